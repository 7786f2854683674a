/** The worked examples of the specification of KPIs; each must come out exactly. */

import { expect, test } from 'vitest';
import type { Target } from '../../src/domain/registry.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { dataset, fact, indicator, measure, target, unit } from '../smallDataset.ts';

interface Example {
  name: string;
  period: string;
  asOf: string;
  done: number;
  all: number;
  kind?: 'flow' | 'stock';
  targets?: Target[];
  value: number | undefined;
  statuses: string[];
  gapCases?: number[];
  /** Cases a day so far and needed, to one decimal, and the day of arrival. */
  pace?: string[];
}

const campaign = { kind: 'deadline' as const, from: '2023-06-20' };
const quota = target('quota', '100', { ...campaign, to: '2023-09-20' });
const extended = target('extended', '100', { ...campaign, to: '2023-12-30' });

const EXAMPLES: Example[] = [
  {
    name: 'accounts collected in the campaign, and the same extended',
    period: '2023-06-20/2023-09-20',
    asOf: '2023-09-20',
    done: 13236,
    all: 27410,
    targets: [quota, extended],
    value: 13236 / 27410,
    statuses: ['missed', 'on-track'],
    gapCases: [14174, 14174],
    pace: ['143.9 297.9 2023-12-28', '143.9 140.3 2023-12-28'],
  },
  {
    name: 'accounts activated in the campaign, and the same extended',
    period: '2023-06-20/2023-09-20',
    asOf: '2023-09-20',
    done: 12855,
    all: 40896,
    targets: [quota, extended],
    value: 12855 / 40896,
    statuses: ['missed', 'behind'],
    gapCases: [28041, 28041],
    pace: ['139.7 444.5 2024-04-08', '139.7 277.6 2024-04-08'],
  },
  {
    name: 'essential services handled online',
    period: '2023-9T',
    asOf: '2023-09-30',
    done: 11894,
    all: 18381,
    value: 11894 / 18381,
    statuses: ['no-target'],
  },
  {
    name: 'of which on time',
    period: '2023-9T',
    asOf: '2023-09-30',
    done: 11803,
    all: 11894,
    targets: [target('on-time', '100')],
    value: 11803 / 11894,
    statuses: ['missed'],
    gapCases: [91],
  },
  {
    name: 'schools accepting cashless fees',
    period: '2023-9T',
    asOf: '2023-09-10',
    done: 24,
    all: 24,
    kind: 'stock',
    targets: [target('schools', '100', { from: '2023-06-15' })],
    value: 1,
    statuses: ['met'],
    gapCases: [0],
  },
  {
    name: 'social-insurance records cleaned',
    period: '2023-9T',
    asOf: '2023-09-30',
    done: 43169,
    all: 47439,
    kind: 'stock',
    value: 43169 / 47439,
    statuses: ['no-target'],
  },
  {
    name: 'fines for camera-recorded offences',
    period: '2023-9T',
    asOf: '2023-09-30',
    done: 0,
    all: 0,
    targets: [target('fines', '100')],
    value: undefined,
    statuses: ['no-cases'],
  },
];

test.each(EXAMPLES)('$name', (example) => {
  const { kind = 'flow', asOf, period } = example;
  const evaluations = evaluate(
    dataset({
      units: [unit('town')],
      measures: [measure('done', { kind }), measure('all', { kind })],
      indicators: [indicator('rate', 'done', 'all')],
      targets: example.targets ?? [],
      observations: [
        fact('done', 'town', period, example.done, { asOf }),
        fact('all', 'town', period, example.all, { asOf }),
      ],
    }),
  );
  expect(evaluations.map(({ status }) => status)).toEqual(example.statuses);
  for (const evaluation of evaluations) {
    expect(evaluation.value).toBe(example.value);
    expect(evaluation.asOf).toBe(asOf);
    expect(evaluation.numerator).toBe(example.done);
    expect(evaluation.denominator).toBe(example.all);
  }
  if (example.gapCases) expect(evaluations.map(({ gapCases }) => gapCases)).toEqual(example.gapCases);
  const paces = evaluations.map(({ pace }) =>
    pace ? `${pace.perDay.toFixed(1)} ${pace.neededPerDay.toFixed(1)} ${pace.arrival}` : 'none',
  );
  expect(paces).toEqual(example.pace ?? evaluations.map(() => 'none'));
});
