/** The checker in its place on the page: loaded with the page, open for files once all of it is there. */

import type { CheckReport, FileToCheck, FromWorker } from '../../domain/checkReport.ts';
import { MOST_BYTES } from '../../domain/project.ts';
import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { CHECKER_BOX } from '../../i18n/sections/checker.ts';
import { make } from '../make.ts';
import { type CheckResult, checkResult } from './checkResult.ts';
import { type CheckWorker, loadChecker, startWorker } from './checkWorker.ts';
import { dropPlace } from './dropPlace.ts';
import { formRequest } from './formRequest.ts';
import { progress } from './progress.ts';

const place = document.querySelector<HTMLElement>('[data-checker]');
if (place) offerChecker(place);

async function offerChecker(place: HTMLElement): Promise<void> {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const words = CHECKER_BOX[language];
  /** What was checked last, and where a person said that it belongs. */
  let files: { file: File; path: string | undefined }[] = [];
  let result: CheckResult | undefined;
  let worker: CheckWorker | undefined;
  const drop = dropPlace(words, (dropped) => {
    files = dropped.map((file) => ({ file, path: undefined }));
    void check();
  });
  const state = progress(words, () => {
    worker?.restart();
    finish();
  });
  const forms = formRequest(words.form, (form, unit, period) =>
    worker?.ask({ ask: 'form', form, unit, period }),
  );
  const results = make('div', { class: 'check-results' });
  place.append(drop.root, state.root, results);

  try {
    const bytes = await loadChecker(place);
    worker = startWorker(language, told);
    drop.say(words.ready(bytes === 0 ? '' : `${formatNumber(bytes / 1000, 0, language)} kB`));
    drop.open(true);
  } catch {
    drop.say(words.notLoaded);
  }

  async function check(): Promise<void> {
    drop.open(false);
    results.replaceChildren();
    result = undefined;
    state.begin();
    state.root.scrollIntoView({ block: 'nearest' });
    const asked = await Promise.all(files.map(bytesOf));
    worker?.ask(
      { ask: 'check', files: asked },
      asked.map(({ bytes }) => bytes.buffer),
    );
  }

  function told(message: FromWorker): void {
    if (message.tell === 'progress') state.tell(message.stage, message.name);
    else if (message.tell === 'report') show(message.report);
    else if (message.tell === 'window') result?.draw(message.window);
    else if (message.tell === 'ready') {
      forms.offer(message.choices);
      document.querySelector('[data-forms]')?.append(forms.root);
    } else if (message.tell === 'noForm') forms.done(message.why);
    else if (message.tell === 'form') {
      save(message.name, message.bytes);
      forms.done();
    } else if (message.tell === 'copy') {
      save(message.name, message.bytes);
      result?.copied();
    } else if (message.tell === 'failed') {
      finish();
      results.replaceChildren(
        make('p', { class: 'checker-off', role: 'alert' }, words.failed(message.reason)),
      );
      worker?.restart();
    }
  }

  function show(report: CheckReport): void {
    finish();
    result = checkResult(report, words, {
      window: (file, at) => worker?.ask({ ask: 'window', file, at }),
      copy: (file) => worker?.ask({ ask: 'copy', file }),
      recheck(index, path) {
        files = files.map((one, at) => (at === index ? { ...one, path } : one));
        void check();
      },
    });
    results.replaceChildren(result.root);
    const heading = results.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  function finish(): void {
    state.end();
    drop.open(true);
  }
}

/** A file that cannot be read any more, such as one that was moved, is as one without content. */
async function bytesOf({ file, path }: { file: File; path: string | undefined }) {
  const isTooLarge = file.size > MOST_BYTES;
  const buffer = isTooLarge ? new ArrayBuffer(0) : await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  const bytes = new Uint8Array(buffer);
  return { name: file.name, bytes, isTooLarge, path } satisfies FileToCheck;
}

function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
