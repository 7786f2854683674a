/**
 * The bytes of a ZIP archive enter; its entries leave, each inflated piece by piece when it is asked for. Output is
 * counted while it comes out, so that a bomb costs no more than the limit, and must have the size and checksum that
 * the directory states. It does not know what the entries mean.
 */

import { Inflate, inflateSync } from 'fflate';
import type { ReadLimits } from '../domain/limits.ts';
import { crc32 } from './crc32.ts';
import type { Deadline } from './deadline.ts';
import { corrupt, Refusal } from './refusal.ts';
import { entryKey, readDirectory, type ZipEntry } from './zipDirectory.ts';

export interface Archive {
  has(name: string): boolean;
  /** The inflated bytes in order. Names are compared without case; `name` must be an entry. */
  read(name: string): Iterable<Uint8Array>;
}

/** The time is checked whenever a piece is taken, and so in everything that reads pieces. */
export function openArchive(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Archive {
  const entries = readDirectory(bytes, limits.entries);
  let inflated = 0;

  function* read(name: string): Generator<Uint8Array> {
    const entry = entries.get(entryKey(name));
    if (!entry) throw corrupt('missing-part', name);
    const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
    let crc = 0;
    let size = 0;
    for (const { piece, consumed } of unpack(packed, entry)) {
      deadline();
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

/** Office programs draw the same line: honest parts of this size do not shrink to a hundredth. */
const MOST_INFLATION = 100;
const UNSUSPICIOUS_SIZE = 2 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;
/** Deflate gives at most 1032 bytes for one, so at most 4 MiB come out before they are counted. */
const PACKED_PIECE = 4096;
/** Readers keep what they make of one piece in memory. */
const LARGEST_PIECE = 65_536;

interface Unpacked {
  piece: Uint8Array;
  /** Packed bytes used so far. */
  consumed: number;
}

function* unpack(packed: Uint8Array, entry: ZipEntry): Generator<Unpacked> {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw corrupt('compression-method', entry.name);
  const whole = entry.method === DEFLATED ? inflateSmall(packed, entry.size) : undefined;
  if (whole) {
    yield* inPieces([whole], packed.length);
    return;
  }
  let inflated: Uint8Array[] = [];
  const inflate = new Inflate((piece) => inflated.push(piece));
  for (let start = 0; start === 0 || start < packed.length; start += PACKED_PIECE) {
    const consumed = Math.min(start + PACKED_PIECE, packed.length);
    const next = packed.subarray(start, consumed);
    if (entry.method === STORED) inflated.push(next);
    else {
      try {
        inflate.push(next, consumed === packed.length);
      } catch {
        throw corrupt('compressed-data', entry.name);
      }
    }
    yield* inPieces(inflated, consumed);
    inflated = [];
  }
}

function* inPieces(inflated: readonly Uint8Array[], consumed: number): Generator<Unpacked> {
  for (const large of inflated) {
    for (let at = 0; at < large.length; at += LARGEST_PIECE) {
      yield { piece: large.subarray(at, at + LARGEST_PIECE), consumed };
    }
  }
}

/** What the parts of an ordinary workbook stay below. */
const SMALL_PACKED = 65_536;
const SMALL = 1024 * 1024;

/** A small entry at once, without room for more than it states; undefined where it is not as stated. */
function inflateSmall(packed: Uint8Array, size: number): Uint8Array | undefined {
  if (packed.length > SMALL_PACKED || size > SMALL) return undefined;
  try {
    const inflated = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return inflated.length === size ? inflated : undefined;
  } catch {
    return undefined;
  }
}
