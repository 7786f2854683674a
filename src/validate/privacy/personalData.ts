/**
 * Personal data in a received file, searched as soon as its sheets are read and before any form is recognised: in every
 * cell, in the names of its sheets and in its path. What leaves are findings that name the place and never the datum;
 * a path or name that holds one is blotted out in them. If there is any, the whole file is refused by the caller.
 *
 * A typed cell, delimited text or a name has lost what tells an identity number from a figure (its zeros). There, and
 * for nine digits, a number counts only if the header above it, the label beside it or the word before it names it.
 * Without such a word a column of them counts if it holds at least three different whole numbers of ten or eleven
 * digits, all of them become identity numbers once their zeros are back, none is computed or round to a thousand,
 * and no text above speaks of money. A single such number that no word names is accepted: 79201001234 is an amount of
 * money as well as an identity number without its zero, and a report must not be refused for what it may not hold.
 *
 * Only what is sent in is searched. Title and publisher in `site.yaml` are written by those who run the site: whether
 * the telephone or address of an office stands there is their decision.
 */

import { type Finding, type FindingCode, finding, type Where } from '../../domain/finding.ts';
import { remembered } from '../../domain/remembered.ts';
import { type Cell, cellAddress, type Sheet } from '../../domain/sheet.ts';
import { hasMailAddress, withoutMailAddresses } from './addresses.ts';
import { personColumns } from './columns.ts';
import { identityColumns } from './lostZeros.ts';
import { type NumberContext, namedIn, type PersonalNumber, personalNumbers } from './numbers.ts';

type PrivacyCode = 'privacy/identity-number' | 'privacy/phone-number' | 'privacy/e-mail';

const CODES: Record<PersonalNumber, PrivacyCode> = {
  identity: 'privacy/identity-number',
  phone: 'privacy/phone-number',
};

const MOST_PLACES = 20;

/** `path` as findings should show it; `sheets` are all sheets of that one file, none where it could not be read. */
export function findPersonalData(path: string, sheets: readonly Sheet[]): Finding[] {
  const file = maskPersonalData(path);
  let findings = codesIn(path, NAME).map((code): Finding => finding(code, { file, sheet: '', cell: '' }));
  for (const sheet of sheets) {
    const name = { file, sheet: maskPersonalData(sheet.name), cell: '' };
    const inName = codesIn(sheet.name, NAME).map((code) => finding(code, name));
    findings = findings.concat(inName, findInCells(sheet, name), findColumns(sheet, name));
  }
  return findings;
}

/** The text with its digits blotted out where one of its numbers is a person's, and without its mail addresses. */
export function maskPersonalData(text: string): string {
  const rest = hasMailAddress(text) ? withoutMailAddresses(text) : text;
  return personalNumbers(withoutStamps(rest), NAME).size > 0 ? rest.replace(/\p{Nd}/gu, '•') : rest;
}

/** Nothing but the text itself says what its numbers are. */
const UNNAMED: NumberContext = { named: () => undefined, figures: true };
/** Names of files and sheets. */
const NAME: NumberContext = { ...UNNAMED };

/** Day and time in the name of an export, `070220231530`, that could be read as an identity number. */
function withoutStamps(name: string): string {
  return name.replace(/(?<!\d)0[1-9](0[1-9]|1[0-2])20\d\d([01]\d|2[0-3])[0-5]\d(?!\d)/g, ' ');
}

function codesIn(text: string, context: NumberContext): PrivacyCode[] {
  const searched = context === NAME ? withoutStamps(text) : text;
  const numbers = personalNumbers(searched, context);
  const hasMail = hasMailAddress(text);
  if (numbers.size === 0 && !hasMail) return [];
  const codes = [...numbers].map((kind) => CODES[kind]);
  return hasMail ? [...codes, 'privacy/e-mail'] : codes;
}

function findInCells(sheet: Sheet, name: Where): Finding[] {
  const places = new Map<string, { code: FindingCode; cells: string[] }>();
  const add = (code: FindingCode, { row, column }: Pick<Cell, 'row' | 'column'>) => {
    const key = `${code}\t${column}`;
    const place = places.get(key) ?? { code, cells: [] };
    if (place.cells.length <= MOST_PLACES) place.cells.push(cellAddress(row, column));
    places.set(key, place);
  };
  const labels = labelReader();
  const ofLong = remembered((text) => codesIn(text, UNNAMED));
  let current: Cell | undefined;
  const named = () => current && labels.of(current);
  const typed: NumberContext = { named, figures: true };
  const written: NumberContext = { named, figures: false };
  for (const cell of sheet.cells) {
    current = cell;
    const text = searchedText(cell);
    const codes =
      text.length < SHORTEST
        ? []
        : text.length > LONGEST_LABEL
          ? ofLong(text)
          : codesIn(text, isFigure(cell, sheet) ? typed : written);
    for (const code of codes) add(code, cell);
    labels.note(cell);
  }
  for (const cell of identityColumns(sheet)) add('privacy/identity-number', cell);
  return [...places.values()].map(({ code, cells: [first = '', ...others] }) =>
    finding(
      code,
      { ...name, cell: first },
      {},
      others.map((cell) => ({ ...name, cell })),
    ),
  );
}

function findColumns(sheet: Sheet, name: Where): Finding[] {
  return personColumns(sheet).map(({ header, row, column }) =>
    finding(
      'privacy/person-column',
      { ...name, cell: cellAddress(row, column) },
      { header: maskPersonalData(header) },
    ),
  );
}

/** A typed number as its digits, whatever its stored form (7.9E10); dates are no numbers of persons. */
function searchedText({ value }: Cell): string {
  if (value.kind === 'number') return Number.isSafeInteger(value.number) ? String(value.number) : '';
  return value.kind === 'date' ? '' : value.text;
}

function isFigure(cell: Cell, sheet: Sheet): boolean {
  return cell.value.kind !== 'text' || cell.formula || sheet.fieldCounts !== undefined || sheet.name === '';
}

/** For cells in their order: which number the nearest words to the left, else above in the column, say this is. */
function labelReader(): { of(cell: Cell): PersonalNumber | undefined; note(cell: Cell): void } {
  const above = new Map<number, string>();
  const said = remembered(namedIn);
  let beside = { row: 0, words: '' };
  return {
    of: ({ row, column }) => said(beside.row === row ? beside.words : '') ?? said(above.get(column) ?? ''),
    note({ row, column, value }) {
      if (value.kind === 'text' && value.text.length <= LONGEST_LABEL && /\p{L}{2}/u.test(value.text)) {
        beside = { row, words: value.text };
        if (value.text.length > LONGEST_MARK) above.set(column, value.text);
      }
    },
  };
}

/** Of a mail address, `a@b.vn`; numbers of persons are longer. */
const SHORTEST = 6;
/** Of a longer text no label says what it is, nor is it one. */
const LONGEST_LABEL = 200;
/** "x", "có" in a column of numbers do not take the place of its header. */
const LONGEST_MARK = 3;
