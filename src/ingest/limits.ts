/**
 * How much of a file we are willing to read. Every reader of the room receives these numbers and stops as soon
 * as one is passed, whatever the file says about its own size. Time has no limit of its own: it is bounded by
 * the bytes that are inflated and by the cells.
 */

export interface ReadLimits {
  /** Bytes of the file as received. */
  fileBytes: number;
  /** Bytes after inflating, over all parts that are read, counted as they come out. */
  inflatedBytes: number;
  /** Entries of the archive, read or not. */
  entries: number;
  /** Cells with content over all sheets; also the most shared strings and merged ranges. */
  cells: number;
  sheets: number;
  /** Characters of one cell. */
  textLength: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 64 * 1024 * 1024,
  entries: 2_000,
  cells: 500_000,
  sheets: 200,
  textLength: 32_767,
};
