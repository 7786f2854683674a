/**
 * What titles and the name of a sheet say without a label: of which period and unit it is, as of which day, and that its
 * figures are in thousands. Only whole phrases count; a document that a title cites says nothing of the table.
 */

import type { Day } from '../domain/day.ts';
import { fold } from '../domain/fold.ts';
import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/registry.ts';
import { rememberedNames } from '../domain/remembered.ts';
import { readDayText, readPeriodText } from './date.ts';
import type { UnitNames } from './unitNames.ts';

const COMPARED_OR_CITED = /(?:so voi|cung ky|ke hoach|can cu|kem theo|cong van|quyet dinh|nghi quyet)/;

/** "THÁNG 9 NĂM 2026", "quý III/2026" anywhere in a title; a day of the month is no month. */
export const periodInTitle = rememberedNames((text): Period | undefined => {
  const plain = fold(text);
  if (COMPARED_OR_CITED.test(plain)) return undefined;
  const phrase = /(?:^| )((?:thang|quy) (?:\d{1,2}|[ivx]{1,4}) (?:nam )?\d{4})(?: |$)/.exec(plain);
  if (!phrase || /ngay \d{1,2} $/.test(plain.slice(0, phrase.index + 1))) return undefined;
  return readPeriodText(phrase[1] ?? '');
});

/** "Tính đến ngày 15/10/2026", "(Số liệu tính đến hết ngày 15 tháng 10 năm 2026)". */
export function dayInTitle(text: string): Day | undefined {
  const phrase =
    /(?:tính|số liệu|cập nhật)\s+đến[^\d]*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu.exec(
      text,
    )?.[1];
  return phrase === undefined ? undefined : readDayText(phrase.replace(/\s*([/.-])\s*/g, '$1'));
}

/** "Lũy kế từ 01/01/2026": the figures below began to be counted on that day. */
export function countedSince(text: string): Day | undefined {
  const phrase = /l(?:ũy|uỹ)\s+kế\s+(?:tính\s+)?từ\s+(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu.exec(
    text,
  )?.[1];
  return phrase === undefined ? undefined : readDayText(phrase);
}

/**
 * The unit whose full name the whole text is, "ỦY BAN NHÂN DÂN" before it left out; a bare name may be anything.
 * `levelWords`: the folded words that say the kind of a unit.
 */
export function unitInTitle(
  text: string,
  day: Day,
  units: UnitNames,
  levelWords: readonly string[],
): Unit | undefined {
  const name = text.replace(/^(?:ủy|uỷ) ban nhân dân\s+/iu, '').trim();
  const folded = fold(name);
  const named = levelWords.some((words) => folded.startsWith(`${words} `));
  return named ? units.find(name, day, '').found : undefined;
}

/** "Đơn vị tính: nghìn hồ sơ" above a table, or "nghìn trường hợp" in its column of units. */
export function isScaled(text: string): boolean {
  return /^(?:\(?\s*(?:đơn vị(?:\s+tính)?|đvt)\s*:?\s*)?(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu.test(text);
}
