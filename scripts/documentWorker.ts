/** What a thread does that makes documents of reports. */

import type { DocumentOrder } from '../src/publish/artifact.ts';
import { reportDocx } from '../src/publish/reportDocx.ts';

export default function make({ report, about }: DocumentOrder['document']): Promise<Uint8Array> {
  return reportDocx(report, about);
}
