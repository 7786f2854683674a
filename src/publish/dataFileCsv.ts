/**
 * A table to take away as CSV that opens rightly by double click: UTF-8 with byte-order mark, and the signs that Excel
 * expects where the language is spoken. In Vietnam that is a decimal comma, and so a semicolon between fields; nothing
 * groups thousands, because a group of three digits reads as decimals elsewhere. No text runs as a formula.
 */

import Papa from 'papaparse';
import type { DataCell, DataFile } from '../domain/dataFile.ts';
import { formatDay } from '../i18n/date.ts';
import { decimalsOf, roundedDigits, withoutDust } from '../i18n/decimal.ts';
import type { Language } from '../i18n/language.ts';

const SIGNS: Record<Language, { delimiter: string; decimal: string }> = {
  vi: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

export function dataFileCsv({ columns, rows }: DataFile, language: Language): string {
  const fields = columns.map(({ name }) => harmless(name));
  const data = rows.map((row) => row.map((cell) => written(cell, language)));
  const lines = Papa.unparse({ fields, data }, { delimiter: SIGNS[language].delimiter, newline: '\r\n' });
  return `\uFEFF${lines.replace(/\r\n$/, '')}\r\n`;
}

function written(cell: DataCell, language: Language): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return harmless(cell);
  if ('day' in cell) return language === 'vi' ? formatDay(cell.day, language) : cell.day;
  const number = cell.percent ? withoutDust(cell.number) : cell.number;
  const shift = cell.percent ? 2 : 0;
  const digits = roundedDigits(number, cell.decimals ?? decimalsOf(number, shift), shift);
  const fraction = digits.fraction === '' ? '' : `${SIGNS[language].decimal}${digits.fraction}`;
  return `${digits.negative ? '-' : ''}${digits.whole}${fraction}${cell.percent ? '%' : ''}`;
}

/** A spreadsheet program runs what begins like this, also behind spaces and quotes; an apostrophe makes it a text. */
function harmless(text: string): string {
  return /^[\s"']*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
