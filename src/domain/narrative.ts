/** What a unit wrote in its own words about one topic of a report. It is quoted as it stands, and never counted. */

import type { Day } from './day.ts';
import type { Where } from './finding.ts';
import type { Period } from './period.ts';

export interface Narrative {
  unit: string;
  period: Period;
  /** As an item of the form declares it. */
  topic: string;
  text: string;
  where: Where;
  /** Day of receipt of the file, as declared; empty: unknown. */
  received: Day | '';
}
