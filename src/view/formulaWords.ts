/** The formula of an indicator in words: the names of its measures, with signs, over those of the denominator. */

import type { Formula } from '../domain/formula.ts';
import type { Indicator } from '../domain/registry.ts';
import type { ViewContext } from './context.ts';

export interface FormulaWords {
  numerator: string;
  /** Empty for what is not a ratio. */
  denominator: string;
}

export function formulaWords(context: ViewContext, indicator: Indicator): FormulaWords {
  return {
    numerator: wordsOfFormula(context, indicator.numerator),
    denominator: wordsOfFormula(context, indicator.denominator),
  };
}

export function wordsOfFormula(context: ViewContext, formula: Formula): string {
  return formula
    .map(({ sign, measure }, index) => {
      const found = context.registry.measures.get(measure);
      const mark = sign < 0 ? '− ' : index > 0 ? '+ ' : '';
      return `${mark}${found ? context.name(found) : measure}`;
    })
    .join(' ');
}
