/** Pages of the invented province worth opening, found in its published tables by what has to be seen on them. */

import { BUILT, DEMO_INPUT } from '../buildSites.ts';
import { readTable } from '../sites/builtPages.ts';

type Row = Record<string, string>;

export interface DemoPages {
  /** Page types by name. */
  all: Record<string, string>;
  /** Pairs of pages through the two lenses. */
  lenses: { plain: string; restated: string }[];
  /** The receipt of a value of which a district is missing, with its bounds. */
  incomplete: { path: string; low: number; high: number };
  /** Charts with more than one period, and one of their periods that is not the latest. */
  receipts: { path: string; period: string }[];
}

/** Read once the sites are built. */
export function findDemoPages(): DemoPages {
  const evaluations = readTable(BUILT.demo, 'api/v1/evaluations.csv');
  const units = readTable(DEMO_INPUT, 'registry/units.csv');
  const successions = readTable(DEMO_INPUT, 'registry/successions.csv');
  const dimensions = readTable(DEMO_INPUT, 'registry/dimensions.csv');
  const restated = evaluations.filter(({ lens }) => lens === 'restated');
  const merged = some(restated, ({ unit }) =>
    units.some(({ id, valid_from }) => id === unit && valid_from !== ''),
  );
  const divided = some(successions, ({ kind }) => kind === 'part');
  const ended = some(successions, ({ kind, successor }) => kind === 'whole' && successor === merged.unit);
  const province = some(units, ({ parent }) => parent === '');
  const district = some(units, ({ parent }) => parent === province.id);
  const campaign = some(evaluations, ({ period = '', unit, status }) =>
    [!period.includes('-01-01/') && period.includes('/'), unit === province.id, status !== ''].every(Boolean),
  );
  const incomplete = some(
    evaluations,
    ({ low, high, unit, status }) =>
      low !== '' && high !== '' && unit === province.id && status === 'incomplete',
  );
  const early = restated.filter(
    ({ indicator, unit }) => indicator === merged.indicator && unit === merged.unit,
  );
  const chart = ({ indicator, unit }: Row) => `/bieu-do/${indicator}/${unit}/`;
  const period = `/ky/${slug(merged.period)}/`;
  return {
    all: {
      overview: '/',
      indicators: '/chi-tieu/',
      indicator: `/chi-tieu/${merged.indicator}/`,
      'indicator, restated': `/chi-tieu/${merged.indicator}/quy-doi/`,
      units: '/don-vi/',
      province: `/don-vi/${province.id}/`,
      district: `/don-vi/${district.id}/`,
      'merged unit': `/don-vi/${merged.unit}/`,
      'merged unit, restated': `/don-vi/${merged.unit}/quy-doi/`,
      'ended unit': `/don-vi/${ended.predecessor}/`,
      'divided unit': `/don-vi/${divided.predecessor}/`,
      'unit that took a part, restated': `/don-vi/${divided.successor}/quy-doi/`,
      periods: '/ky/',
      period,
      'period, restated': `${period}quy-doi/`,
      'period of the campaign': `/ky/${slug(campaign.period)}/`,
      chart: chart(merged),
      'chart, restated': `${chart(merged)}quy-doi/`,
      'chart of the campaign': chart(campaign),
      'chart of an incomplete value': chart(incomplete),
      breakdown: `/${some(dimensions, () => true).slug}/`,
      documents: '/van-ban/',
      quality: '/chat-luong-du-lieu/',
    },
    lenses: [`/chi-tieu/${merged.indicator}/`, `/don-vi/${merged.unit}/`, period, chart(merged)].map(
      (plain) => ({
        plain,
        restated: `${plain}quy-doi/`,
      }),
    ),
    incomplete: {
      path: `${chart(incomplete)}#${slug(incomplete.period)}`,
      low: Number(incomplete.low),
      high: Number(incomplete.high),
    },
    receipts: [
      { path: chart(incomplete), period: slug(incomplete.period) },
      { path: `${chart(merged)}quy-doi/`, period: slug(early[0]?.period) },
      { path: `${chart(merged)}quy-doi/`, period: slug(early.at(-1)?.period) },
    ],
  };
}

function slug(period = ''): string {
  return period.replace('/', '_');
}

function some(rows: readonly Row[], is: (row: Row) => boolean): Row {
  const found = rows.find(is);
  if (!found) throw new Error('the invented province has nothing of the kind');
  return found;
}
