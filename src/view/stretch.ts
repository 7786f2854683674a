/** Days from one to another, as much of them as is known: "06/6/2022–20/6/2022", "từ 25/5/2023", "đến 30/6/2023". */

import { periodOfDays } from '../domain/period.ts';
import { formatDay, formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';

export function stretchText(
  { language, words }: ViewContext,
  { from, to }: { from: string; to: string },
): string {
  if (from !== '' && from === to) return formatDay(from, language);
  if (from !== '' && to !== '') return formatPeriod(periodOfDays(from, to), language);
  if (from !== '') return words.models.since(formatDay(from, language));
  return to === '' ? '' : words.models.until(formatDay(to, language));
}
