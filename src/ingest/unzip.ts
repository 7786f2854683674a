/**
 * The bytes of a ZIP archive enter; its entries leave, each inflated piece by piece when it is asked for. Only the
 * central directory is trusted, and only as far as the local headers, the sizes and the checksums agree with
 * it. Output is counted while it comes out, so that a bomb costs no more than the limit. It does not know what
 * the entries mean.
 */

import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ReadLimits } from './limits.ts';
import { corrupt, Refusal, tooLarge } from './refusal.ts';

interface Entry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  localHeader: number;
}

export interface Archive {
  has(name: string): boolean;
  /** The inflated bytes in order. Names are compared without case; `name` must be an entry. */
  read(name: string): Iterable<Uint8Array>;
}

export function openArchive(bytes: Uint8Array, limits: ReadLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits.entries);
  let inflated = 0;

  function* read(name: string): Generator<Uint8Array> {
    const entry = entries.get(entryKey(name));
    if (!entry) throw corrupt('missing-part', name);
    let crc = 0;
    let size = 0;
    for (const { piece, consumed } of unpack(packedBytes(bytes, view, entry), entry)) {
      size += piece.length;
      inflated += piece.length;
      const isBomb = size > UNSUSPICIOUS_SIZE && size > MOST_INFLATION * consumed;
      if (inflated > limits.inflatedBytes || isBomb) {
        throw new Refusal('file/inflates-too-much', { limit: String(limits.inflatedBytes) });
      }
      crc = crc32(piece, crc);
      yield piece;
    }
    if (size !== entry.size) throw corrupt('wrong-size', entry.name);
    if (crc !== entry.crc) throw corrupt('wrong-checksum', entry.name);
  }

  return { has: (name) => entries.has(entryKey(name)), read };
}

/** Some producers write backslashes, and parts are found whatever the case of their names. */
function entryKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const IS_ENCRYPTED = 1;

function readDirectory(bytes: Uint8Array, view: DataView, mostEntries: number): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw corrupt('zip64', '');
  if (count > mostEntries) throw tooLarge('entries', count, mostEntries);

  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw corrupt('archive-directory', '');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw corrupt('archive-directory', '');
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localHeader: view.getUint32(at + 42, true),
    };
    if (entry.flags & IS_ENCRYPTED) throw new Refusal('file/encrypted', {});
    if (entries.has(entryKey(entry.name))) throw corrupt('duplicate-entry', entry.name);
    entries.set(entryKey(entry.name), entry);
    at = next;
  }
  if (at !== start + view.getUint32(end + 12, true)) throw corrupt('archive-directory', '');
  return entries;
}

/** Where the end record begins: it is the last thing in the file but for a comment of the length it states. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY && at + view.getUint16(at + 20, true) === last)
      return at;
  }
  throw corrupt('archive-end', '');
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const at = entry.localHeader;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) {
    throw corrupt('archive-header', entry.name);
  }
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 30, nameEnd));
  if (name !== entry.name || view.getUint16(at + 8, true) !== entry.method) {
    throw corrupt('archive-header', entry.name);
  }
  if (start + entry.packedSize > bytes.length) throw corrupt('archive-header', entry.name);
  return bytes.subarray(start, start + entry.packedSize);
}

/** Office programs draw the same line: honest parts of this size do not shrink to a hundredth. */
const MOST_INFLATION = 100;
const UNSUSPICIOUS_SIZE = 2 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;
/** Deflate gives at most 1032 bytes for one, so at most 4 MiB come out before they are counted. */
const PACKED_PIECE = 4096;

interface Unpacked {
  piece: Uint8Array;
  /** Packed bytes used so far. */
  consumed: number;
}

function* unpack(packed: Uint8Array, entry: Entry): Generator<Unpacked> {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw corrupt('compression-method', entry.name);
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let start = 0; start === 0 || start < packed.length; start += PACKED_PIECE) {
    const consumed = Math.min(start + PACKED_PIECE, packed.length);
    const next = packed.subarray(start, consumed);
    if (entry.method === STORED) pieces.push(next);
    else {
      try {
        inflate.push(next, consumed === packed.length);
      } catch {
        throw corrupt('compressed-data', entry.name);
      }
    }
    for (const piece of pieces) yield { piece, consumed };
    pieces = [];
  }
}
