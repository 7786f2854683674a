/**
 * Formulas of indicators: measures added and subtracted, `a + b - c`. Enters a text from the registry, leaves a
 * list of signed terms. What the measures mean, and what is missing, is for others to know.
 */

export interface Term {
  sign: 1 | -1;
  measure: string;
}

export type Formula = readonly Term[];

/** Undefined where the text is not a formula; ids are lower-case letters, digits and hyphens within a word. */
export function parseFormula(text: string): Formula | undefined {
  const terms: Term[] = [];
  const pattern = /\s*([+-])?\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\s*/y;
  let position = 0;
  while (position < text.length) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    const measure = match?.[2];
    if (!match || !measure) return undefined;
    const operator = match[1];
    if ((terms.length === 0) !== (operator === undefined)) return undefined;
    terms.push({ sign: operator === '-' ? -1 : 1, measure });
    position = pattern.lastIndex;
  }
  return terms.length > 0 ? terms : undefined;
}
