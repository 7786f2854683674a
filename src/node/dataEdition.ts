/** What names an edition of the data: a short hash of its files, and the latest day of which any figure speaks. */

import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/dataset.ts';
import type { ProjectFile } from '../domain/project.ts';

export interface EditionName {
  /** The same files have the same version. */
  version: string;
  /** Empty without figures. */
  day: string;
}

export function dataEdition(files: readonly ProjectFile[], { observations }: Dataset): EditionName {
  return {
    version: sha256(files.map((file) => `${file.path} ${file.hash}\n`).join('')).slice(0, 8),
    day: observations.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), ''),
  };
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
