/** Contexts of a small site: two communes became one, a third was divided between it and a neighbour. */

import type { Evaluation, Lens } from '../../src/domain/evaluation.ts';
import type { Succession } from '../../src/domain/registry.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { resendingsOf } from '../../src/evaluate/resendings.ts';
import type { Language } from '../../src/i18n/language.ts';
import { headlessDocument } from '../../src/node/headlessDocument.ts';
import type { ContextInput, ViewContext } from '../../src/view/context.ts';
import { type ContextFor, contextsOf } from '../../src/view/contexts.ts';
import { dataset, fact, indicator, level, measure, type Parts, unit } from '../smallDataset.ts';

export const MERGED_ON = '2025-07-01';
const ended = { valid_to: '2025-06-30', parent: 'district' };
const became = (predecessor: string, successor: string, share = ''): Succession => ({
  predecessor,
  successor,
  date: MERGED_ON,
  kind: share === '' ? 'whole' : 'part',
  share,
  document: '',
});
const report = (id: string, period: string, done: number, all: number) => [
  fact('done', id, period, done),
  fact('all', id, period, all),
];

/** a + b = new; c is divided between new (0.25) and near (0.75); far never changed. */
export const PARTS: Parts = {
  levels: [level('district', 1), level('commune', 2)],
  units: [
    unit('district', { level: 'district' }),
    unit('a', ended),
    unit('b', ended),
    unit('c', ended),
    unit('new', { valid_from: MERGED_ON, parent: 'district' }),
    unit('near', { parent: 'district' }),
    unit('far', { parent: 'district' }),
  ],
  successions: [
    became('a', 'new'),
    became('b', 'new'),
    became('c', 'new', '0.25'),
    became('c', 'near', '0.75'),
  ],
  measures: [measure('done'), measure('all')],
  indicators: [indicator('rate', 'done', 'all')],
  observations: [
    ...['2025-05', '2025-06'].flatMap((month) => [
      ...report('a', month, 1, 2),
      ...report('b', month, 3, 8),
      ...report('c', month, 4, 8),
    ]),
    ...['2025-07', '2025-08'].flatMap((month) => report('new', month, 5, 10)),
    ...['2025-05', '2025-06', '2025-07', '2025-08'].flatMap((month) => [
      ...report('near', month, 6, 8),
      ...report('far', month, 2, 8),
    ]),
  ],
};

export function contextForOf(parts: Parts, more: Partial<ContextInput> = {}): ContextFor {
  const data = dataset({ ...parts, site: { home: 'new', ...parts.site } });
  const evaluations = evaluate(data);
  return contextsOf({
    dataset: data,
    evaluations,
    findings: [],
    version: '',
    base: '/',
    document: () => headlessDocument(),
    resendings: () => resendingsOf(data, evaluations),
    ...more,
  });
}

export function contextOf(parts: Parts, lens: Lens = 'as-reported', language: Language = 'vi'): ViewContext {
  return contextForOf(parts)(language, lens);
}

export function periodsOf(evaluations: readonly Evaluation[]): (string | undefined)[] {
  return evaluations.map(({ period }) => period?.id);
}
