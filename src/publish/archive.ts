/** Packs the parts of a workbook without the time of day, so that the same content is the same bytes. */

import { type Zippable, zipSync } from 'fflate';

/** The earliest time that the format knows; in the zone of the machine, because the format has none. */
const NO_TIME = new Date(1980, 0, 1);

export function packParts(parts: Zippable): Uint8Array<ArrayBuffer> {
  return zipSync(parts, { mtime: NO_TIME });
}
