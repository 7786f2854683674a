/**
 * A published table as it was before it was written: the text of a CSV file of the interface enters, its rows leave.
 * Undefined where the text lacks a column of the contract that may never be empty. Other columns may be missing, as in
 * what an earlier program published.
 */

import Papa from 'papaparse';
import type { ColumnContract, TableContract } from '../domain/publishedTables.ts';
import type { Value, Values } from './publishedTable.ts';

export function readPublishedTable(text: string, contract: TableContract): Values[] | undefined {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = Object.entries(contract.columns);
  const there = new Set(meta.fields);
  if (columns.some(([name, { required }]) => required && !there.has(name))) return undefined;
  return data.map((row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, typed(row[name] ?? '', column)])),
  );
}

function typed(text: string, { type }: ColumnContract): Value {
  if (text === '') return undefined;
  if (type === 'number' || type === 'integer') return Number(text);
  return text.replace(DEFUSED, '');
}

/** The apostrophe that was set before what a spreadsheet program would run as a formula. */
const DEFUSED = /^'(?=[=+\-@\t\r])/;
