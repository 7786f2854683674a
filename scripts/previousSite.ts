/** The index of the site as published before: from a folder or from its address on the web. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteIndex, siteIndexSchema } from '../src/domain/siteIndex.ts';
import { INDEX_PATH } from '../src/publish/siteIndex.ts';

/** A text instead of an index says, to the person at the command, why there is none. */
export async function previousSite(where: string): Promise<SiteIndex | string> {
  try {
    const text = /^https?:/.test(where) ? await fromWeb(where) : fromFolder(where);
    const parsed = siteIndexSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : `${where}: ${INDEX_PATH} không đúng mẫu / is not an index`;
  } catch (error) {
    return `${where}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function fromWeb(site: string): Promise<string> {
  const answer = await fetch(new URL(INDEX_PATH, site.endsWith('/') ? site : `${site}/`));
  if (!answer.ok) throw new Error(`${INDEX_PATH}: HTTP ${answer.status}`);
  return answer.text();
}

function fromFolder(folder: string): string {
  const file = join(folder, INDEX_PATH);
  if (!existsSync(file)) throw new Error(`không có / there is no ${INDEX_PATH}`);
  return readFileSync(file, 'utf8');
}
