/** Everything that is known before it is evaluated: the registry and the facts, indexed for look-up. */

import type { Observation } from './observation.ts';
import type { Registry, Submission } from './registry.ts';

export interface Dataset {
  registry: Registry;
  observations: readonly Observation[];
  /** Submissions by the path of their file. */
  submissions: ReadonlyMap<string, readonly Submission[]>;
}
