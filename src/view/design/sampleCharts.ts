/** Every kind of drawing in each of its states, from the sample figures: a name and the picture for each. */

import { bullet } from '../../chart/bullet.ts';
import { categoryBars } from '../../chart/categoryBars.ts';
import { atBothWidths } from '../../chart/chartSize.ts';
import { type RankedRow, rankedBars } from '../../chart/rankedBars.ts';
import { sparkline } from '../../chart/sparkline.ts';
import { STATUSES, type Status } from '../../domain/evaluation.ts';
import { formatQuantity } from '../../i18n/number.ts';
import type { DesignMessages } from '../../i18n/sections/design.ts';
import type { ViewContext } from '../context.ts';
import { timeChart } from '../timeChart.ts';
import { HOME, PARTS, partId } from './sampleRegistry.ts';

export interface SampleChart {
  name: string;
  svg: string;
}

type ChartName = keyof DesignMessages['charts'];

export function timeCharts(sample: ViewContext): SampleChart[] {
  const named = namer(sample);
  const year = sample.evaluationsOf('sample-share', HOME);
  const days = sample.evaluationsOf('sample-campaign', HOME);
  const series = (kind: 'periods' | 'campaign', evaluations: typeof year, id: string) =>
    // Ids within one page are told apart by what is drawn.
    timeChart(sample, { kind, evaluations: [...evaluations] }).replaceAll(`-${HOME}`, `-${HOME}-${id}`);
  return [
    named('timeGaps', series('periods', year, 'gaps')),
    named('timeOne', series('periods', year.slice(0, 1), 'one')),
    named('timeNone', series('periods', year.slice(3, 5), 'none')),
    named('timeCampaign', series('campaign', days, 'days')),
  ];
}

export function barCharts(sample: ViewContext): SampleChart[] {
  const named = namer(sample);
  const { words, language } = sample;
  const percent = (value: number) => formatQuantity(value, { unit_vi: '%', unit_en: '%' }, 1, language);
  const label = words.design.chartLabel;
  const target = { value: 0.8, label: words.chart.targetLabel(percent(0.8)) };
  const rows = STATUSES.map((status, index): RankedRow => {
    const value = VALUES[status];
    return {
      label: sample.unitName(partId(index % PARTS)),
      value,
      valueLabel: value === undefined ? words.status[status].name : percent(value),
      status,
      range: status === 'incomplete' ? { low: 0.74, high: 0.86 } : undefined,
      focus: index === 2,
    };
  });
  const many = Array.from({ length: 34 }, (_, index): RankedRow => {
    const value = 0.97 - index * 0.025;
    return {
      label: words.design.manyUnits(index + 1),
      value,
      valueLabel: percent(value),
      status: value >= 0.8 ? 'met' : 'missed',
      focus: index === 16,
    };
  });
  const hidden = words.indicator.hiddenRows;
  return [
    named(
      'ranked',
      atBothWidths('sample-ranked', (id, width) =>
        rankedBars({
          id,
          width,
          label,
          rows,
          target,
          parent: { value: 0.61, label: `${sample.unitName(HOME)} ${percent(0.61)}` },
          full: 1,
          breakLabel: hidden,
        }),
      ),
    ),
    named(
      'rankedMany',
      atBothWidths('sample-many', (id, width) =>
        rankedBars({ id, width, label, rows: many, target, parent: undefined, full: 1, breakLabel: hidden }),
      ),
    ),
    named(
      'categories',
      atBothWidths('sample-categories', (id, width) =>
        categoryBars(sample.document, {
          id,
          width,
          label,
          full: 1,
          rows: rows.map((row) => ({ ...row, counts: '', target: row.focus ? 0.8 : undefined })),
        }),
      ),
    ),
  ];
}

/** Against one target, by state. */
export function bullets(sample: ViewContext): SampleChart[] {
  const named = namer(sample);
  const base = { target: 0.8, full: 1 };
  return [
    named('bulletBehind', bullet({ ...base, value: 0.314, status: 'missed' })),
    named('bulletMet', bullet({ ...base, value: 0.93, status: 'met' })),
    named('bulletBeyond', bullet({ ...base, value: 1.125, target: 1, status: 'met' })),
    named(
      'bulletRange',
      bullet({ ...base, value: 0.72, range: { low: 0.64, high: 0.86 }, status: 'incomplete' }),
    ),
    named('bulletNoTarget', bullet({ ...base, value: 0.65, target: undefined, status: 'no-target' })),
    named('bulletNone', bullet({ ...base, value: undefined, status: 'no-data' })),
  ];
}

export function sparklines(sample: ViewContext): SampleChart[] {
  const named = namer(sample);
  const base = { label: sample.words.design.chartLabel, cuts: [], target: 0.8, domain: [0, 1] as const };
  return [
    named('sparkGap', sparkline({ ...base, values: [0.2, 0.3, undefined, 0.45, 0.6, 0.82], status: 'met' })),
    named('sparkStale', sparkline({ ...base, values: [0.2, 0.24, 0.31, undefined], status: 'missed' })),
    named('sparkOne', sparkline({ ...base, values: [0.5], status: 'behind' })),
    named('sparkNone', sparkline({ ...base, values: [undefined, undefined], status: 'no-data' })),
  ];
}

const VALUES: Record<Status, number | undefined> = {
  missed: 0.31,
  behind: 0.59,
  'on-track': 0.73,
  met: 0.93,
  incomplete: 0.79,
  'no-target': 0.53,
  'no-cases': undefined,
  'no-data': undefined,
  withheld: undefined,
};

function namer({ words }: ViewContext): (name: ChartName, svg: string) => SampleChart {
  return (name, svg) => ({ name: words.design.charts[name], svg });
}
