/** Each report once: the pages, the list of reports and the document that is downloaded lay out the same value. */

import type { ReportDocument } from '../../domain/reportDocument.ts';
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
