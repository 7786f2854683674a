/**
 * What the name of a file or of its folder says, against what is declared or written in it. Names are copied from last
 * month and from the neighbouring office: a difference is a warning, and the declaration stands.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import { containsPeriod, type Period, parsePeriod } from '../domain/period.ts';
import type { Registry } from '../domain/registry.ts';
import type { SheetContext } from '../domain/submissionRead.ts';
import { isWithin } from '../domain/unitTree.ts';
import { readPeriodText } from './date.ts';
import { periodOfFolder } from './folderPeriod.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `path`: below the folder of submissions. `where`: the file, or the row of the list that declares it. */
export function nameAgainstContents(
  path: string,
  { unit, period }: Pick<SheetContext, 'unit' | 'period'>,
  where: Where,
  vocabulary: Vocabulary,
): Finding[] {
  const findings: Finding[] = [];
  for (const named of [periodOfFolder(path), periodOfName(path, period)]) {
    if (!named || !period || containsPeriod(named, period) || containsPeriod(period, named)) continue;
    const params = { what: 'period', named: named.id, declared: period.id };
    if (findings.length === 0) findings.push(finding('file/name-disagrees', where, params));
  }
  const named = unitOfName(path, period, vocabulary);
  const { units } = vocabulary.registry;
  if (named && unit !== '' && !isRelated(named, unit, vocabulary.registry)) {
    const [one, other] = [units.get(named), units.get(unit)];
    const params = {
      what: 'unit',
      named: one?.name_vi ?? named,
      named_en: one?.name_en ?? named,
      declared: other?.name_vi ?? unit,
      declared_en: other?.name_en ?? unit,
    };
    findings.push(finding('file/name-disagrees', where, params));
  }
  return findings;
}

/** "thang-9", "quy 3", "t9.2023" or a period's id somewhere in the name; a month without a year is of the period's year. */
function periodOfName(path: string, within: Period | undefined): Period | undefined {
  const name = stemOf(path);
  const id = /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|9T|W\d{2})(?![\d-])/.exec(name)?.[0];
  if (id) return parsePeriod(id);
  const words = /(?:^| )((?:thang|quy|t) ?(?:\d{1,2}|[iv]{1,3})(?: \d{4})?)(?= |$)/.exec(fold(name))?.[1];
  return words === undefined ? undefined : readPeriodText(words.replace(/^t (?=\d)/, 't'), within);
}

/** Only where the whole name, but for words of time, is the name of one unit. */
function unitOfName(path: string, period: Period | undefined, { units }: Vocabulary): string | undefined {
  const name = fold(stemOf(path)).replace(/(?:^| )(?:thang|quy|nam|t)? ?\d+(?= |$)/g, '');
  return name.trim() === '' ? undefined : units.find(name.trim(), period?.last ?? '', '').found?.id;
}

function isRelated(a: string, b: string, registry: Registry): boolean {
  return isWithin(registry.units.get(a), b, registry) || isWithin(registry.units.get(b), a, registry);
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[A-Za-z]{3,4}$/, '');
}
