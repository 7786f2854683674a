/**
 * What `npm run diff` compares with: a commit, a folder with a published site, or the address of one. A text instead says,
 * to the person at the command, why it cannot be.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NamedEdition } from '../src/diff/compareEditions.ts';
import { type Edition, NOTHING } from '../src/diff/edition.ts';
import { editionOfRun, type Run } from '../src/diff/editionOfRun.ts';
import { editionOfSite, FILES_OF_SITE } from '../src/diff/editionOfSite.ts';
import type { EditionName } from '../src/domain/differenceDocument.ts';
import { siteIndexSchema } from '../src/domain/siteIndex.ts';
import { readFolderAt } from '../src/node/gitFolder.ts';
import { readingsOnDisk } from '../src/node/readingsOnDisk.ts';
import { validationsOnDisk } from '../src/node/validationsOnDisk.ts';
import { runPipeline } from '../src/pipeline.ts';
import { INDEX_PATH } from '../src/publish/siteIndex.ts';

const ROOT = resolve(import.meta.dirname, '..');
const API = 'api/v1/';
const PATIENCE = 60_000;

export async function baseEdition(base: string, data: string): Promise<NamedEdition | string> {
  if (/^https?:\/\//.test(base)) return publishedEdition(base, (name) => fromWeb(base, name));
  const folder = base.replace(/[\\/]?api[\\/]v1[\\/]?$/, '') || '.';
  if (existsSync(join(folder, INDEX_PATH))) return publishedEdition(base, (name) => fromFolder(folder, name));
  return editionAt(base, data);
}

export function runEdition(run: Run, name: Pick<EditionName, 'kind' | 'name'>): NamedEdition {
  const state =
    run.files.length === 0 ? 'no-data' : run.published === undefined ? 'registry-errors' : 'compared';
  return {
    name: { ...name, state, computed: 'here' },
    edition: run.files.length === 0 ? NOTHING : editionOfRun(run),
  };
}

function editionAt(ref: string, data: string): NamedEdition | string {
  const found = readFolderAt(data, ref);
  if (!found) {
    return `"${ref}" không phải bản ghi git, thư mục hay địa chỉ công bố nào / is no commit, and no folder or address of a published site`;
  }
  const { files, commit } = found;
  // A place of its own, so that neither side forgets what the other read.
  const kept = join(data, '@base');
  const results =
    files.length === 0
      ? { published: undefined, findings: [] }
      : runPipeline(files, () => performance.now(), {
          readings: readingsOnDisk(ROOT, kept),
          validations: validationsOnDisk(ROOT, kept, files),
        });
  return runEdition({ files, ...results }, { kind: 'ref', name: nameOf(ref, commit) });
}

function nameOf(ref: string, commit: string): string {
  const short = commit.slice(0, 12);
  return commit.startsWith(ref) ? short : `${ref} (${short})`;
}

async function publishedEdition(
  name: string,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<NamedEdition | string> {
  try {
    const edition = await readSite(read);
    if (typeof edition === 'string') return `${name}: ${edition}`;
    return { name: { kind: 'published', name, state: 'compared', computed: 'when-published' }, edition };
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Each file as the index of the site has it, so that two editions are never mixed. */
async function readSite(read: (path: string) => Promise<Uint8Array | undefined>): Promise<Edition | string> {
  const index = await read(INDEX_PATH);
  if (!index) return `không có / there is no ${INDEX_PATH}`;
  const parsed = siteIndexSchema.safeParse(JSON.parse(new TextDecoder().decode(index)));
  if (!parsed.success) return `${INDEX_PATH} không đúng mẫu / is not an index`;
  const hashes = new Map(parsed.data.files.map(({ path, sha256 }) => [path, sha256]));
  const texts = new Map<string, string>();
  for (const name of FILES_OF_SITE) {
    const hash = hashes.get(API + name);
    if (hash === undefined) continue;
    const bytes = await read(API + name);
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== hash) {
      return `${API}${name} không khớp với mục lục; có thể đang được công bố lại / does not agree with the index; it may be being published`;
    }
    texts.set(name, new TextDecoder().decode(bytes));
  }
  const edition = editionOfSite(texts);
  return typeof edition === 'string' ? `${API}${edition} không đúng mẫu / is not as it should be` : edition;
}

async function fromWeb(site: string, path: string): Promise<Uint8Array | undefined> {
  const root = site.replace(/\/?(?:api\/v1\/?)?$/, '/');
  const answer = await fetch(new URL(path, root), { signal: AbortSignal.timeout(PATIENCE) });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function fromFolder(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = join(folder, path);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
}
