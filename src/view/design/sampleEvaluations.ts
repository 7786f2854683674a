/**
 * Invented evaluations in every state that a page can show: one unit for each status, a year with a gap, a withheld
 * month and incomplete ones, a campaign on its way. Set by hand, so that each state stays as it is whatever the engine does.
 */

import { addDays, lastDayOfMonth } from '../../domain/day.ts';
import { type Evaluation, type Input, STATUSES, type Status } from '../../domain/evaluation.ts';
import type { Observation } from '../../domain/observation.ts';
import { type Period, parsePeriod } from '../../domain/period.ts';
import type { Target } from '../../domain/registry.ts';
import { HOME, INDICATORS, partId, TARGETS } from './sampleRegistry.ts';

interface Facts {
  indicator: string;
  unit: string;
  period: string;
  status: Status;
  parts?: [number, number];
  target?: Target;
  rest?: Partial<Evaluation>;
}

export function sampleEvaluations(): Evaluation[] {
  return [...months(), ...parts(), ...campaign(), ...others()].map(evaluationOf);
}

const MONTH = '2025-12';

/** In hundredths; what is no number stands for the status of that month. */
const YEAR: readonly (number | Status)[] = [
  41,
  48,
  46,
  'no-data',
  'no-data',
  61,
  66,
  'withheld',
  74,
  79,
  83,
  72,
];

function months(): Facts[] {
  return YEAR.map((value, index) => {
    const period = `2025-${String(index + 1).padStart(2, '0')}`;
    const fact = { indicator: 'sample-share', unit: HOME, period, target: TARGETS.share };
    if (typeof value !== 'number') return { ...fact, status: value };
    if (index < 11) return { ...fact, status: value >= 80 ? 'met' : 'missed', parts: [value * 12, 1200] };
    return {
      ...fact,
      status: 'incomplete',
      parts: [value * 12, 1200],
      rest: {
        range: { low: 0.7, high: 0.84 },
        coverage: { reported: 8, expected: 9 },
        gapCases: undefined,
      },
    };
  });
}

/** Of each status one part of the unit. */
const OF_STATUS: Record<Status, [number, number] | undefined> = {
  missed: [37, 120],
  behind: [71, 120],
  'on-track': [88, 120],
  met: [112, 120],
  incomplete: [90, 118],
  'no-target': [64, 120],
  'no-cases': undefined,
  'no-data': undefined,
  withheld: undefined,
};

function parts(): Facts[] {
  return STATUSES.map((status, index) => {
    const parts = OF_STATUS[status];
    const target = { ...TARGETS.share, kind: 'deadline', from: '2025-01-01', to: '2026-06-30' } as const;
    const dated = status === 'behind' || status === 'on-track';
    return {
      indicator: 'sample-share',
      unit: partId(index),
      period: MONTH,
      status,
      ...(parts ? { parts } : {}),
      ...(status === 'no-target' ? {} : { target: dated ? target : TARGETS.share }),
      ...(status === 'incomplete'
        ? { rest: { range: { low: 0.74, high: 0.82 }, coverage: { reported: 4, expected: 5 } } }
        : {}),
      ...(dated ? { rest: { expected: 0.66 } } : {}),
    };
  });
}

const ACTIVATED = [1300, 2900, 4100, 6200, 7000, 9100, 9800];

function campaign(): Facts[] {
  return ACTIVATED.map((done, index) => {
    const last = lastDayOfMonth(2025, index + 1);
    const latest = index === ACTIVATED.length - 1;
    return {
      indicator: 'sample-campaign',
      unit: HOME,
      period: `2025-01-01/${last}`,
      status: done / 20000 < (index + 1) / 12 ? 'behind' : 'on-track',
      parts: [done, 20000],
      target: TARGETS.campaign,
      rest: {
        expected: (index + 1) / 12,
        ...(latest ? { pace: { perDay: 46.4, neededPerDay: 66.7, arrival: addDays(last, 220) } } : {}),
      },
    };
  });
}

function others(): Facts[] {
  return [
    {
      indicator: 'sample-overdue',
      unit: HOME,
      period: MONTH,
      status: 'missed',
      parts: [112, 1200],
      target: TARGETS.overdue,
    },
    { indicator: 'sample-count', unit: HOME, period: MONTH, status: 'no-target', parts: [1200, 0] },
  ];
}

function evaluationOf({ indicator, unit, period: id, status, parts, target, rest }: Facts): Evaluation {
  const period = parsePeriod(id);
  const [numerator, denominator] = parts ?? [];
  const value =
    numerator === undefined || denominator === undefined
      ? undefined
      : denominator === 0
        ? numerator
        : numerator / denominator;
  const aim = target && Number(target.value) / 100;
  const below = target?.comparator !== '<=';
  const needed = aim === undefined || denominator === undefined ? undefined : aim * denominator;
  return {
    indicator,
    unit,
    period,
    category: '',
    lens: 'as-reported',
    estimated: false,
    target,
    targetValue: aim,
    value,
    numerator,
    denominator: denominator === 0 ? undefined : denominator,
    status,
    range: undefined,
    expected: undefined,
    change: undefined,
    gapPoints: value === undefined || aim === undefined ? undefined : value - aim,
    gapCases:
      needed === undefined || numerator === undefined
        ? undefined
        : Math.ceil(below ? needed - numerator : numerator - needed),
    pace: undefined,
    coverage: { reported: 1, expected: 1 },
    asOf: period?.last,
    rank: undefined,
    rankedUnits: 0,
    casesToNextRank: undefined,
    inputs: {
      numerator: [inputOf(measureOf(indicator, 'numerator'), numerator, rest?.coverage, unit, period, 'C7')],
      denominator:
        denominator === undefined || denominator === 0
          ? []
          : [inputOf(measureOf(indicator, 'denominator'), denominator, undefined, unit, period, 'D7')],
    },
    ...rest,
  };
}

function measureOf(indicator: string, side: 'numerator' | 'denominator'): string {
  return INDICATORS.find(({ id }) => id === indicator)?.[side][0]?.measure ?? '';
}

function inputOf(
  measure: string,
  value: number | undefined,
  coverage: Evaluation['coverage'] | undefined,
  unit: string,
  period: Period | undefined,
  cell: string,
): Input {
  const known = value !== undefined && period !== undefined;
  return {
    measure,
    sign: 1,
    value,
    missing: value === undefined ? 'not-reported' : undefined,
    observations: known ? [observationOf(measure, value, unit, period, cell)] : [],
    subtracted: [],
    from: coverage ? 'children' : 'own',
    gaps: [],
    estimated: false,
    coverage: coverage ?? { reported: 1, expected: 1 },
  };
}

function observationOf(
  measure: string,
  value: number,
  unit: string,
  period: Period,
  cell: string,
): Observation {
  return {
    measure,
    unit,
    period,
    category: '',
    asOf: period.last,
    quantity: { state: 'value', number: value },
    shown: String(value),
    where: { file: `submissions/${period.id}/sample.xlsx`, sheet: 'Sheet1', cell },
    document: '',
    received: '',
    revisions: [],
    rivals: [],
  };
}
