/**
 * What reading and validating each file gave, and what was evaluated, kept while a process runs, so that of a changed data
 * folder only the changed files are read again and only what rests on them is evaluated again. Files are found by the same
 * keys as what `readingsOnDisk` and `validationsOnDisk` keep, but for the program, which does not change while it runs.
 */

import type { Evaluated } from '../domain/evaluation.ts';
import type { Form } from '../domain/form.ts';
import type { ReadLimits } from '../domain/limits.ts';
import type { ProjectFile } from '../domain/project.ts';
import type { Source } from '../domain/sheet.ts';
import type { SubmissionRead } from '../domain/submissionRead.ts';
import type { Reading } from './packedReading.ts';
import { surroundingsOf, validationKeys } from './validationKeys.ts';

/** Ask once for each run, with the files of that run. */
export function keptInMemory() {
  const known = { readings: new Map<string, Reading>(), validations: new Map<string, SubmissionRead>() };
  let last: { surroundings: string; evaluated: Evaluated } | undefined;
  return (files: readonly ProjectFile[]) => {
    const surroundings = surroundingsOf(files);
    const validations = keptBy(known.validations, validationKeys(files));
    const keys = new Map<string, string>();
    const readings = keptBy(known.readings, keys);
    return {
      readings: {
        of(source: Source, limits: ReadLimits, read: () => Reading): Reading {
          keys.set(source.path, JSON.stringify([source, limits]));
          return readings.of(source.path, read);
        },
        keep: readings.keep,
      },
      validations: {
        isKnown: validations.isKnown,
        of: (path: string, _: readonly Form[], validate: () => SubmissionRead) =>
          validations.of(path, validate),
        keep: validations.keep,
      },
      evaluated: last?.surroundings === surroundings ? last.evaluated : undefined,
      keepEvaluated(evaluated: Evaluated): void {
        last = { surroundings, evaluated };
      },
    };
  };
}

function keptBy<Thing>(known: Map<string, Thing>, keys: ReadonlyMap<string, string>) {
  return {
    isKnown: (path: string) => known.has(keys.get(path) ?? ''),
    of(path: string, make: () => Thing): Thing {
      const key = keys.get(path);
      // One that could not be read has no key, and is looked at again each time.
      if (key === undefined) return make();
      const thing = known.get(key) ?? make();
      known.set(key, thing);
      return thing;
    },
    keep(except: ReadonlySet<string>): void {
      const used = new Set([...keys].flatMap(([path, key]) => (except.has(path) ? [] : [key])));
      for (const key of known.keys()) if (!used.has(key)) known.delete(key);
    },
  };
}
