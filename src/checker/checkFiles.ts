/**
 * Files dropped by a person enter; leaves what is wrong with them, where they belong, and what they would change. A file
 * whose place is known only once it has been read is read again there, for its folder is part of what is checked. The
 * room of the browser's checker has one door, this one; it reads nothing but what it is handed.
 */

import type { CheckReport, CheckStage, FileToCheck, SheetWindow, ToWorker } from '../domain/checkReport.ts';
import { concerns, SUBMISSIONS } from '../domain/concerning.ts';
import { MOST_BYTES, type ProjectFile } from '../domain/project.ts';
import type { Language } from '../i18n/language.ts';
import { NOTHING_KEPT } from '../ingest/readings.ts';
import type { EarlierRuns } from '../pipeline.ts';
import { annotatedCopy } from '../publish/annotated/copy.ts';
import { isOurSheet } from '../validate/templateIdentity.ts';
import { NOTHING_VALIDATED } from '../validate/validations.ts';
import { createContext } from '../view/context.ts';
import { type CarriedData, unpackData } from './carriedData.ts';
import { type CheckedAmong, checkAmong, othersOf, publishedBefore } from './checkAmong.ts';
import { type ShownFile, sheetWindow, shownFile } from './checkedFile.ts';
import { type EmptyForms, emptyForms } from './emptyForm.ts';
import { figureChanges } from './figureChanges.ts';
import { guessedPlace, toldPlace } from './filePlace.ts';
import { sha256 } from './sha256.ts';

export interface Checker {
  forms: EmptyForms;
  check(files: readonly FileToCheck[], tell: (stage: CheckStage, name: string) => void): CheckReport;
  window(file: number, at: Extract<ToWorker, { ask: 'window' }>['at']): SheetWindow | undefined;
  /** The annotated copy of a file that was checked, and what to call it. */
  copy(file: number): Promise<{ name: string; bytes: Uint8Array } | undefined>;
}

type Placed = FileToCheck & { place: ReturnType<typeof guessedPlace>; hash: string };

export function checkerOf(data: CarriedData, language: Language, clock: () => number): Checker {
  const others = othersOf(unpackData(data), clock);
  const { known } = others;
  const before = publishedBefore(others, clock);
  let last: { checked: CheckedAmong; shown: ShownFile[] } | undefined;

  function place(files: readonly FileToCheck[]): Placed[] {
    const placed = files.map((file): Placed => {
      const said = file.path === undefined ? undefined : tidied(file.path);
      const place = said
        ? { path: said, replaces: known.files.has(said), certain: true }
        : guessedPlace(file.name, others);
      return { ...file, place, hash: file.isTooLarge ? '' : sha256(file.bytes) };
    });
    return apart(placed);
  }

  return {
    forms: emptyForms(others, before.dataset, language, clock),
    check(files, tell) {
      tell('comparing', '');
      const guessed = place(files);
      const run = (placed: readonly Placed[]) =>
        checkAmong(others, placed.map(projectFile), clock, telling(placed, tell));
      let checked = run(guessed);
      const { published: first, submitted: read } = checked.results;
      const told =
        first && read
          ? apart(
              guessed.map((file) => ({
                ...file,
                place: toldPlace(file, read, known, first.dataset.registry),
              })),
            )
          : guessed;
      if (told.some(({ place }, index) => place.path !== guessed[index]?.place.path)) checked = run(told);
      const { results, findings } = checked;
      const { published, submitted } = results;
      if (!published) throw new Error('the registry that the page carries has errors');
      tell('wording', '');
      const { dataset, evaluations } = published;
      const context = createContext(
        { dataset, evaluations: [], findings: [], version: '', base: '', document: noDocument },
        language,
      );
      const shown = told.map(({ name, place }) => {
        const path = SUBMISSIONS + place.path;
        const listRows = others.listed.filter((listed) => listed.path === place.path).map(({ row }) => row);
        const asked = { paths: new Set([path]), listRows: new Set(listRows) };
        const own = findings.filter((finding) => concerns(finding, asked, true));
        const read = [...(submitted?.rows ?? []), ...(submitted?.references ?? [])];
        const figures = read.filter(
          ({ where, quantity }) => where.file === path && quantity.state === 'value',
        ).length;
        const sheets = (results.sheets.get(path) ?? []).filter((sheet) => !isOurSheet(sheet));
        return shownFile(context, name, place, own, sheets, figures);
      });
      last = { checked, shown };
      return {
        files: shown.map(({ file }) => file),
        changes: figureChanges(context, before.evaluations, evaluations),
      };
    },
    window(file, at) {
      const shown = last?.shown[file];
      return shown && sheetWindow(shown, file, at);
    },
    async copy(file) {
      const shown = last?.shown[file];
      if (!last || !shown) return undefined;
      const { results } = last.checked;
      const path = SUBMISSIONS + shown.file.place.path;
      const own = results.findings.filter(({ where, also }) =>
        [where, ...also].some((place) => place.file === path),
      );
      const copy = await annotatedCopy(path, results.sheets.get(path) ?? [], own, language);
      return { name: copy.path.split('/').at(-1) ?? '', bytes: copy.content };
    },
  };
}

function projectFile({ place, bytes, hash, isTooLarge }: Placed): ProjectFile {
  const file = { path: SUBMISSIONS + place.path, hash, bytes };
  const params = { unit: 'bytes', limit: String(MOST_BYTES) };
  return isTooLarge ? { ...file, unread: { code: 'file/too-large', params } } : file;
}

/** Two files for one place: the later gets a number. */
function apart(files: readonly Placed[]): Placed[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { path } = file.place;
    for (let number = 2; taken.has(path); number++) {
      path = file.place.path.replace(/(\.[^./]*)?$/, (ending) => `-${number}${ending}`);
    }
    taken.add(path);
    return path === file.place.path ? file : { ...file, place: { ...file.place, path, replaces: false } };
  });
}

/** As typed by a person: without the folders above, and without any that lead elsewhere. */
function tidied(path: string): string {
  const parts = path.normalize('NFC').split(/[/\\]+/);
  const below = parts.lastIndexOf('submissions') + 1;
  return parts
    .slice(below)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^\.+$/.test(part))
    .join('/');
}

/** Nothing is kept; who reads and who has read is told. */
function telling(files: readonly Placed[], tell: (stage: CheckStage, name: string) => void): EarlierRuns {
  const names = new Map(files.map(({ place, name }) => [SUBMISSIONS + place.path, name]));
  return {
    readings: {
      of(source, limits, read) {
        const name = names.get(source.path);
        if (name !== undefined) tell('reading', name);
        return NOTHING_KEPT.of(source, limits, read);
      },
      keep() {
        tell('computing', '');
      },
    },
    validations: NOTHING_VALIDATED,
  };
}

function noDocument(): never {
  throw new Error('nothing is drawn here');
}
