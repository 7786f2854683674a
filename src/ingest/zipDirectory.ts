/**
 * The bytes of a ZIP archive enter; the list of its entries leaves, each with the place of its packed bytes. The central
 * directory is trusted only as far as everything else agrees with it: the end record, the local headers, the sizes
 * for large archives (Zip64), and that no two entries share bytes. It inflates nothing.
 */

import { corrupt, Refusal, tooLarge } from './refusal.ts';

export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where the packed bytes begin. */
  start: number;
}

/** The entries by their keys; see `entryKey`. */
export function readDirectory(bytes: Uint8Array, mostEntries: number): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > mostEntries) throw tooLarge('entries', mostEntries);

  const entries = new Map<string, ZipEntry>();
  const spans: { from: number; to: number; name: string }[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const { next, localHeader, entry } = readEntry(bytes, view, at, directory.end);
    if (entries.has(entryKey(entry.name))) throw corrupt('duplicate-entry', entry.name);
    entries.set(entryKey(entry.name), entry);
    spans.push({ from: localHeader, to: entry.start + entry.packedSize, name: entry.name });
    at = next;
  }
  if (at !== directory.end) throw corrupt('archive-directory', '');
  refuseOverlaps(spans, directory.start);
  return entries;
}

/** Some producers write backslashes, and parts are found whatever the case of their names. */
export function entryKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

interface Directory {
  count: number;
  start: number;
  end: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;

function findDirectory(view: DataView): Directory {
  const record = findEndRecord(view);
  const count = view.getUint16(record + 10, true);
  const size = view.getUint32(record + 12, true);
  const start = view.getUint32(record + 16, true);
  const has64 = record >= 20 && view.getUint32(record - 20, true) === END_LOCATOR_64;
  if (!has64) {
    if (count === IN_ZIP64_16 || size === IN_ZIP64_32 || start === IN_ZIP64_32) throw corrupt('zip64', '');
    if (start + size > record) throw corrupt('archive-directory', '');
    return { count, start, end: start + size };
  }
  const record64 = wideNumber(view, record - 20 + 8);
  if (record64 + 56 > record - 20 || view.getUint32(record64, true) !== END_RECORD_64)
    throw corrupt('zip64', '');
  const directory = {
    count: agreeing(count, IN_ZIP64_16, wideNumber(view, record64 + 32)),
    start: agreeing(start, IN_ZIP64_32, wideNumber(view, record64 + 48)),
    size: agreeing(size, IN_ZIP64_32, wideNumber(view, record64 + 40)),
  };
  const end = directory.start + directory.size;
  if (end > record64) throw corrupt('archive-directory', '');
  return { count: directory.count, start: directory.start, end };
}

/** Where the end record begins: it is the last thing in the file but for a comment of the length it states. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END_RECORD && at + view.getUint16(at + 20, true) === last) return at;
  }
  throw corrupt('archive-end', '');
}

/** A number of 64 bits, which must be one that a file of our size can hold. */
function wideNumber(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (value > view.byteLength) throw corrupt('zip64', '');
  return value;
}

/** The narrow field says the same as the wide one, or that the wide one counts. */
function agreeing(narrow: number, marker: number, wide: number): number {
  if (narrow !== marker && narrow !== wide) throw corrupt('zip64', '');
  return wide;
}

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const IS_ENCRYPTED = 1;

interface FoundEntry {
  entry: ZipEntry;
  localHeader: number;
  next: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): FoundEntry {
  if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw corrupt('archive-directory', '');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw corrupt('archive-directory', '');
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  if (view.getUint16(at + 8, true) & IS_ENCRYPTED) throw new Refusal('file/encrypted', {});

  const narrow = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  const [size = 0, packedSize = 0, localHeader = 0] = narrow.includes(IN_ZIP64_32)
    ? wideFields(view, narrow, nameEnd, extraEnd, name)
    : narrow;
  const method = view.getUint16(at + 10, true);
  const start = startOfPacked(bytes, view, { localHeader, name, method });
  if (start + packedSize > bytes.length) throw corrupt('archive-header', name);
  const crc = view.getUint32(at + 16, true);
  return { entry: { name, method, crc, packedSize, size, start }, localHeader, next };
}

const EXTRA_ZIP64 = 1;

/** The extra field holds, in this order, only those of the three numbers that the entry itself leaves to it. */
function wideFields(view: DataView, narrow: readonly number[], from: number, to: number, name: string) {
  for (let at = from; at + 4 <= to; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_ZIP64) {
      let field = at + 4;
      return narrow.map((value) => {
        if (value !== IN_ZIP64_32) return value;
        if (end > to || field + 8 > end) throw corrupt('zip64', name);
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      });
    }
    at = end;
  }
  throw corrupt('zip64', name);
}

function startOfPacked(
  bytes: Uint8Array,
  view: DataView,
  { localHeader: at, name, method }: { localHeader: number; name: string; method: number },
): number {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER)
    throw corrupt('archive-header', name);
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const localName = new TextDecoder().decode(bytes.subarray(at + 30, nameEnd));
  if (localName !== name || view.getUint16(at + 8, true) !== method) throw corrupt('archive-header', name);
  return nameEnd + view.getUint16(at + 28, true);
}

/** A bomb lets many entries unpack the same bytes. */
function refuseOverlaps(spans: { from: number; to: number; name: string }[], directory: number): void {
  let free = 0;
  for (const { from, to, name } of spans.sort((a, b) => a.from - b.from)) {
    if (from < free || to > directory) throw corrupt('overlapping-entries', name);
    free = to;
  }
}
