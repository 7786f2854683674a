/**
 * A number format code such as `dd/mm/yyyy;@` enters; what kind of value it shows leaves. Quoted, escaped and
 * bracketed parts say nothing about the kind, and a section with places for digits is never a date, whatever
 * words stand in it. It does not format anything.
 */

export type FormatKind = 'number' | 'percent' | 'date' | 'time';

/** The kind of the formats that programs know by number and files do not spell out; nothing for any other number. */
export function builtinFormatKind(text: string): FormatKind | undefined {
  const id = /^\d{1,2}$/.test(text) ? Number(text) : LAST_BUILTIN + 1;
  if (id > LAST_BUILTIN) return undefined;
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || (id >= 45 && id <= 47)) return 'time';
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return 'number';
}

/** The last that means the same in all countries that give it a meaning. */
const LAST_BUILTIN = 58;

/** A format may differ for negative numbers and zero: any section that shows a date makes it a date format. */
export function formatKind(code: string): FormatKind {
  const kinds = withoutLiterals(code).split(';').map(sectionKind);
  return STRONGEST_FIRST.find((kind) => kinds.includes(kind)) ?? 'number';
}

const STRONGEST_FIRST: readonly FormatKind[] = ['date', 'time', 'percent'];

/** Elapsed times (`[h]`) are the only brackets that matter; colours, locales and conditions are dropped. */
function withoutLiterals(code: string): string {
  return code
    .replace(/"[^"]*"?|\\.|_.|\*./gsu, '')
    .replace(/\[(h+|m+|s+)\]/gi, 's')
    .replace(/\[[^\]]*\]?/g, '')
    .replace(/general/gi, '');
}

function sectionKind(section: string): FormatKind {
  const tokens = section
    .toLowerCase()
    .replace(/(?<=s)\.0+/g, '')
    .replace(/am\/pm|a\/p/g, 's');
  if (/[0#?]/.test(tokens)) return tokens.includes('%') ? 'percent' : 'number';
  if (/[ydegb]/.test(tokens)) return 'date';
  if (/[hs]/.test(tokens)) return 'time';
  if (tokens.includes('m')) return 'date';
  return tokens.includes('%') ? 'percent' : 'number';
}
