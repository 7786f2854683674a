/** A data folder: its files as bytes, and the same once each file has been read but nothing has been interpreted. */

import type { Finding } from './finding.ts';
import type { RegistryTable } from './registry.ts';
import type { Sheet } from './sheet.ts';

/** Far beyond what a data folder allows for one file; such a file is not even loaded. */
export const MOST_BYTES = 256 * 1024 * 1024;

export interface ProjectFile {
  /** Relative to the data folder, with forward slashes. */
  path: string;
  /** SHA-256 of the bytes, in hex. */
  hash: string;
  bytes: Uint8Array;
  /** Why there are no bytes, where the file could not be read at all; its hash is then empty. */
  unread?: Pick<Finding, 'code' | 'params'>;
}

/** A YAML file as a plain value, and the line on which a part of it stands. */
export interface Settings {
  path: string;
  value: unknown;
  lineOf(path: (string | number)[]): number;
}

/** A template of reports: its head, and the lines below it. */
export interface ReportFile {
  path: string;
  head: Settings;
  lines: readonly { text: string; number: number }[];
}

export interface ReadProject {
  site: Settings | undefined;
  registry: ReadonlyMap<RegistryTable, Sheet>;
  forms: Settings[];
  reports: ReportFile[];
  submissionList: Sheet | undefined;
  corrections: Sheet | undefined;
  /** Sheets by the path of their file below `submissions/`; an unreadable file has none. */
  submissions: ReadonlyMap<string, Sheet[]>;
  findings: Finding[];
}
