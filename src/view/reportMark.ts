/** How a unit stands with one report, as a cell: a shape, the state in words, and the day or number that says how much. */

import type { Status } from '../domain/evaluation.ts';
import type { OwedReport, ReportState } from '../domain/reportStates.ts';
import { dayOfYear, formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';

export interface ReportMark {
  /** Whose shape it has. */
  shape: Status;
  state: string;
  /** What stands in the cell; where it says the state itself, `state` is empty. */
  text: string;
  /** "sửa 20/9"; empty where nothing was put right. */
  corrected: string;
}

/** The shapes mean there what they mean of targets: full and round is well, pointing down is not. */
const SHAPES: Record<ReportState, Status> = {
  'in-time': 'met',
  late: 'behind',
  partial: 'incomplete',
  missing: 'missed',
  undated: 'withheld',
  pending: 'no-cases',
};

export function reportMark(context: ViewContext, report: OwedReport): ReportMark {
  const { words, language } = context;
  const { reporting } = words;
  const { state, corrected } = report;
  const text = textOf(context, report);
  return {
    shape: shapeOf(state),
    state: SAYS_ITSELF.has(state) ? '' : reporting.state[state],
    text,
    corrected:
      corrected === ''
        ? ''
        : reporting.correctedOn(
            isOfYear(corrected, report.due) ? dayOfYear(corrected, language) : formatDay(corrected, language),
          ),
  };
}

export function shapeOf(state: ReportState): Status {
  return SHAPES[state];
}

const SAYS_ITSELF: ReadonlySet<ReportState> = new Set(['missing', 'partial', 'late', 'pending']);

function textOf({ words, language }: ViewContext, report: OwedReport): string {
  const { state, strip } = words.reporting;
  const day = (of: string) => (isOfYear(of, report.due) ? dayOfYear(of, language) : formatDay(of, language));
  switch (report.state) {
    case 'in-time':
      return day(report.received);
    case 'late':
      return report.daysLate > 0 ? strip.late(report.daysLate) : strip.afterHour;
    case 'partial':
      return report.lacking.length > 0
        ? strip.lackingForms(report.lacking.length)
        : strip.lackingCells(report.cells.asked - report.cells.filled);
    case 'missing':
      return state.missing;
    case 'undated':
      return strip.there;
    case 'pending':
      return strip.due(day(report.due));
  }
}

/** Said without its year in the year of the due day. */
function isOfYear(day: string, due: string): boolean {
  return day.slice(0, 4) === due.slice(0, 4);
}
