/**
 * Loads the two scripts of the checker and makes a worker of the text of the first. Nothing is fetched: scripts come as
 * scripts, before any file is chosen, and a worker made in the page is held by the policy of the page.
 */

import type { FromWorker, ToWorker } from '../../domain/checkReport.ts';
import type { Language } from '../../i18n/language.ts';
import { loadInto } from '../loadInto.ts';

declare global {
  var checkerEngine: (() => void) | undefined;
  var checkerData: string | undefined;
}

export interface CheckWorker {
  ask(message: ToWorker, transfer?: Transferable[]): void;
  /** Ends what it is doing and begins anew. */
  restart(): void;
}

/** Rejects where a script does not come. Resolves with the bytes that were loaded, packed as they travelled. */
export async function loadChecker(place: HTMLElement): Promise<number> {
  await pageTools();
  const addresses = [place.dataset.script ?? '', place.dataset.carried ?? ''];
  await Promise.all(addresses.map((src) => loadInto(document.head, 'script', { src })));
  const whole = new Set(addresses.map((address) => new URL(address, location.href).href));
  return performance
    .getEntriesByType('resource')
    .filter(({ name }) => whole.has(name))
    .reduce((sum, entry) => sum + ('encodedBodySize' in entry ? Number(entry.encodedBodySize) : 0), 0);
}

/** They come with the reader's first move; here that must be before any file, so that no request follows one. */
async function pageTools(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  }
  dispatchEvent(new Event('scroll'));
}

export function startWorker(language: Language, told: (message: FromWorker) => void): CheckWorker {
  const { checkerEngine, checkerData } = globalThis;
  if (!checkerEngine || checkerData === undefined) throw new Error('the checker is not loaded');
  const address = URL.createObjectURL(
    new Blob([`(${checkerEngine.toString()})()`], { type: 'text/javascript' }),
  );
  const data = checkerData;
  let worker = start();

  function start(): Worker {
    const made = new Worker(address);
    made.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => told(data));
    made.addEventListener('error', ({ message }) => told({ tell: 'failed', reason: message }));
    made.postMessage({ ask: 'start', data, language } satisfies ToWorker);
    return made;
  }

  return {
    ask: (message, transfer = []) => worker.postMessage(message, transfer),
    restart() {
      worker.terminate();
      worker = start();
    },
  };
}
