/** Everything that is known before it is evaluated: the registry and the facts, indexed for look-up. */

import type { Observation, Row } from './observation.ts';
import type { Registry, Submission } from './registry.ts';

export interface Dataset {
  registry: Registry;
  observations: readonly Observation[];
  /** Figures that repeat what is reported elsewhere; never published. */
  references: readonly Row[];
  /** Submissions by the path of their file. */
  submissions: ReadonlyMap<string, readonly Submission[]>;
}
