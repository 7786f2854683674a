/**
 * Parameters of a finding enter, what its sentence says of them leaves, in one language: numbers, days and periods
 * written as people write them, everything else quoted and escaped. Which is which is said here and nowhere else.
 */

import { isDay } from '../domain/day.ts';
import type { FindingCode, FindingParams } from '../domain/finding.ts';
import { parsePeriod } from '../domain/period.ts';
import { formatDay, formatPeriodInText } from './date.ts';
import { decimalsOf } from './decimal.ts';
import { escapeForDisplay, escapeInFull } from './display.ts';
import type { FindingParam } from './findingParams.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number.ts';

/** `name`: from the registry, which nobody has to shorten. */
export type ValueKind = 'quoted' | 'name' | 'number' | 'bytes' | 'day' | 'period';

/** One parameter in words; empty where the finding has none. */
export function valueInWords(
  code: FindingCode,
  name: string,
  params: FindingParams,
  language: Language,
): string {
  const text = params[name] ?? '';
  switch (kindOfValue(code, name, params)) {
    case 'number':
      return numberInWords(Number(text.replace(',', '.')), language);
    case 'bytes':
      return bytesInWords(Number(text), language);
    case 'day':
      return formatDay(text, language);
    case 'period':
      return periodInWords(text, language);
    case 'name':
      return escapeInFull((language === 'en' && params[`${name}_en`]) || text);
    case 'quoted':
      return escapeForDisplay((language === 'en' && params[`${name}_en`]) || text);
  }
}

/** What a parameter is; `quoted` also where it does not look like what it should be. */
export function kindOfValue(code: FindingCode, name: string, params: FindingParams): ValueKind {
  const text = params[name] ?? '';
  const kind = declaredKind(code, name, params);
  return READS_AS[kind](text) ? kind : 'quoted';
}

const BYTES_IN_MB = 1024 * 1024;

const BY_NAME: Readonly<Record<string, ValueKind>> = {
  computed: 'number',
  limit: 'number',
  first_sum: 'number',
  second_sum: 'number',
  first_name: 'name',
  second_name: 'name',
  count: 'number',
  due: 'day',
  received: 'day',
  period: 'period',
};

const BY_CODE: { readonly [Code in FindingCode]?: Partial<Record<FindingParam<Code>, ValueKind>> } = {
  'file/inflates-too-much': { limit: 'bytes' },
  'source/parent-and-children-disagree': { stated: 'number' },
  'source/period-and-parts-disagree': { stated: 'number' },
  'source/implausible-jump': { first: 'number', second: 'number' },
  'registry/target-beyond-available': { stated: 'number' },
  'registry/succeeded-twice': { first: 'day' },
  'registry/successor-absent': { first: 'day' },
  'registry/predecessor-ends-otherwise': { first: 'day', second: 'day' },
  'registry/duplicate-day': { first: 'day' },
  'registry/name-outside-life': { first: 'day' },
  'registry/steps-apart': { first: 'day', second: 'day' },
  'registry/ends-before-beginning': { first: 'day', second: 'day' },
  'registry/unit-absent': { first: 'day' },
  'registry/deadline-before-document': { first: 'day', second: 'day' },
  'registry/deadline-differs': { first: 'day', second: 'day' },
};

const READS_AS: Readonly<Record<ValueKind, (text: string) => boolean>> = {
  quoted: () => true,
  name: () => true,
  number: (text) => /^-?\d+(?:[.,]\d+)?$/.test(text),
  bytes: (text) => /^\d+$/.test(text),
  day: isDay,
  period: (text) => parsePeriod(periodId(text)) !== undefined,
};

function declaredKind(code: FindingCode, name: string, params: FindingParams): ValueKind {
  const special: Readonly<Record<string, ValueKind>> = BY_CODE[code] ?? {};
  if (code === 'file/too-large' && name === 'limit' && params.unit === 'bytes') return 'bytes';
  if (params.what === 'period' && ['named', 'declared', 'shown'].includes(name)) return 'period';
  return special[name] ?? BY_NAME[name] ?? 'quoted';
}

function numberInWords(number: number, language: Language): string {
  return formatNumber(number, Math.min(decimalsOf(number), 4), language);
}

function bytesInWords(bytes: number, language: Language): string {
  if (bytes < BYTES_IN_MB) return `${numberInWords(bytes, language)} ${language === 'vi' ? 'byte' : 'bytes'}`;
  return `${formatNumber(bytes / BYTES_IN_MB, bytes % BYTES_IN_MB === 0 ? 0 : 1, language)} MB`;
}

function periodInWords(text: string, language: Language): string {
  const period = parsePeriod(periodId(text));
  return period ? formatPeriodInText(period, language) : escapeForDisplay(text);
}

/** The name of a folder cannot hold the `/` of an interval and has `_` in its place. */
function periodId(text: string): string {
  return text.replace('_', '/');
}
