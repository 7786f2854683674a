/** Reads the file that is named on the command line, alone in its process, and prints what came of it as JSON. */

import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../../../src/domain/limits.ts';
import { readFile } from '../../../src/ingest/readFile.ts';

export interface Outcome {
  codes: string[];
  params: Readonly<Record<string, string>>[];
  sheets: number;
  cells: number;
  seconds: number;
  /** Most memory that the process ever had, Node itself included. */
  mebibytes: number;
}

/** Reading alone must bear more than what is read by default, since what follows it needs time and memory as well. */
const MORE_CELLS = { ...DEFAULT_LIMITS, cells: 500_000 };

const bytes = readFileSync(process.argv[2] ?? '');
/** Time of work, so that a busy machine changes nothing. */
const clock = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
const start = clock();
const { sheets, findings } = readFile({ path: 'a', hash: '' }, bytes, MORE_CELLS, () => performance.now());
const outcome: Outcome = {
  codes: findings.slice(0, 100).map((finding) => finding.code),
  params: findings.slice(0, 100).map((finding) => finding.params),
  sheets: sheets.length,
  cells: sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0),
  seconds: (clock() - start) / 1000,
  mebibytes: peakMemory() / 1024,
};
console.log(JSON.stringify(outcome));

/** In kibibytes. Linux counts the parent of a process in `maxRSS`, but not in its own books. */
function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
