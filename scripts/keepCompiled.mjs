// Loaded before a command: what Node makes of our sources is kept, so that the next start need not make it again. Pages that
// are bundled anew leave others behind; where too many have gathered, all are forgotten.

import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '.cache', 'compiled');
/** One build compiles some 2,500. */
const MOST = 15_000;

try {
  // One folder for each way of running; to ask for all at once would look at every file.
  const kept = readdirSync(FOLDER).flatMap((name) => readdirSync(join(FOLDER, name)));
  if (kept.length > MOST) rmSync(FOLDER, { recursive: true, force: true });
} catch {
  // There is none yet.
}
enableCompileCache(FOLDER);
