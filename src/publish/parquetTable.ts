/**
 * A published table as Parquet: the same rows and columns as its CSV, for those who analyse. Texts are strings, numbers
 * doubles, days dates, and what is empty there is null here.
 */

import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnContract } from '../domain/publishedTables.ts';
import type { Artifact } from './artifact.ts';
import type { PublishedTable, Value } from './publishedTable.ts';

export function parquetTable({ name, contract, rows }: PublishedTable): Artifact {
  const columns = Object.entries(contract.columns);
  const bytes = parquetWriteBuffer({
    columnData: columns.map(([column, { type }]) => ({
      name: column,
      data: rows.map((row) => stored(row[column], type)),
    })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(([column, { type }]) => elementOf(column, type)),
    ],
    createdBy: 'bang-chi-tieu',
  });
  return {
    path: `api/v1/${name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    content: new Uint8Array(bytes),
  };
}

function elementOf(name: string, type: ColumnContract['type']): SchemaElement {
  const element = { name, repetition_type: 'OPTIONAL' } as const;
  if (type === 'string') return { ...element, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  if (type === 'date') return { ...element, type: 'INT32', converted_type: 'DATE' };
  return { ...element, type: type === 'integer' ? 'INT32' : 'DOUBLE' };
}

function stored(value: Value, type: ColumnContract['type']): string | number | Date | undefined {
  if (value === undefined || value === '') return undefined;
  return type === 'date' ? new Date(value) : value;
}
