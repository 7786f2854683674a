/**
 * One unit: how many indicators stand how, what is most urgent, its scorecard by group, its trends, its parts, what
 * it was and became, what it reported. The overview of the site is this page for the home unit.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Unit } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import { escapeInFull } from '../i18n/display.ts';
import { acrossUnit } from './across.ts';
import type { Addresses } from './addresses.ts';
import { type BreakdownTable, breakdownTables } from './breakdownTable.ts';
import type { ViewContext } from './context.ts';
import { type StatusMark, statusMark } from './figure.ts';
import { type FindingLine, findingLines } from './findingLines.ts';
import { type Frame, frameOf, type Link, latestDay } from './frame.ts';
import { countByStatus, latestOfUnit, mostUrgent } from './latest.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { type Score, scoreOf } from './score.ts';
import { alignColumns, type ScoreTable, scoreTable } from './scoreTable.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { type Trend, trendsOf } from './trend.ts';
import { restatedNote } from './unitChanges.ts';
import { type History, type HistoryStep, historyOf, pathOf } from './unitHistory.ts';
import { type UnitInspections, unitInspections } from './unitInspections.ts';
import { type UnitModels, unitModels } from './unitModels.ts';
import { type UnitTasks, unitTasks } from './unitTasks.ts';

const URGENT_SHOWN = 4;
const FINDINGS_SHOWN = 3;
const CHILDREN_SHOWN = 40;

export interface UnitPage {
  frame: Frame;
  name: string;
  /** Level, code and, for a unit that has ended, until when. */
  kind: string;
  /** Of which days the figures are. */
  when: string;
  lead: string;
  /** The most urgent of all, in one sentence. */
  worst: Sentence | undefined;
  tally: { status: StatusMark; count: number; label: string }[];
  urgent: Score[];
  groups: { id: string; title: string; table: ScoreTable }[];
  trends: Trend[];
  breakdowns: BreakdownTable[];
  tasks: UnitTasks | undefined;
  models: UnitModels | undefined;
  inspections: UnitInspections | undefined;
  children: {
    units: (Link & { note: string })[];
    former: (Link & { note: string })[];
    /** There are so many that they are shown only when asked for. */
    folded: boolean;
  };
  lens: LensSwitch | undefined;
  /** Said of a unit that no longer exists: since when, what became of it, and where its figures go on. */
  ended: { why: string; steps: HistoryStep[]; onward: Link[] } | undefined;
  /** What it was before, and what it gave away; of a unit that has ended what became of it stands at the head. */
  history: HistoryStep[];
  reports: { file: string; document: Link | undefined; note: string }[];
  findings: { lines: FindingLine[]; errors: number; warnings: number };
  qualityHref: string;
  empty: { why: string; next: string } | undefined;
  doors: Link[];
}

export function unitPage(context: ViewContext, id: string, asOverview: boolean): UnitPage {
  const { registry, words, addresses } = context;
  const unit = registry.units.get(id);
  if (!unit) throw new Error(`unknown unit ${id}`);
  const latest = latestOfUnit(context, id);
  const urgent = mostUrgent(latest);
  const groups = groupsOf(context, latest);
  const findings = findingLines(context, filesOf(context, id));
  const name = context.name(unit);
  const when = daysOf(context, latest, name);
  const history = historyOf(context, unit);
  const own = (through: Addresses) => (asOverview ? through.overview() : through.unit(id));
  return {
    frame: frameOf(context, {
      title: name,
      description: leadOf(context, latest),
      address: own(addresses),
      asOf: latestDay(latest),
      breadcrumbs: pathOf(context, unit),
      across: acrossUnit(context, unit),
    }),
    name,
    lens: lensSwitch(context, own, restatedNote(context, id)),
    kind: kindOf(context, unit),
    when,
    lead: leadOf(context, latest),
    tally: countByStatus(latest).map(({ status, count }) => ({
      status: statusMark(context, status),
      count,
      label: words.overview.tally(status, count),
    })),
    worst: urgent[0] ? sentenceOf(context, urgent[0]) : undefined,
    urgent: urgent.slice(0, URGENT_SHOWN).map((evaluation) => scoreOf(context, evaluation)),
    groups,
    trends: trendsOf(context, id),
    breakdowns: breakdownTables(context, id),
    tasks: unitTasks(context, id),
    models: unitModels(context, id),
    inspections: unitInspections(context, id),
    children: childrenOf(context, unit),
    history: unit.valid_to === '' ? [...history.before, ...history.after] : history.before,
    reports: reportsOf(context, id),
    findings: {
      lines: findings.slice(0, FINDINGS_SHOWN),
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    },
    qualityHref: addresses.quality(),
    ended: endOf(context, unit, history),
    empty: latest.length === 0 ? words.empty.noIndicators : undefined,
    doors: asOverview ? doorsOf(context) : [],
  };
}

function kindOf(context: ViewContext, unit: Unit): string {
  const { words, language, registry } = context;
  const level = registry.levels.get(unit.level);
  return [
    level ? context.name(level) : '',
    unit.code === '' ? '' : words.unit.officialCode(unit.code),
    unit.valid_to === '' ? '' : words.units.until(formatDay(unit.valid_to, language)),
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function daysOf(context: ViewContext, evaluations: readonly Evaluation[], name: string): string {
  const days = evaluations.flatMap(({ asOf }) => (asOf ? [asOf] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const { language, words } = context;
  return first === last
    ? words.site.dataOf(name, formatDay(last, language))
    : words.site.dataBetween(name, formatDay(first, language), formatDay(last, language));
}

function leadOf(context: ViewContext, evaluations: readonly Evaluation[]): string {
  const { words } = context;
  const count = (status: Evaluation['status']) =>
    evaluations.filter((evaluation) => evaluation.status === status).length;
  const withTarget = evaluations.filter(({ target, value }) => target && value !== undefined).length;
  if (withTarget === 0) {
    const monitored = evaluations.filter(({ value }) => value !== undefined).length;
    return monitored === 0 ? words.empty.noIndicators.why : words.overview.leadNoTargets(monitored);
  }
  return words.overview.lead({
    withTarget,
    met: count('met'),
    onTrack: count('on-track'),
    behind: count('behind'),
    missed: count('missed'),
  });
}

function groupsOf(context: ViewContext, latest: readonly Evaluation[]): UnitPage['groups'] {
  const { registry } = context;
  const groups = [...registry.groups.values()]
    .sort((a, b) => a.order - b.order)
    .map((group) => ({
      group,
      of: latest.filter(({ indicator }) => registry.indicators.get(indicator)?.group === group.id),
    }))
    .filter(({ of }) => of.length > 0);
  const tables = alignColumns(groups.map(({ of }) => scoreTable(context, of, 'indicator')));
  return groups.flatMap(({ group }, index) => {
    const table = tables[index];
    return table ? [{ id: group.id, title: context.name(group), table }] : [];
  });
}

/** Of a unit that exists, its parts of today, and apart from them those that have ended. */
function childrenOf(context: ViewContext, unit: Unit): UnitPage['children'] {
  const { words, language } = context;
  const children = [...context.registry.units.values()].filter(({ parent }) => parent === unit.id);
  const ended = (child: Unit) => unit.valid_to === '' && child.valid_to !== '';
  const linkTo = (child: Unit) => ({
    text: context.name(child),
    href: context.addresses.unit(child.id),
    note: [
      noteOf(context, child.id),
      ended(child) ? words.units.until(formatDay(child.valid_to, language)) : '',
    ]
      .filter((text) => text !== '')
      .join(' · '),
  });
  const units = children.filter((child) => !ended(child)).map(linkTo);
  units.sort((a, b) => Number(a.note === '') - Number(b.note === ''));
  return { units, former: children.filter(ended).map(linkTo), folded: units.length > CHILDREN_SHOWN };
}

/** How many indicators of a unit have figures; empty where none has. */
function noteOf(context: ViewContext, unit: string): string {
  const known = new Set(
    context.ofUnit(unit).flatMap(({ indicator, value }) => (value === undefined ? [] : [indicator])),
  );
  return known.size === 0 ? '' : context.words.indicators.countInGroup(known.size);
}

function filesOf(context: ViewContext, unit: string): Set<string> {
  return new Set(context.observationsOfUnit(unit).map(({ where }) => where.file));
}

function reportsOf(context: ViewContext, unit: string): UnitPage['reports'] {
  const { dataset, registry, words, language, addresses } = context;
  return [...filesOf(context, unit)].sort().map((file) => {
    const path = file.replace(/^submissions\//, '');
    const [submission] = dataset.submissions.get(path) ?? [];
    const document = registry.documents.get(submission?.document ?? '');
    const received = submission?.received ?? '';
    const note = submission ? (language === 'vi' ? submission.note_vi : submission.note_en) : '';
    return {
      file: escapeInFull(path),
      document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
      note: [
        received === '' ? words.unit.receivedUnknown : words.unit.received(formatDay(received, language)),
        note,
      ]
        .filter((text) => text !== '')
        .join('; '),
    };
  });
}

/** Onward lead the pages of successors whose figures, restated, reach back to this unit. */
function endOf(context: ViewContext, unit: Unit, history: History): UnitPage['ended'] {
  const { words, language, through } = context;
  if (unit.valid_to === '') return undefined;
  const successors = context.registry.successions.filter(({ predecessor }) => predecessor === unit.id);
  const onward = [...new Set(successors.map(({ successor }) => successor))]
    .filter((successor) => context.restated.units.has(successor))
    .map((successor) => ({
      text: words.lens.continuedIn(context.unitName(successor)),
      href: through.restated.unit(successor),
    }));
  return { why: words.unit.ended(formatDay(unit.valid_to, language)), steps: history.after, onward };
}

function doorsOf(context: ViewContext): UnitPage['doors'] {
  return context.registry.site.doors.map((id) => ({
    text: context.unitName(id),
    href: context.addresses.unit(id),
  }));
}
