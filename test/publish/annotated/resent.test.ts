/** A copy sent back unmended: what was refused is refused again in the same place, and no figure appears. */

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Where } from '../../../src/domain/finding.ts';
import type { ProjectFile } from '../../../src/domain/project.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { readFolder } from '../../../src/node/readFolder.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { annotatedCopy } from '../../../src/publish/annotated/copy.ts';
import { workbook } from '../../ingest/workbook.ts';

const project = readFolder(join(import.meta.dirname, '../../sites/basic/input')).filter(
  ({ path }) => !path.startsWith('submissions/'),
);
const FOLDER = 'submissions/2024-01/';

function submitted(name: string, bytes: Uint8Array): ProjectFile[] {
  const list = `path,sheet,unit,period,as_of,document,sender,received,note_vi,note_en\n2024-01/${name},,huyen-mau,2024-01,,kh-1,,2024-02-03,,\n`;
  return [
    ...project,
    { path: `${FOLDER}submissions.csv`.replace('2024-01/', ''), hash: '1', bytes: encoded(list) },
    { path: `${FOLDER}${name}`, hash: '2', bytes },
  ];
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Errors by place, and the figures that are read as numbers. */
function outcome(name: string, bytes: Uint8Array) {
  const { findings, published, sheets } = runPipeline(submitted(name, bytes));
  const observations = published?.dataset.observations ?? [];
  return {
    sheets,
    findings,
    errors: new Set(findings.filter(({ severity }) => severity === 'error').map(({ where }) => where.cell)),
    figures: observations.flatMap(({ where, quantity }) =>
      quantity.state === 'value' ? [`${where.cell}=${quantity.number}`] : [],
    ),
    /** Of the cells that hold no number. */
    states: new Map(observations.map(({ where, quantity }) => [where.cell, quantity.state])),
  };
}

async function sentTwice(name: string, bytes: Uint8Array, language: Language = 'vi') {
  const first = outcome(name, bytes);
  const path = `${FOLDER}${name}`;
  const copy = await annotatedCopy(path, first.sheets.get(path) ?? [], first.findings, language);
  return { first, second: outcome(copy.path.replace('2024-01/', ''), copy.content) };
}

/** The cell C2 of a small report, as XML. */
function report(cell: string, pieces: { strings?: string } = {}): Uint8Array {
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const headers = ['Đơn vị', 'Lượt khám dùng thẻ', 'Tổng lượt khám'];
  return workbook({
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="h:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>',
    rows: [
      `<row r="1">${headers.map((words, at) => text(`${'ABC'[at]}1`, words)).join('')}</row>`,
      `<row r="2">${text('A2', 'Xã Hoà Bình')}<c r="B2"><v>100</v></c>${cell}</row>`,
      `<row r="3">${text('A3', 'Xã Phú Thuỷ')}<c r="B3"><v>100</v></c><c r="C3"><v>200</v></c></row>`,
    ].join(''),
    ...pieces,
  });
}

const raised = (level: string, small: string) =>
  `<c r="C2" t="inlineStr"><is><r><t>${level}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${small}</t></r></is></c>`;
const words = (text: string) => `<c r="C2" t="inlineStr"><is><t>${text}</t></is></c>`;

const REFUSED: [string, string][] = [
  ['a raised 1 behind 118', raised('118', '1')],
  ['a raised 1 behind a dash', raised('-', '1')],
  ['a raised digit in brackets', raised('118', '(1)')],
  ['a formula never calculated', '<c r="C2"><f>100+100</f></c>'],
  ['a formula of a number, never calculated', '<c r="C2"><f>200</f></c>'],
  ['an error value', '<c r="C2" t="e"><v>#DIV/0!</v></c>'],
  ['an error value of newer programs', '<c r="C2" t="e"><v>#SPILL!</v></c>'],
  ['a number that says it is an error', '<c r="C2" t="e"><v>200</v></c>'],
  ['a type that nobody knows', '<c r="C2" t="q"><v>200</v></c>'],
  ['a number that is none', '<c r="C2"><v>2e999</v></c>'],
  ['a truth value that is none', '<c r="C2" t="b"><v>200</v></c>'],
  ['a truth value', '<c r="C2" t="b"><v>1</v></c>'],
  ['a day', '<c r="C2" s="1"><v>45000</v></c>'],
  ['a day before all certain days', '<c r="C2" s="1"><v>20</v></c>'],
  ['a day beyond the calendar', '<c r="C2" s="1"><v>99999999</v></c>'],
  ['a time of day', '<c r="C2" s="2"><v>0.5</v></c>'],
  ['a style that is not there', '<c r="C2" s="99"><v>200</v></c>'],
  ['a shared text that is not there', '<c r="C2" t="s"><v>200</v></c>'],
  ['accents without end', words(`200${'\u0301'.repeat(40)}`)],
  ['a letter for a zero', words('2o0')],
  ['a decimal', words('1,5')],
  ['two readings', words('1.25')],
  ['a unit behind the number', words('200 lượt')],
  ['a number below zero', '<c r="C2"><v>-5</v></c>'],
  ['a part of one', '<c r="C2"><v>0.5</v></c>'],
  ['a percentage', '<c r="C2" s="3"><v>0.5</v></c>'],
  ['more than a number can hold', '<c r="C2"><v>1e300</v></c>'],
];

describe.each<Language>(['vi', 'en'])('a refused cell, its copy in "%s"', (language) => {
  test.each(REFUSED)('%s', async (_, cell) => {
    const { first, second } = await sentTwice('x.xlsx', report(cell), language);
    expect(first.errors).toContain('C2');
    expect(second.errors).toContain('C2');
    expect(second.states.get('C2')).toBe('invalid');
    expect(second.figures).toEqual(first.figures);
    expect(first.figures).toEqual(expect.arrayContaining(['B3=100', 'C3=200']));
  });
});

test('what was read comes again as it was', async () => {
  const { first, second } = await sentTwice('x.xlsx', report('<c r="C2"><f>B2*2</f><v>200</v></c>'));
  expect(first.figures).toHaveLength(4);
  expect(second.figures).toEqual(first.figures);
  expect(second.errors.size).toBe(0);
});

describe('delimited text, whose copy is a workbook', () => {
  const rows = (...lines: string[]) =>
    encoded(['Đơn vị;Lượt khám dùng thẻ;Tổng lượt khám', ...lines, ''].join('\n'));
  const rowOf = ({ cell }: Where) => cell.replace(/\D/g, '');

  test.each([
    ['more fields than the header', rows('Xã Hoà Bình;1;100;200', 'Xã Phú Thuỷ;100;200'), '2'],
    ['a figure cut by its own separator', rows('Xã Phú Thuỷ;100;200', 'Xã Hoà Bình;1;100;200'), '3'],
  ])('%s', async (_, bytes, row) => {
    const { first, second } = await sentTwice('x.csv', bytes);
    for (const { findings, figures } of [first, second]) {
      const refused = findings.filter(({ where, severity }) => severity === 'error' && rowOf(where) === row);
      expect(refused.length).toBeGreaterThan(0);
      expect(figures.filter((figure) => figure.includes(`${row}=`))).toEqual([]);
      expect(figures).toHaveLength(2);
    }
  });

  test('of so many that not all are known, no cell is copied', async () => {
    const { second } = await sentTwice('x.csv', rows(...Array(1_100).fill('Xã Hoà Bình;1;100;200')));
    expect(second.figures).toEqual([]);
  });
});
