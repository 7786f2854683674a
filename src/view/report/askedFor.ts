/** Which figures a template asks for by name, so that others can be listed as such. */

import type { Registry } from '../../domain/registry.ts';
import type { ReportTemplate } from '../../domain/reportTemplate.ts';

/** Keys as `figureKey` makes them; a table asks for every category of its dimension and for the total. */
export function askedFor({ indicators }: Registry, template: ReportTemplate): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { lines } of template.sections) {
    for (const { parts, block } of lines) {
      for (const part of parts.vi) {
        if (typeof part === 'string') continue;
        if (part.kind === 'measure') asked.add(figureKey(part.id, part.category));
        const plain = part.kind === 'indicator' ? indicators.get(part.id) : undefined;
        const [term] = plain?.denominator.length === 0 ? plain.numerator : [];
        if (term && part.kind === 'indicator') asked.add(figureKey(term.measure, part.category));
      }
      if (block?.kind === 'table')
        for (const { kind, id } of block.columns) if (kind === 'measure') asked.add(`${id}\t*`);
    }
  }
  return asked;
}

export function figureKey(measure: string, category: string): string {
  return `${measure}\t${category}`;
}

export function isAsked(
  asked: ReadonlySet<string>,
  { measure, category }: { measure: string; category: string },
): boolean {
  return asked.has(figureKey(measure, category)) || asked.has(`${measure}\t*`);
}
