/**
 * What is new, as entries of a feed: periods of which figures came in, verdicts that turned, corrections and figures sent
 * again. Of the whole site, where verdicts are those of the home unit and of the units beside it, or of one unit. Days and
 * ids come from the data alone: an entry stays what it is when more data come.
 */

import type { Day } from '../domain/day.ts';
import { type Evaluation, STATUSES } from '../domain/evaluation.ts';
import { type Period, periodSlug } from '../domain/period.ts';
import { formatPeriod, formatPeriodInText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { ViewContext } from './context.ts';
import { statusMark } from './figure.ts';
import { knownSince } from './knownSince.ts';
import { type LedgerEntry, ledgerOf } from './ledger.ts';
import { cellRow, changeTexts, filesOf, mostTurned } from './ledgerRows.ts';
import { groupBy } from './seenEvaluations.ts';
import { sentenceOf } from './sentence.ts';
import { isCompared, judgedBefore, turnRank } from './turned.ts';

export interface NewsEntry {
  /** An address that is only a name; permanent. */
  id: string;
  title: string;
  /** Paragraphs, the last of them a list where there is anything to list. */
  text: string[];
  list: string[];
  address: string;
  topic: { id: string; name: string };
  /** When it first could be told, and when something was last added to it. */
  published: Day;
  updated: Day;
}

export interface News {
  language: Language;
  title: string;
  subtitle: string;
  publisher: string;
  /** Of the feed itself, and of the page that it goes with. */
  address: string;
  page: string;
  updated: Day;
  entries: NewsEntry[];
}

const MOST_ENTRIES = { site: 100, unit: 50 };
const LISTED = 10;

/** Undefined where there is nothing to tell, or nobody has said where the site is published. */
export function newsOf(context: ViewContext, unit?: string): News | undefined {
  const { site, registry, words, language, addresses } = context;
  if (!site) return undefined;
  const { feed } = words.following;
  const about = unit === undefined ? [registry.site.home, ...registry.site.doors] : [unit];
  const told = [
    ...turnedOf(context, new Set(about)),
    ...ledgerOf(context)
      .filter(({ units }) => unit === undefined || units.has(unit))
      .map((entry) => ({
        key: entry.id,
        rank: 1,
        day: entry.day,
        since: entry.day,
        make: () => ofLedger(context, entry),
      })),
    ...periodsOf(context, unit),
  ]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) || a.rank - b.rank)
    .slice(0, MOST_ENTRIES[unit === undefined ? 'site' : 'unit']);
  const [newest] = told;
  if (!newest) return undefined;
  const title = registry.site.title[language];
  const whole = (address: string) => new URL(address, site).href;
  const name = whole(addresses.feed());
  return {
    language,
    title: unit === undefined ? feed.title(title) : feed.titleOf(title, context.unitName(unit)),
    subtitle: registry.site.illustrative ? `${words.site.illustrative}. ${feed.subtitle}` : feed.subtitle,
    publisher: registry.site.publisher[language],
    address: whole(addresses.feed(unit)),
    page: whole(unit === undefined ? addresses.overview() : addresses.unit(unit)),
    updated: newest.day,
    entries: told.map(({ key, day, since, make }) => {
      const { address, ...entry } = make();
      return { ...entry, id: `${name}#${key}`, address: whole(address), published: since, updated: day };
    }),
  };
}

/** Something to tell, worded only where it is among the newest. */
interface Told {
  key: string;
  day: Day;
  since: Day;
  /** Of one day the least comes first. */
  rank: number;
  make(): Pick<NewsEntry, 'title' | 'text' | 'list' | 'address' | 'topic'>;
}

function periodsOf(context: ViewContext, unit: string | undefined): Told[] {
  const seen = unit === undefined ? context.evaluations : context.ofUnit(unit);
  const reported = seen.filter(
    ({ value, category, period }) => value !== undefined && category === '' && period,
  );
  const latestFirst = [...groupBy(reported, ({ period }) => period?.id ?? '').values()].reverse();
  return latestFirst.flatMap((of): Told[] => {
    const period = of[0]?.period;
    const days = of.map(knownSince).filter((day) => day !== '');
    if (!period || days.length === 0) return [];
    const [since, day] = [days.reduce(earlier), days.reduce(later)];
    const key = ['ky', periodSlug(period), unit ?? ''].filter((part) => part !== '').join('.');
    return [{ key, since, day, rank: 3, make: () => ofPeriod(context, period, of, unit) }];
  });
}

function ofPeriod(
  context: ViewContext,
  period: Period,
  evaluations: readonly Evaluation[],
  unit: string | undefined,
): ReturnType<Told['make']> {
  const { words, language, addresses } = context;
  const { feed } = words.following;
  const count = (of: (evaluation: Evaluation) => string) => new Set(evaluations.map(of)).size;
  const indicators = count(({ indicator }) => indicator);
  const units = [...new Set(evaluations.map((evaluation) => evaluation.unit))];
  const [only] = unit === undefined && units.length > 1 ? [] : units;
  const verdicts = STATUSES.flatMap((status) => {
    const found = evaluations.filter((one) => one.target && one.status === status).length;
    return found > 0 ? [`${words.status[status].name}: ${found}`] : [];
  });
  return {
    title:
      only === undefined
        ? feed.period(formatPeriod(period, language), units.length)
        : feed.periodOf(
            context.unitName(only, period.last),
            formatPeriodInText(period, language),
            indicators,
          ),
    text: [
      ...(only === undefined ? [feed.indicators(indicators)] : []),
      ...(verdicts.length > 0 ? [`${verdicts.join('; ')}.`] : []),
    ],
    list: [],
    address: addresses.period(period),
    topic: { id: 'ky', name: feed.topic.period },
  };
}

function turnedOf(context: ViewContext, units: ReadonlySet<string>): Told[] {
  const resent = turnedWhenResent(context);
  const since = (evaluation: Evaluation) =>
    later(knownSince(evaluation), resent.get(questionOf(evaluation)) ?? '');
  return [...units]
    .flatMap((unit) => context.ofUnit(unit))
    .flatMap((evaluation): Told[] => {
      const { period, category, indicator, unit, target, status } = evaluation;
      if (category !== '' || !period || !isCompared(evaluation)) return [];
      const before = judgedBefore(context, evaluation);
      const rank = before ? turnRank(before.status, status) : 2;
      if (!before || rank === 2) return [];
      const key = ['tinh-trang', indicator, unit, periodSlug(period), target?.id ?? ''].join('.');
      const day = later(since(evaluation), since(before));
      return [{ key, day, since: day, rank: rank * 2, make: () => ofTurn(context, evaluation, before) }];
    });
}

/** The last day on which a figure that was sent again turned a verdict. */
function turnedWhenResent({ resendings }: ViewContext): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { day, changes = [] } of resendings) {
    for (const { before, after } of changes) {
      if (before.status === after.status) continue;
      days.set(questionOf(after), later(day, days.get(questionOf(after)) ?? ''));
    }
  }
  return days;
}

function questionOf({ indicator, unit, period, target }: Evaluation): string {
  return [indicator, unit, period?.id, target?.id].join('\t');
}

function ofTurn(context: ViewContext, evaluation: Evaluation, before: Evaluation): ReturnType<Told['make']> {
  const { words, language, registry, addresses } = context;
  const { feed } = words.following;
  const { indicator: id, unit, period, asOf } = evaluation;
  const indicator = registry.indicators.get(id);
  const { before: start, figure, after } = sentenceOf(context, evaluation);
  return {
    title: feed.turned(
      indicator ? context.name(indicator) : id,
      context.unitName(unit, asOf),
      lower(statusMark(context, before.status).name),
      lower(statusMark(context, evaluation.status).name),
      period ? formatPeriodInText(period, language) : '',
    ),
    text: [start + figure + after],
    list: [],
    address: addresses.chart(id, unit, period),
    topic: { id: 'tinh-trang', name: feed.topic.status },
  };
}

function ofLedger(context: ViewContext, entry: LedgerEntry): ReturnType<Told['make']> {
  const { words, addresses } = context;
  const { feed } = words.following;
  const unit = context.unitName(entry.unit, entry.day);
  const address = addresses.correction(entry.id);
  if (entry.kind === 'corrected') {
    const rows = entry.cells.map((cell) => cellRow(context, cell));
    return {
      title: feed.corrected(unit, rows.length),
      text: [
        ...new Set(rows.map(({ decided, document }) => [decided, document?.text].filter(Boolean).join(' '))),
      ],
      list: limited(
        context,
        rows.map(({ place, was, instead, reason }) => `${place}: ${feed.changed(was, instead)}. ${reason}`),
      ),
      address,
      topic: { id: 'dinh-chinh', name: feed.topic.corrected },
    };
  }
  const { figures, changes = [] } = entry.resending;
  return {
    title: feed.resent(unit, figures.length, changes.length),
    text: [`${filesOf(context, figures)}.`],
    list: limited(
      context,
      mostTurned(changes, entry.unit).map((change) => changeText(context, change)),
    ),
    address,
    topic: { id: 'gui-lai', name: feed.topic.resent },
  };
}

function changeText(context: ViewContext, change: Parameters<typeof changeTexts>[1]): string {
  const { before, after } = change;
  const { registry, words, language } = context;
  const indicator = registry.indicators.get(after.indicator);
  const texts = changeTexts(context, change);
  const names = [
    context.unitName(after.unit, after.asOf),
    indicator ? context.name(indicator) : after.indicator,
    after.period ? formatPeriodInText(after.period, language) : '',
  ];
  const verdicts = [before, after].map(({ status }) => lower(statusMark(context, status).name));
  const turned =
    turnRank(before.status, after.status) < 2 ? ` (${verdicts.join(` ${words.following.became} `)})` : '';
  return `${names.filter((text) => text !== '').join(', ')}: ${words.following.feed.changed(texts.before, texts.after)}${turned}`;
}

function limited({ words }: ViewContext, lines: readonly string[]): string[] {
  if (lines.length <= LISTED) return [...lines];
  return [...lines.slice(0, LISTED), words.following.feed.more(lines.length - LISTED)];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
