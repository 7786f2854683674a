/** Each report once: the pages, the list of reports and the document that is downloaded lay out the same value. */

import type { ReportBlock, ReportDocument } from '../../domain/reportDocument.ts';
import type { ViewContext } from '../context.ts';
import { reportDocument } from './reportDocument.ts';
import type { ReportOf } from './whichReports.ts';

const MADE = new WeakMap<ViewContext, WeakMap<ReportOf, ReportDocument>>();

export function filledReport(context: ViewContext, of: ReportOf): ReportDocument {
  const ofContext = MADE.get(context) ?? new WeakMap<ReportOf, ReportDocument>();
  MADE.set(context, ofContext);
  const made = ofContext.get(of) ?? reportDocument(context, of);
  ofContext.set(of, made);
  return made;
}

/** Of all that the outline asks for: how much is there, and how much there should be. */
export function countFilled({ sections, missing }: ReportDocument): { known: number; asked: number } {
  const known = sections.flatMap(({ blocks }) => blocks.map(countIn)).reduce((sum, count) => sum + count, 0);
  return { known, asked: known + missing.length };
}

function countIn(block: ReportBlock): number {
  if (block.kind === 'quote') return 1;
  const texts =
    block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : block.rows.flat();
  return texts.flat().filter(({ kind }) => kind === 'figure').length;
}
