/**
 * Due dates in words, for a calendar that people subscribe to: reports by the reporting calendar, and tasks whose deadline
 * is a day. Of everything, or of one unit. Each has an id that later data do not change.
 */

import type { Day } from '../domain/day.ts';
import { type DueReport, dueReports } from '../domain/dueReports.ts';
import { latestReceipt } from '../domain/owedReports.ts';
import { lastDayOf } from '../domain/taskDeadline.ts';
import { formatPeriodInText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { ViewContext } from './context.ts';

export interface DueDate {
  /** Unique in the world as far as the id of the home unit is. */
  id: string;
  day: Day;
  title: string;
  description: string;
  topic: string;
  /** Whole; empty where it is not known where the site is published. */
  address: string;
}

export interface DueDates {
  language: Language;
  title: string;
  description: string;
  /** The day of the data. */
  asOf: Day;
  dates: DueDate[];
}

/** Undefined where nothing is due. */
export function dueDatesOf(context: ViewContext, unit?: string): DueDates | undefined {
  const { words, language, registry } = context;
  const { calendar } = words.following;
  const reports = reportsOf(context)
    .filter(({ units }) => unit === undefined || units.includes(unit))
    .map((report) => reportDate(context, report, unit));
  const dates = [...reports, ...taskDates(context, unit)].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  if (dates.length === 0) return undefined;
  const site = registry.site.title[language];
  return {
    language,
    title: unit === undefined ? calendar.title(site) : calendar.titleOf(site, context.unitName(unit)),
    description: calendar.description,
    asOf: dayOfData(context),
    dates,
  };
}

const found = new WeakMap<ViewContext, readonly DueReport[]>();

function reportsOf(context: ViewContext): readonly DueReport[] {
  const known = found.get(context) ?? dueReports(context.registry, dayOfData(context));
  found.set(context, known);
  return known;
}

const EARLIEST = '2000-01-01';

function dayOfData({ registry, dataset }: ViewContext): Day {
  if (registry.site.asOf) return registry.site.asOf;
  const latest = dataset.observations.reduce((last, { asOf }) => (asOf > last ? asOf : last), EARLIEST);
  const receipt = latestReceipt(dataset);
  return receipt > latest ? receipt : latest;
}

function reportDate(context: ViewContext, report: DueReport, unit: string | undefined): DueDate {
  const { registry, words, language, addresses } = context;
  const { calendar } = words.following;
  const { line, period, due, units, documents } = report;
  const level = registry.levels.get(line.level);
  const levelName = level ? context.name(level) : line.level;
  const name = formatPeriodInText(period, language);
  const numbers = documents.flatMap((id) => registry.documents.get(id)?.number ?? []);
  const lines = [
    line.due.time ? calendar.before(words.reporting.hour(line.due.time)) : '',
    unit === undefined ? calendar.owed(units.length, levelName, context.unitName(line.below)) : '',
    numbers.length > 0 ? calendar.by(numbers.join(', ')) : '',
  ];
  return {
    id: idOf(context, ['han-nop', line.form, line.level, line.below, period.id, unit ?? '']),
    day: due,
    title: unit === undefined ? calendar.reportOf(levelName, name) : calendar.report(name),
    description: lines.filter((text) => text !== '').join('\n'),
    topic: calendar.reports,
    address: whole(context, addresses.reporting(unit)),
  };
}

/** A deadline in words that say no day is in no calendar. */
function taskDates(context: ViewContext, unit: string | undefined): DueDate[] {
  const { registry, words, language, addresses } = context;
  const { calendar } = words.following;
  return [...registry.tasks.values()].flatMap((task): DueDate[] => {
    const deadline = registry.taskDeadlines.get(task.id);
    const day = deadline && lastDayOf(deadline);
    if (!day || (unit !== undefined && task.unit !== unit)) return [];
    const document = registry.documents.get(task.document);
    const lines = [
      unit === undefined ? `${context.unitName(task.unit)}.` : '',
      task.lead === '' ? '' : calendar.lead(task.lead),
      task.product === '' ? '' : calendar.product(task.product),
      document ? calendar.by(`${document.number}, ${words.tasks.item(task.item)}`) : '',
    ];
    return [
      {
        id: idOf(context, ['nhiem-vu', task.id, unit ?? '']),
        day,
        title: calendar.task(language === 'vi' ? task.title_vi : task.title_en),
        description: lines.filter((text) => text !== '').join('\n'),
        topic: calendar.tasks,
        address: whole(context, addresses.task(task.id)),
      },
    ];
  });
}

function idOf({ registry, language }: ViewContext, parts: readonly string[]): string {
  const written = [...parts.filter((part) => part !== ''), language].join('.');
  return `${written}@${registry.site.home}`;
}

function whole({ site }: ViewContext, address: string): string {
  return site ? new URL(address, site).href : '';
}
