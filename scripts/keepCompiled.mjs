// Loaded before a command: what Node makes of our sources is kept, so that the next start need not make it again.

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compiled'));
