/** Documents of reports that are ordered: made in a thread, the same as made here, and kept for the next build. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentsIn } from '../../scripts/documents.ts';
import type { ReportDocument } from '../../src/domain/reportDocument.ts';
import type { DocumentOrder } from '../../src/publish/artifact.ts';
import { reportDocx } from '../../src/publish/reportDocx.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const about = { day: '2025-09-30', home: '', warning: '' };
const report = (title: string): ReportDocument => ({
  language: 'vi',
  title,
  subtitle: '',
  unit: { name: 'Xã', place: 'Xã' },
  path: '/bao-cao/xa/2025-09/',
  summary: [],
  sections: [],
  missing: [],
  filled: { known: 0, asked: 0 },
  otherNotes: [],
  sources: [],
});

async function build(...orders: DocumentOrder['document'][]): Promise<Buffer[]> {
  const folder = join(root, 'site');
  const documents = documentsIn({ root, site: folder, folder });
  for (const [index, order] of orders.entries()) await documents.order(`${index}/bao-cao.docx`, order);
  await documents.finish();
  return orders.map((_, index) => readFileSync(join(folder, `${index}/bao-cao.docx`)));
}

test('each stands where it was ordered, as it would be made alone', async () => {
  const [first, second] = await build({ report: report('x'), about }, { report: report('y'), about });
  expect(first).toEqual(Buffer.from(await reportDocx(report('x'), about)));
  expect(second).not.toEqual(first);
});

test('what the last build ordered is kept', async () => {
  await build({ report: report('x'), about }, { report: report('y'), about });
  await build({ report: report('y'), about });
  const [folder = ''] = readdirSync(join(root, '.cache/documents'));
  expect(readdirSync(join(root, '.cache/documents', folder)).filter((name) => name !== 'site')).toHaveLength(
    1,
  );
});
