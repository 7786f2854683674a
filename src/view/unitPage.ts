/**
 * One unit: how its targets stand, what is most urgent, what changed, who reported, its parts at a glance, its
 * scorecard, and what else there is to know of it. The overview of the site is this page for the home unit. Every part
 * is made in a file of its own; here stands their order.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Unit } from '../domain/registry.ts';
import { formatDay } from '../i18n/date.ts';
import { acrossUnit } from './across.ts';
import type { Addresses } from './addresses.ts';
import { type BreakdownTable, breakdownTables } from './breakdownTable.ts';
import type { ViewContext } from './context.ts';
import { type FindingKind, findingKinds } from './findingKinds.ts';
import { type Frame, frameOf, type Link, latestDay } from './frame.ts';
import { type Headline, headlineOf } from './headline.ts';
import { latestOfUnit } from './latest.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { listLinks } from './listLinks.ts';
import { debtsOf, owesAny } from './reportDebts.ts';
import { type ReportingLine, reportingState } from './reportingState.ts';
import { reportOfUnit } from './reportsPage.ts';
import { type Scorecard, scorecard } from './scorecard.ts';
import { restatedNote } from './unitChanges.ts';
import { filesOf, type UnitFacts, unitFacts } from './unitFacts.ts';
import { pathOf } from './unitHistory.ts';
import { type UnitInspections, unitInspections } from './unitInspections.ts';
import { type UnitModels, unitModels } from './unitModels.ts';
import { type UnitsGlance, unitsGlance } from './unitsGlance.ts';
import { type UnitTasks, unitTasks } from './unitTasks.ts';
import { type Urgent, urgentOf } from './urgent.ts';
import { type WhatChanged, whatChanged } from './whatChanged.ts';

const URGENT_SHOWN = 5;

export interface UnitPage {
  frame: Frame;
  name: string;
  /** Of which days the figures are. */
  when: string;
  /** Said of a unit that no longer exists; empty of others. */
  ended: string;
  lens: LensSwitch | undefined;
  /** In place of everything that figures would say. */
  empty: { why: string; next: string; links: Link[] } | undefined;
  headline: Headline;
  urgent: Urgent;
  /** Undefined where there is nothing that could have changed. */
  changed: WhatChanged | undefined;
  reporting: ReportingLine[];
  /** To its latest report by outline. */
  report: Link | undefined;
  /** What the unit itself still owes by the calendar, and where all its periods stand. */
  debts: { reports: string[]; all: Link };
  units: UnitsGlance | undefined;
  scorecard: Scorecard;
  breakdowns: BreakdownTable[];
  tasks: UnitTasks | undefined;
  models: UnitModels | undefined;
  inspections: UnitInspections | undefined;
  findings: { kinds: FindingKind[]; href: string };
  facts: UnitFacts;
  doors: Link[];
}

export function unitPage(context: ViewContext, id: string, asOverview: boolean): UnitPage {
  const { registry, words, language, addresses } = context;
  const unit = registry.units.get(id);
  if (!unit) throw new Error(`unknown unit ${id}`);
  const latest = latestOfUnit(context, id);
  const headline = headlineOf(context, latest);
  const known = latest.some(({ status }) => status !== 'no-data');
  const name = context.name(unit);
  const own = (through: Addresses) => (asOverview ? through.overview() : through.unit(id));
  return {
    frame: frameOf(context, {
      title: name,
      description: headline.lead,
      address: own(addresses),
      asOf: latestDay(latest),
      breadcrumbs: pathOf(context, unit),
      across: acrossUnit(context, unit),
      newsOf: id,
      ...listLinks(context, `units/${id}`, addresses.unit(id), context.ofUnit(id)),
    }),
    name,
    when: daysOf(context, latest),
    ended: unit.valid_to === '' ? '' : words.overview.endedOn(formatDay(unit.valid_to, language)),
    lens: lensSwitch(context, own, restatedNote(context, id)),
    empty: latest.length === 0 ? emptinessOf(context, unit) : undefined,
    headline,
    urgent: urgentOf(context, latest, URGENT_SHOWN),
    changed: known ? whatChanged(context, latest) : undefined,
    reporting: reportingState(context, id),
    report: reportOfUnit(context, id),
    debts: {
      reports: debtsOf(context, id),
      all: { text: words.reporting.more, href: addresses.reporting(owesAny(context, id) ? id : undefined) },
    },
    units: unitsGlance(context, unit),
    scorecard: scorecard(context, id, latest),
    breakdowns: breakdownTables(context, id),
    tasks: unitTasks(context, id),
    models: unitModels(context, id),
    inspections: unitInspections(context, id),
    findings: findingsOf(context, id),
    facts: unitFacts(context, unit),
    doors: asOverview ? doorsOf(context) : [],
  };
}

function daysOf({ language, words }: ViewContext, evaluations: readonly Evaluation[]): string {
  const days = evaluations.flatMap(({ asOf, value }) => (asOf && value !== undefined ? [asOf] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  return first === last
    ? words.overview.asOf(formatDay(last, language))
    : words.overview.asOfBetween(formatDay(last, language), formatDay(first, language));
}

/** On to the unit above, and to the list of all; before anybody has reported, to how one does. */
function emptinessOf(context: ViewContext, unit: Unit): UnitPage['empty'] {
  const { words, addresses } = context;
  if (context.evaluations.length === 0) {
    return { ...words.guide.nothingYet, links: [{ text: words.guide.title, href: addresses.guide() }] };
  }
  const list = { text: words.units.title, href: addresses.units() };
  return { ...words.empty.noIndicators, links: [...pathOf(context, unit).slice(-1), list] };
}

function findingsOf(context: ViewContext, id: string): UnitPage['findings'] {
  const files = filesOf(context, id);
  const chosen = context.findings.filter(
    ({ where, also }) => files.has(where.file) || also.some(({ file }) => files.has(file)),
  );
  return { kinds: findingKinds(context, chosen), href: context.addresses.quality() };
}

function doorsOf(context: ViewContext): Link[] {
  return context.registry.site.doors.map((id) => ({
    text: context.unitName(id),
    href: context.addresses.unit(id),
  }));
}
