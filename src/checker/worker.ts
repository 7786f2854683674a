/** The worker in which files are checked: messages in, messages out. It is made from a text that the page holds. */

import { config } from 'zod';
import type { FromWorker, ToWorker } from '../domain/checkReport.ts';
import { type Checker, checkerOf } from './checkFiles.ts';

// The page allows no code made of texts, and need not be asked.
config({ jitless: true });

const clock = () => performance.now();
const tell = (message: FromWorker, transfer: Transferable[] = []) => postMessage(message, { transfer });
let checker: Checker | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => {
    tell({ tell: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(asked: ToWorker): Promise<void> {
  if (asked.ask === 'start') {
    checker = checkerOf(JSON.parse(asked.data), asked.language, clock);
    tell({ tell: 'ready', choices: checker.forms.choices });
  } else if (asked.ask === 'check') {
    const report = checker?.check(asked.files, (stage, name) => tell({ tell: 'progress', stage, name }));
    if (report) tell({ tell: 'report', report });
  } else if (asked.ask === 'window') {
    const window = checker?.window(asked.file, asked.at);
    if (window) tell({ tell: 'window', window });
  } else if (asked.ask === 'form') {
    const made = await checker?.forms.make(asked.form, asked.unit, asked.period);
    if (typeof made === 'string') tell({ tell: 'noForm', why: made });
    else if (made) tellFile('form', made);
  } else {
    const copy = await checker?.copy(asked.file);
    if (copy) tellFile('copy', copy);
  }
}

function tellFile(kind: 'form' | 'copy', { name, bytes }: { name: string; bytes: Uint8Array }): void {
  const sent = new Uint8Array(bytes);
  tell({ tell: kind, name, bytes: sent }, [sent.buffer]);
}
