// Loaded before a command: what Node makes of our sources is kept, so that the next start need not make it again. Each
// build leaves pages of new names behind; where too many have gathered, all are forgotten.

import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '.cache', 'compiled');
/** One build compiles some 2,500. */
const MOST = 15_000;

try {
  if (readdirSync(FOLDER, { recursive: true }).length > MOST)
    rmSync(FOLDER, { recursive: true, force: true });
} catch {
  // There is none yet.
}
enableCompileCache(FOLDER);
