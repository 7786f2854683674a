/**
 * The summary at the head of the report of one unit for one period. Of every indicator the figure counts that was the
 * latest when the period ended, and only if its days reach into the period: a report does not tell of older ones.
 */

import type { Evaluation } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { ReportText } from '../domain/reportDocument.ts';
import type { ViewContext } from './context.ts';
import { judgedCounts } from './judgedCounts.ts';
import { latestOf } from './latest.ts';
import type { Sentence } from './sentence.ts';
import { partlyReported, summaryOf } from './summary.ts';

/** `path` leads to the report, in which the targets stand. What is not reported, its page and its document say elsewhere. */
export function unitSummary(context: ViewContext, unit: string, period: Period, path: string): Sentence[] {
  const known = withinPeriod(context, unit, period).filter(
    ({ value, status }) => value !== undefined && status !== 'withheld',
  );
  const counts = judgedCounts(known);
  const said = { unit, period: period.id };
  const counted = context.words.overview.lead({ ...counts, withTarget: counts.judged });
  return summaryOf(context, {
    evaluations: known,
    counted:
      counts.judged > 0 ? [{ before: counted, figure: '', value: undefined, after: '', href: path }] : [],
    spread: [],
    completeness: partlyReported(context, known, said),
    said,
  });
}

/** For a document, which has no links: its figure still knows its receipt. */
export function reportText({ before, figure, value, after, href }: Sentence): ReportText {
  if (value === undefined) return [{ kind: 'words', text: before + figure + after }];
  return [
    { kind: 'words', text: before },
    { kind: 'figure', text: figure, value, receipt: href },
    { kind: 'words', text: after },
  ];
}

function withinPeriod(context: ViewContext, unit: string, { id, first, last }: Period): Evaluation[] {
  const seen: ViewContext = Object.create(context);
  const upTo: Pick<ViewContext, 'evaluationsOf'> = {
    evaluationsOf: (indicator, of) =>
      context
        .evaluationsOf(indicator, of)
        .filter(({ period }) => period && (period.last < last || period.id === id)),
  };
  Object.assign(seen, upTo);
  return [...context.registry.indicators.keys()]
    .flatMap((indicator) => latestOf(seen, indicator, unit))
    .filter(({ period, category }) => category === '' && period && period.last >= first);
}
