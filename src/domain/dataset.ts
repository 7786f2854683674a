/** Everything that is known before it is evaluated: the registry and the facts, indexed for look-up. */

import type { Day } from './day.ts';
import type { Where } from './finding.ts';
import type { Narrative } from './narrative.ts';
import type { Observation, Row } from './observation.ts';
import type { Period } from './period.ts';
import type { Registry, Submission } from './registry.ts';
import type { TaskProgress } from './task.ts';

export interface Dataset {
  registry: Registry;
  observations: readonly Observation[];
  /** Figures that repeat what is reported elsewhere; never published. */
  references: readonly Row[];
  /** Submissions by the path of their file. */
  submissions: ReadonlyMap<string, readonly Submission[]>;
  /** Which forms were found in which file, for which unit and period. */
  deliveries: readonly Delivery[];
  /** Reports on tasks, in the order of their files. */
  progress: readonly TaskProgress[];
  /** What units wrote in their own words, in the order of their files. */
  narratives: readonly Narrative[];
}

/** One table of a delivered file, as far as it says of whom and when it speaks. */
export interface Delivery {
  form: string;
  /** Empty where the rows name their units. */
  unit: string;
  /** Undefined where the rows name their periods. */
  period: Period | undefined;
  /** Day of receipt as declared; empty: unknown. */
  received: Day | '';
  /** Hour of that day as declared, "08:55"; absent: unknown. */
  receivedAt?: string;
  where: Where;
  /** Cells of figures in the table, and how many of them hold one. */
  expected: number;
  reported: number;
}
