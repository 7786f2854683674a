/** What one submitted file gave: the tables that were read from it, the sheets that could not be, and the findings. */

import type { Delivery } from './dataset.ts';
import type { Day } from './day.ts';
import type { Finding, Where } from './finding.ts';
import type { Form } from './form.ts';
import type { Narrative } from './narrative.ts';
import type { Row } from './observation.ts';
import type { Period } from './period.ts';
import type { TaskProgress } from './task.ts';

export interface SubmissionRead {
  tables: TableRead[];
  lost: LostSheet[];
  findings: Finding[];
}

export interface TableRead {
  form: Form;
  context: SheetContext;
  rows: Row[];
  progress: TaskProgress[];
  narratives: Narrative[];
  delivery: Delivery;
}

/** A sheet, or a whole file, that could not be used. */
export interface LostSheet {
  context: SheetContext;
  where: Where;
  /** The form that it is or comes nearest to; undefined where nothing is known of it. */
  form: Form | undefined;
  /** What was read all the same; absent where nothing was. */
  present?: readonly Row[];
}

/** Of whom and of when a table speaks, where its rows do not say; empty where only they do. */
export interface SheetContext {
  unit: string;
  period: Period | undefined;
  /** The list or the template gives the period; a folder also takes reports that revise earlier periods. */
  isPeriodDeclared: boolean;
  asOf: Day | '';
  document: string;
  received: Day | '';
  /** Hour of that day; empty where it is not declared. */
  receivedAt: string;
}
