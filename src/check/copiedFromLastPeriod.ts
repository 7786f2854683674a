/**
 * A report whose figures are those of the period before: someone filled in last month's file and forgot to change it.
 * Only flows are compared, as stocks may well stay the same, and zeros never count. Honest reports repeat a figure now
 * and then, above all a small one, and quotas repeat by design; so more than half of a unit's figures must be the same,
 * and among them either several different ones or one that is large and not a round estimate, and that not alone among
 * others that changed. One finding for each file and unit.
 */

import type { Dataset } from '../domain/dataset.ts';
import { entry } from '../domain/entry.ts';
import { type Finding, finding } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import { type Figures, numberOf, oncePer } from './figures.ts';
import { previousPeriods } from './previousPeriods.ts';

/** Below this a repetition is chance. */
const TELLING = 10;
const SEVERAL = 3;
const LARGE = 1_000;
const ROUND = 100;
const MOST_PLACES = 20;

export function findCopiedReports({ registry }: Dataset, figures: Figures): Finding[] {
  const reports = new Reports();
  const previousOf = oncePer(previousPeriods);
  for (const measure of registry.measures.values()) {
    if (measure.kind !== 'flow') continue;
    for (const [unit, reported] of figures.ofMeasure(measure.id)) {
      const previous = previousOf(reported.periods);
      for (const later of reported.observations) {
        const before = previous.get(later.period.id);
        const earlier = before && reported.find(before.id, later.category);
        const was = earlier && numberOf(earlier);
        const is = numberOf(later);
        if (!before || was === undefined || is === undefined || (was === 0 && is === 0)) continue;
        const report = reports.of(unit, later, before.id);
        report.compared += 1;
        if (was === is) report.same.push(later);
      }
    }
  }
  return reports.all.flatMap((report) => (isCopy(report) ? inform(report) : []));
}

interface Report {
  file: string;
  before: string;
  compared: number;
  same: Observation[];
}

/** In the order in which their first figures come. */
class Reports {
  readonly all: Report[] = [];
  readonly #byUnit = new Map<string, Map<string, Report[]>>();

  of(unit: string, { period, where: { file } }: Observation, before: string): Report {
    const ofUnit = entry(this.#byUnit, unit, () => new Map<string, Report[]>());
    const ofPeriod = entry(ofUnit, period.id, (): Report[] => []);
    const known = ofPeriod.find((report) => report.file === file);
    if (known) return known;
    const report: Report = { file, before, compared: 0, same: [] };
    ofPeriod.push(report);
    this.all.push(report);
    return report;
  }
}

function isCopy({ compared, same }: Report): boolean {
  if (same.length * 2 <= compared) return false;
  const values = new Set(same.map((observation) => numberOf(observation) ?? 0));
  const telling = [...values].filter((value) => value >= TELLING);
  const large = telling.some((value) => value >= LARGE && value % ROUND !== 0);
  return telling.length >= SEVERAL || (large && (telling.length > 1 || same.length === compared));
}

function inform({ before, same }: Report): Finding[] {
  const [first, ...others] = same.map(({ where }) => where);
  if (!first) return [];
  const params = { count: String(same.length), period: before };
  return [finding('source/copied-from-last-period', first, params, others.slice(0, MOST_PLACES))];
}
