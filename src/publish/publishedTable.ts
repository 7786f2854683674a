/** A published table before it is written: its contract, and rows of values by column. An absent value is undefined. */

import type { TableContract } from '../domain/publishedTables.ts';

export type Value = string | number | undefined;
export type Values<Column extends string = string> = Readonly<Record<Column, Value>>;

export interface PublishedTable {
  /** Of the file, without its ending. */
  name: string;
  contract: TableContract;
  rows: readonly Values[];
}
