/**
 * What a check in the browser says of the files that were dropped, worded in one language, and the messages between the
 * page and the worker that checks. Plain data, so that it can be sent from one to the other.
 */

import type { Status } from './evaluation.ts';
import type { Severity } from './finding.ts';

export interface CheckReport {
  files: CheckedFile[];
  changes: FigureChanges;
}

export interface CheckedFile {
  /** As the person knows it. */
  name: string;
  place: FilePlace;
  counts: Record<Severity, number>;
  /** "2 lỗi, 1 cảnh báo"; empty where nothing was found. */
  summary: string;
  /** How many figures were read from it. */
  figures: number;
  tasks: FindingTask[];
  sheets: { name: string; rows: number; marked: number }[];
}

export interface FilePlace {
  /** Below the folder of submissions. */
  path: string;
  /** It takes the place of a file that is there. */
  replaces: boolean;
  /** The list of submissions, another file or its own content says so; otherwise its period is not known. */
  certain: boolean;
}

/** What is to be done about findings of one severity. */
export interface FindingTask {
  severity: Severity;
  title: string;
  meaning: string;
  groups: FindingEntry[];
  /** Groups that are not listed. */
  left: number;
}

export interface FindingEntry {
  title: string;
  message: string;
  hint: string;
  /** The first place in words, without the file. */
  place: string;
  more: string;
  /** Other places that take part, in words. */
  also: string[];
  /** The first place in the sheets of the file; absent where it is none. */
  at?: CellPlace;
}

/** Sheet by its number from 0, row and column from 1. */
export interface CellPlace {
  sheet: number;
  row: number;
  column: number;
}

/** A part of a sheet to look at. */
export interface SheetWindow {
  file: number;
  sheet: number;
  /** Rows and columns that are in it. */
  rows: [first: number, last: number];
  columns: [first: number, last: number];
  lastRow: number;
  lastColumn: number;
  cells: WindowCell[];
}

export interface WindowCell {
  row: number;
  column: number;
  text: string;
  isNumber: boolean;
  /** How many columns it takes, where it is merged. */
  span: number;
  severity?: Severity;
  /** Numbers of the entries that concern it, counted through all tasks of the file. */
  entries: number[];
}

/** What would be published otherwise than now. */
export interface FigureChanges {
  /** Figures whose status turns from one side of the target to the other, then the rest. */
  rows: FigureChange[];
  turned: number;
  changed: number;
  added: number;
  removed: number;
}

export interface FigureChange {
  kind: 'turned' | 'changed' | 'added' | 'removed';
  indicator: string;
  unit: string;
  period: string;
  from: ShownFigure | undefined;
  to: ShownFigure | undefined;
}

export interface ShownFigure {
  text: string;
  value: number | undefined;
  status: Status;
  statusName: string;
}

export type CheckStage = 'reading' | 'comparing' | 'computing' | 'wording';

export interface FileToCheck {
  name: string;
  bytes: Uint8Array;
  /** Larger than anything that would be read; `bytes` is empty. */
  isTooLarge: boolean;
  /** Below the folder of submissions, where the person has said it. */
  path: string | undefined;
}

/** What an empty form can be made of. */
export interface FormChoices {
  forms: { id: string; name: string }[];
  units: { id: string; name: string }[];
}

/** What is wrong with what was asked for; `rows`: the form has none for that unit. */
export type FormRefusal = 'period' | 'unit' | 'rows';

export type ToWorker =
  | { ask: 'start'; data: string; language: 'vi' | 'en' }
  | { ask: 'check'; files: FileToCheck[] }
  | { ask: 'window'; file: number; at: CellPlace }
  | { ask: 'copy'; file: number }
  | { ask: 'form'; form: string; unit: string; period: string };

export type FromWorker =
  | { tell: 'ready'; choices: FormChoices }
  | { tell: 'progress'; stage: CheckStage; name: string }
  | { tell: 'report'; report: CheckReport }
  | { tell: 'window'; window: SheetWindow }
  | { tell: 'copy'; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { tell: 'form'; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { tell: 'noForm'; why: FormRefusal }
  | { tell: 'failed'; reason: string };
