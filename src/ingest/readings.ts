/**
 * What reading a file gives depends on its bytes, its path and the limits alone, so that it can be kept from one run to
 * the next. This room knows nobody who keeps anything: whoever does is handed in.
 */

import type { ReadLimits } from '../domain/limits.ts';
import type { Source } from '../domain/sheet.ts';
import type { ReadResult } from './readFile.ts';

export interface Readings {
  /** The same as `read` gives, whether or not it is called. */
  of(source: Source, limits: ReadLimits, read: () => ReadResult): ReadResult;
  /** Keeps what was read for the next run and forgets all else; nothing of these paths is kept. */
  keep(except: ReadonlySet<string>): void;
}

export const NOTHING_KEPT: Readings = { of: (_, __, read) => read(), keep: () => {} };
