import { describe, expect, test } from 'vitest';
import { read, saidBy, textsOf, workbook } from './workbook.ts';

const ROW = '<row r="1"><c r="A1"><v>13236</v></c></row>';
const PART = 'xl/worksheets/sheet1.xml';

/** The same archive with its sizes and offsets where archives of many gigabytes keep them. */
function asZip64(
  bytes: Uint8Array,
  change: { entry?: number; record?: number; extraLength?: number } = {},
): Uint8Array {
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = source.getUint16(end + 10, true);
  const start = source.getUint32(end + 16, true);
  const out = [...bytes.subarray(0, start)];
  let at = start;
  for (let index = 0; index < count; index++) {
    const nameLength = source.getUint16(at + 28, true);
    const entry = bytes.slice(at, at + 46 + nameLength);
    const view = new DataView(entry.buffer);
    const wide = [24, 20, 42].map(
      (field) => view.getUint32(field, true) + (index === 0 ? (change.entry ?? 0) : 0),
    );
    for (const field of [24, 20, 42]) view.setUint32(field, 0xffffffff, true);
    view.setUint16(30, 32, true);
    // A field of another kind stands in front.
    out.push(
      ...entry,
      ...numbers(2, 0x5455, 0),
      ...numbers(2, 1, change.extraLength ?? 24),
      ...numbers(8, ...wide),
    );
    at += 46 + nameLength;
  }
  const size = out.length - start;
  const record = out.length;
  out.push(...numbers(4, 0x06064b50), ...numbers(8, 44), ...numbers(2, 45, 45), ...numbers(4, 0, 0));
  out.push(...numbers(8, count, count, size, start + (change.record ?? 0)));
  out.push(...numbers(4, 0x07064b50, 0), ...numbers(8, record), ...numbers(4, 1));
  out.push(
    ...numbers(4, 0x06054b50),
    ...numbers(2, 0, 0, 0xffff, 0xffff),
    ...numbers(4, 0xffffffff, 0xffffffff),
    0,
    0,
  );
  return Uint8Array.from(out);
}

function numbers(width: number, ...values: number[]): number[] {
  return values.flatMap((value) =>
    Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** index) % 256),
  );
}

describe('Zip64', () => {
  const honest = workbook({ rows: ROW });

  test('is read where everything agrees', () => {
    const { sheets, findings } = read(asZip64(honest));
    expect(findings).toEqual([]);
    expect(textsOf(sheets[0])).toEqual({ A1: '13236' });
  });

  test.each([
    ['a size that does not fit', { entry: 1 }, 'archive-header'],
    ['an offset beyond the file', { entry: 2 ** 40 }, 'archive-header'],
    ['a directory beyond the file', { record: 2 ** 40 }, 'zip64'],
    ['a directory elsewhere', { record: 1 }, 'archive-directory'],
    ['numbers that are not there', { extraLength: 8 }, 'zip64'],
  ])('is refused: %s', (_, change, reason) => {
    expect(saidBy(read(asZip64(honest, change)).findings)).toMatchObject([{ code: 'file/corrupt', reason }]);
  });

  test('an end record that says otherwise than the wide one', () => {
    const bytes = asZip64(honest);
    new DataView(bytes.buffer).setUint16(bytes.length - 12, 4, true);
    expect(saidBy(read(bytes).findings)).toMatchObject([{ code: 'file/corrupt', reason: 'zip64' }]);
  });

  test('an end record that refers to a wide one that is not there', () => {
    const bytes = honest.slice();
    new DataView(bytes.buffer).setUint32(bytes.length - 6, 0xffffffff, true);
    expect(saidBy(read(bytes).findings)).toMatchObject([{ code: 'file/corrupt', reason: 'zip64' }]);
  });
});

describe('entries that share bytes', () => {
  const bytes = workbook({ rows: ROW, parts: { 'xl/other.xml': '<a/>' } });
  const view = new DataView(bytes.buffer);
  const text = String.fromCharCode(...bytes);
  const directoryEntry = (name: string) => text.lastIndexOf(name) - 46;

  test('one inside the other', () => {
    const copy = bytes.slice();
    const local = view.getUint32(directoryEntry(PART) + 42, true);
    const grown = view.getUint32(directoryEntry('xl/other.xml') + 42, true) + 10 - local - 30 - PART.length;
    new DataView(copy.buffer).setUint32(directoryEntry(PART) + 20, grown, true);
    expect(saidBy(read(copy).findings)).toMatchObject([
      { code: 'file/corrupt', reason: 'overlapping-entries' },
    ]);
  });

  test('and one that reaches into the directory', () => {
    const copy = bytes.slice();
    new DataView(copy.buffer).setUint32(directoryEntry('xl/other.xml') + 20, 60, true);
    expect(saidBy(read(copy).findings)).toMatchObject([
      { code: 'file/corrupt', reason: 'overlapping-entries' },
    ]);
  });
});
