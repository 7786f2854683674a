/**
 * The checksum of ZIP entries, fed chunk by chunk. Bytes enter, the CRC-32 (polynomial EDB88320) of everything
 * so far leaves. It does not know archives.
 */

/** What each byte does to the checksum: as the last one, and with one, two or three more behind it. */
const LAST = tableOf(1);
const SECOND_LAST = tableOf(2);
const THIRD_LAST = tableOf(3);
const FOURTH_LAST = tableOf(4);

function tableOf(bytes: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8 * bytes; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}

/** The checksum after `bytes`, given the checksum of what came before them (0 at the start). */
export function crc32(bytes: Uint8Array, before: number): number {
  const byteAt = (at: number) => bytes[at] ?? 0;
  let value = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    value ^= byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
    value =
      entry(FOURTH_LAST, value) ^
      entry(THIRD_LAST, value >>> 8) ^
      entry(SECOND_LAST, value >>> 16) ^
      entry(LAST, value >>> 24);
  }
  for (; at < bytes.length; at += 1) value = (value >>> 8) ^ entry(LAST, value ^ byteAt(at));
  return ~value >>> 0;
}

function entry(table: Uint32Array, byte: number): number {
  return table[byte & 0xff] ?? 0;
}
