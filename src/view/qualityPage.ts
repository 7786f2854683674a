/** Data quality: every finding by file, the ledger of figures that were reported again, and who reported when. */

import type { Severity } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import { escapeInFull } from '../i18n/display.ts';
import { describePlace } from '../i18n/finding.ts';
import { formatInFull } from '../i18n/number.ts';
import type { ViewContext } from './context.ts';
import { type FindingLine, groupedLines } from './findingLines.ts';
import { type Frame, frameOf, type Link } from './frame.ts';
import { groupBy } from './seenEvaluations.ts';

export interface QualityPage {
  frame: Frame;
  intro: string;
  counts: string;
  files: { file: string; count: string; lines: FindingLine[] }[];
  revisions: {
    measure: string;
    unit: Link;
    period: string;
    category: string;
    before: { text: string; asOf: string; place: string }[];
    now: { text: string; asOf: string; place: string };
  }[];
}

export function qualityPage(context: ViewContext): QualityPage {
  const { words, addresses, findings } = context;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const byFile = groupBy(findings, ({ where }) => where.file);
  return {
    frame: frameOf(context, {
      title: words.quality.title,
      description: words.quality.intro,
      address: addresses.quality(),
    }),
    intro: words.quality.intro,
    counts: words.quality.counts(count('error'), count('warning'), count('notice')),
    files: [...byFile].map(([file, group]) => ({
      file: escapeInFull(file) || words.quality.noFile,
      count: words.quality.findingsIn(group.length),
      lines: groupedLines(context, group, file),
    })),
    revisions: context.dataset.observations
      .filter(({ revisions }) => revisions.length > 0)
      .map((observation) => revisionOf(context, observation)),
  };
}

function revisionOf(context: ViewContext, observation: Observation): QualityPage['revisions'][number] {
  const { registry, addresses, language } = context;
  const measure = registry.measures.get(observation.measure);
  const category = registry.categories.get(observation.category);
  const report = (row: Pick<Observation, 'quantity' | 'asOf' | 'where' | 'shown'>) => ({
    text:
      row.quantity.state === 'value' && measure
        ? formatInFull(row.quantity.number, measure, language)
        : context.words.absence[row.quantity.state === 'value' ? 'invalid' : row.quantity.state].name,
    asOf: formatDay(row.asOf, language),
    place: describePlace(row.where, language),
  });
  return {
    measure: measure ? context.name(measure) : observation.measure,
    unit: { text: context.unitName(observation.unit), href: addresses.unit(observation.unit) },
    period: formatPeriod(observation.period, language),
    category: category ? context.name(category) : '',
    before: observation.revisions.map(report),
    now: report(observation),
  };
}
