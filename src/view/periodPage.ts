/**
 * One period: first in sentences how it stands against its targets, what changed and what is not reported; then every
 * unit and indicator, the largest changes, and who did not report. Each figure leads to its receipt.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import { type Period, parsePeriod, periodSlug } from '../domain/period.ts';
import { formatDay, formatPeriod, formatPeriodTitle } from '../i18n/date.ts';
import { acrossPeriod } from './across.ts';
import { countUnits } from './comparisons.ts';
import type { ViewContext } from './context.ts';
import { type StatusMark, statusMark } from './figure.ts';
import { type Frame, frameOf, type Link, latestDay } from './frame.ts';
import { judgedCounts } from './judgedCounts.ts';
import { countByStatus } from './latest.ts';
import { type LensSwitch, lensSwitch } from './lensSwitch.ts';
import { listLinks } from './listLinks.ts';
import { type PeriodChanges, periodChanges } from './periodChanges.ts';
import { periodFinding } from './periodFinding.ts';
import { type PeriodMatrix, partsElsewhere, periodMatrix } from './periodMatrix.ts';
import { periodSummary } from './periodSummary.ts';
import type { PeriodPath } from './periodsPage.ts';
import { reportsOfPeriod } from './reportsPage.ts';
import { isReported } from './seenEvaluations.ts';
import type { Sentence } from './sentence.ts';
import { type SilentUnits, silentUnits } from './silentUnits.ts';

export interface PeriodPage {
  frame: Frame;
  name: string;
  /** First and last day, where the name does not say them. */
  days: string;
  /** The most important first. */
  summary: Sentence[];
  /** To the reports by outline. */
  reports: Link | undefined;
  lens: LensSwitch | undefined;
  /** Empty where nothing is judged. */
  tally: { status: StatusMark; count: number }[];
  changes: PeriodChanges | undefined;
  silent: SilentUnits[];
  matrix: PeriodMatrix;
  /** Says which changes are listed. */
  changesOrder: string;
}

/** `below`: only the units of one block of a period with very many, named by the unit above them. */
export function periodPage(context: ViewContext, id: string, below = ''): PeriodPage {
  const period = parsePeriod(id);
  if (!period) throw new Error(`unknown period ${id}`);
  const { words, addresses, language, registry } = context;
  const whole = reportedTotals(context, period.id);
  const block = partsElsewhere(context, whole).find(({ above }) => above === below);
  const here = new Set(block?.of.map(({ id: unit }) => unit));
  const evaluations = block ? whole.filter(({ unit }) => here.has(unit)) : whole;
  const periodName = formatPeriod(period, language);
  const titled = formatPeriodTitle(period, language);
  const name = block ? `${titled}: ${context.unitName(below)}` : titled;
  const lead = leadOf(context, evaluations);
  const beside = neighboursOf(context, period);
  const { judged } = judgedCounts(evaluations);
  const silent = block ? [] : silentUnits(context, period, beside.previous);
  return {
    frame: frameOf(context, {
      title: name,
      description: lead,
      address: block ? addresses.periodOf(period, below) : addresses.period(period),
      asOf: latestDay(evaluations),
      ...listLinks(context, `periods/${periodSlug(period)}`, addresses.period(period), evaluations),
      breadcrumbs: [
        { text: words.periods.title, href: addresses.periods() },
        ...(block ? [{ text: periodName, href: addresses.period(period) }] : []),
      ],
      across: block ? undefined : acrossPeriod(context, period, beside),
    }),
    name,
    days:
      period.kind === 'interval'
        ? ''
        : words.period.days(formatDay(period.first, language), formatDay(period.last, language)),
    summary: periodSummary(context, evaluations, period, silent),
    reports: block ? undefined : reportsOfPeriod(context, period.id),
    lens: block ? undefined : lensSwitch(context, (through) => through.period(period), words.lens.ofMany),
    tally: (judged > 0 ? countByStatus(evaluations) : []).map(({ status, count }) => ({
      status: statusMark(context, status),
      count,
    })),
    changes: periodChanges(context, evaluations),
    silent,
    matrix: periodMatrix(context, evaluations, period),
    changesOrder: words.period.changesOrder(registry.site.ranking.fewestCases),
  };
}

/** The pages of parts of periods with very many units: the place of each in an address, and its keys. */
export function periodPartPaths(
  context: ViewContext,
  periods: readonly PeriodPath[],
): (PeriodPath & { unit: string })[] {
  return periods.flatMap((path) =>
    partsElsewhere(context, reportedTotals(context, path.id)).map(({ above }) => ({ ...path, unit: above })),
  );
}

function reportedTotals(context: ViewContext, period: string): Evaluation[] {
  return context
    .ofPeriod(period)
    .filter((evaluation) => evaluation.category === '' && isReported(evaluation));
}

/** Who reported how much, and what stands out. */
function leadOf(context: ViewContext, evaluations: readonly Evaluation[]): string {
  const known = evaluations.filter(({ value }) => value !== undefined);
  const indicators = new Set(known.map(({ indicator }) => indicator));
  const units = countUnits(known);
  const intro =
    units === 1 && indicators.size === 1 ? '' : context.words.period.intro(units, indicators.size);
  return [intro, periodFinding(context, known)].filter((text) => text !== '').join(' ');
}

/** Of the same kind; of intervals those that begin on the same day. */
function neighboursOf(
  context: ViewContext,
  period: Period,
): { previous: Period | undefined; next: Period | undefined } {
  const periods = context
    .periodsWithData()
    .filter(({ kind, first }) => kind === period.kind && (kind !== 'interval' || first === period.first));
  const at = periods.findIndex(({ id }) => id === period.id);
  return at < 0
    ? { previous: undefined, next: undefined }
    : { previous: periods[at - 1], next: periods[at + 1] };
}
