/** How far an assignment is, as one report says it. Nobody having reported is not a state: then there is no progress. */

import type { Day } from './day.ts';
import type { Where } from './finding.ts';
import type { TaskState } from './form.ts';
import type { Period } from './period.ts';

export interface TaskProgress {
  task: string;
  unit: string;
  period: Period;
  state: TaskState;
  /** The state as the file says it. */
  shown: string;
  asOf: Day;
  /** In the unit's own words; empty where it wrote none. */
  note: string;
  /** Day of receipt as declared; empty: unknown. */
  received: Day | '';
  where: Where;
  document: string;
}
