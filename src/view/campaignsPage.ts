/**
 * The campaigns: what is counted from one first day on towards a target with a deadline. Each with its curve against
 * the needed way, what every deadline asks for, and the units that take part; those that still run come first.
 */

import { type Day, daysBetween } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Indicator } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import { formatPace } from '../i18n/pace.ts';
import { isOfCampaign } from './campaignDays.ts';
import { type ChartFigure, headline } from './chartFigure.ts';
import type { Peers } from './comparisons.ts';
import type { ViewContext } from './context.ts';
import { gapText } from './distance.ts';
import { type StatusMark, statusMark } from './figure.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { rankedFigure } from './rankedFigure.ts';
import { type ScoreTable, scoreTable } from './scoreTable.ts';
import { groupBy } from './seenEvaluations.ts';
import { sentenceOf, valueText } from './sentence.ts';
import { sameCampaign } from './series.ts';
import { aimOf, timeFigure } from './timeFigure.ts';

export interface CampaignsPage {
  frame: Frame;
  title: string;
  description: string;
  lead: string;
  parts: { title: string; campaigns: Campaign[] }[];
  empty: { why: string; next: Link } | undefined;
}

export interface Campaign {
  id: string;
  indicator: Link;
  /** Of whom, and from when to when. */
  about: string;
  figure: ChartFigure;
  /** Of when the figures against the deadlines are. */
  asOf: string;
  deadlines: { due: string; status: StatusMark }[];
  /** What each deadline asks for, one cell for each; rows without anything to say are left out. */
  rows: { label: string; cells: string[] }[];
  units: { figure: ChartFigure; table: ScoreTable; all: Link } | undefined;
}

interface Deadline {
  due: string;
  target: string;
  status: StatusMark;
  left: string;
  gap: string;
  perDay: string;
  needed: string;
  arrival: string;
}

export function campaignsPage(context: ViewContext): CampaignsPage {
  const { words, addresses, registry, language } = context;
  const { title, description } = words.campaigns;
  const taking = context.evaluations.filter((evaluation) => isOfCampaign(registry, evaluation));
  const groups = [...groupBy(taking, ({ indicator, period }) => `${indicator}\t${period?.first}`).values()];
  const today = context.dataset.observations.reduce(
    (latest, { asOf }) => (asOf > latest ? asOf : latest),
    '',
  );
  const campaigns = groups.flatMap((group) => campaignOf(context, group, today));
  const running = campaigns.filter(({ last }) => last > today).sort((a, b) => (a.last < b.last ? -1 : 1));
  const ended = campaigns.filter(({ last }) => last <= today).sort((a, b) => (a.last > b.last ? -1 : 1));
  return {
    frame: frameOf(context, { title, description, address: addresses.campaigns() }),
    title,
    description,
    lead:
      campaigns.length > 0
        ? words.campaigns.lead(running.length, ended.length, formatDay(today, language))
        : '',
    parts: [
      { title: words.campaigns.running, campaigns: running },
      { title: words.campaigns.ended, campaigns: ended },
    ].filter((part) => part.campaigns.length > 0),
    empty:
      campaigns.length > 0
        ? undefined
        : {
            why: words.campaigns.none.why,
            next: { text: words.campaigns.none.next, href: addresses.indicators() },
          },
  };
}

/** Of one indicator from one first day on; nothing where none of its figures is known. */
function campaignOf(
  context: ViewContext,
  group: readonly Evaluation[],
  today: Day,
): (Campaign & { last: Day })[] {
  const { registry, words, addresses, language } = context;
  const indicator = registry.indicators.get(group[0]?.indicator ?? '');
  const unit = leadOf(context, group);
  const own = group.filter((evaluation) => evaluation.unit === unit);
  const last = own.reduce((latest, { target }) => (target && target.to > latest ? target.to : latest), '');
  const series = own.filter(({ target }) => target?.to === last);
  const figure = timeFigure(context, { kind: 'campaign', evaluations: series }, '');
  const known = series.findLast(({ value }) => value !== undefined);
  const first = known?.period?.first;
  if (!indicator || !figure || !known?.period || !first) return [];
  const id = `${indicator.id}-${first}`;
  const latest = series.at(-1);
  const isOver = last <= today && known.period.last < last;
  const deadlines = sameCampaign(context, [known]).map((evaluation) => deadlineOf(context, evaluation));
  const notes = [
    latest && latest !== known ? sentenceOf(context, latest).before : '',
    isOver && latest === known
      ? words.campaigns.silentUntil(formatDay(known.period.last, language), formatDay(last, language))
      : '',
  ];
  return [
    {
      id,
      indicator: { text: context.name(indicator), href: addresses.indicator(indicator.id) },
      about: `${context.unitName(unit)}, ${words.campaigns.window(formatDay(first, language), formatDay(last, language))}`,
      figure: {
        ...figure,
        headline: isOver ? overText(context, known, last) : figure.headline,
        id: `duong-${id}`,
        notes: [...figure.notes, ...notes.filter((note) => note !== '')],
      },
      asOf: words.table.allAsOf(formatDay(known.asOf ?? known.period.last, language)),
      deadlines,
      rows: rowsOf(context, deadlines),
      units: unitsOf(context, indicator, group, known),
      last,
    },
  ];
}

/** Of a deadline that has passed since the last report nobody knows whether it was met. */
function overText(context: ViewContext, known: Evaluation, due: Day): string {
  return headline(context, {
    kind: 'campaignOver',
    asOf: formatDay(known.period?.last ?? '', context.language),
    value: valueText(context, known),
    target: aimOf(context, known),
    due: formatDay(due, context.language),
  });
}

/** The home unit where it takes part, else the largest that has a figure. */
function leadOf({ registry }: ViewContext, group: readonly Evaluation[]): string {
  const order = ({ unit: id }: Evaluation) => {
    const unit = registry.units.get(id);
    return id === registry.site.home ? -1 : (registry.levels.get(unit?.level ?? '')?.order ?? 0);
  };
  const known = group.filter(({ value }) => value !== undefined);
  return [...known].sort((a, b) => order(a) - order(b))[0]?.unit ?? '';
}

function deadlineOf(context: ViewContext, evaluation: Evaluation): Deadline {
  const { words, language } = context;
  const { target, period, pace, status } = evaluation;
  const left = target && period ? daysBetween(period.last, target.to) : 0;
  const [perDay = '', needed = ''] = pace ? formatPace(pace, language) : [];
  const arrival = pace?.arrival ? formatDay(pace.arrival, language) : pace ? words.campaigns.never : '';
  return {
    due: target ? formatDay(target.to, language) : '',
    target: aimOf(context, evaluation),
    status: statusMark(context, status),
    left: left > 0 ? words.campaigns.daysLeft(left) : words.campaigns.daysOver(-left),
    gap: gapText(context, evaluation),
    perDay,
    needed,
    arrival: left > 0 ? arrival : '',
  };
}

function rowsOf({ words }: ViewContext, deadlines: readonly Deadline[]): Campaign['rows'] {
  const { campaigns, table } = words;
  const rows = [
    { label: table.target, cells: deadlines.map(({ target }) => target) },
    { label: campaigns.left, cells: deadlines.map(({ left }) => left) },
    { label: table.gap, cells: deadlines.map(({ gap }) => gap) },
    { label: campaigns.needed, cells: deadlines.map(({ needed }) => needed) },
    { label: campaigns.perDay, cells: deadlines.map(({ perDay }) => perDay) },
    { label: campaigns.arrival, cells: deadlines.map(({ arrival }) => arrival) },
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The units below the one whose curve is drawn, else those beside it, in the latest of its periods. */
function unitsOf(
  context: ViewContext,
  indicator: Indicator,
  group: readonly Evaluation[],
  known: Evaluation,
): Campaign['units'] {
  const { registry, words, addresses } = context;
  const { period, target } = known;
  const lead = registry.units.get(known.unit);
  const same = group.filter((one) => one.period?.id === period?.id && one.target?.id === target?.id);
  const parentOf = (one: Evaluation) => registry.units.get(one.unit)?.parent;
  const below = same.filter((one) => parentOf(one) === known.unit);
  const taking = below.length > 1 ? below : same.filter((one) => parentOf(one) === lead?.parent);
  const level = registry.levels.get(registry.units.get(taking[0]?.unit ?? '')?.level ?? '');
  if (!period || !level || taking.length < 2) return undefined;
  const peers: Peers = {
    level,
    parent: below.length > 1 ? lead : registry.units.get(lead?.parent ?? ''),
    period,
    evaluations: [...taking].sort(
      (a, b) =>
        (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) ||
        (a.unit < b.unit ? -1 : 1),
    ),
    whole: below.length > 1 ? known : undefined,
  };
  const figure = rankedFigure(context, indicator, peers);
  return {
    figure: {
      ...figure,
      id: `don-vi-${indicator.id}-${period.first}`,
      topic: words.campaigns.units,
      sentence: [],
    },
    table: scoreTable(context, peers.evaluations, 'unit', peers.whole),
    all: { text: words.campaigns.allUnits, href: addresses.indicator(indicator.id) },
  };
}
