/**
 * A folder as it was at a commit, read from the store of git without touching the working tree. The files leave as they do
 * from a folder on disk; links are not followed and what another repository holds is left out.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { ProjectFile } from '../domain/project.ts';
import { nameOf, tooLarge } from './readFolder.ts';

export interface FolderAtCommit {
  /** The whole name of the commit. */
  commit: string;
  /** Empty where the folder was not there. */
  files: ProjectFile[];
}

/** Undefined where `ref` names no commit of the repository that holds the folder, or nothing holds it. */
export function readFolderAt(folder: string, ref: string): FolderAtCommit | undefined {
  const commit = commitOf(folder, ref);
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.toString('utf8').replace(/\n$/, '');
  if (commit === undefined || prefix === undefined) return undefined;
  const listed = git(folder, [
    'ls-tree',
    '-r',
    '-z',
    '-l',
    '--full-tree',
    commit,
    ...(prefix ? ['--', prefix] : []),
  ]);
  if (!listed) return undefined;
  const blobs = blobsIn(listed, Buffer.byteLength(prefix));
  const contents = contentsOf(
    folder,
    blobs.filter((blob) => !tooLarge(blob.path, blob.bytes)).map(({ id }) => id),
  );
  const files = blobs.map(({ id, path, bytes: size }): ProjectFile => {
    const bytes = contents.get(id);
    if (!bytes) return tooLarge(path, size) ?? { path, hash: '', bytes: new Uint8Array() };
    return { path, hash: createHash('sha256').update(bytes).digest('hex'), bytes: new Uint8Array(bytes) };
  });
  return { commit, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function commitOf(folder: string, ref: string): string | undefined {
  // An option of git is no name of a commit.
  if (ref.startsWith('-')) return undefined;
  return git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    ?.toString('utf8')
    .trim();
}

interface Blob {
  id: string;
  path: string;
  bytes: number;
}

/** Lines as `100644 blob <id>  <bytes>\t<path>`, each ended by a zero byte; the path as the disk would have it. */
function blobsIn(listed: Buffer, prefix: number): Blob[] {
  const blobs: Blob[] = [];
  for (let from = 0; from < listed.length; ) {
    const end = listed.indexOf(0, from);
    const tab = listed.indexOf(9, from);
    const [mode = '', kind, id = '', bytes] = listed.toString('latin1', from, tab).split(/ +/);
    if (kind === 'blob' && mode.startsWith('100')) {
      blobs.push({ id, path: nameOf(listed.subarray(tab + 1 + prefix, end)), bytes: Number(bytes) });
    }
    from = end + 1;
  }
  return blobs;
}

/** All at once: `<id> blob <bytes>\n<content>\n` for each. */
function contentsOf(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const output = ids.length > 0 ? git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`) : undefined;
  for (let from = 0; output && from < output.length; ) {
    const line = output.indexOf(10, from);
    const [id = '', , bytes] = output.toString('latin1', from, line).split(' ');
    const start = line + 1;
    found.set(id, output.subarray(start, start + Number(bytes)));
    from = start + Number(bytes) + 1;
  }
  return found;
}

function git(folder: string, words: readonly string[], input = ''): Buffer | undefined {
  const run = spawnSync('git', ['-C', folder, ...words], {
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return run.status === 0 ? run.stdout : undefined;
}
