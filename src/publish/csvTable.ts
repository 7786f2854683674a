/**
 * A published table as CSV: UTF-8 with byte-order mark, comma, dot decimals, so that Vietnamese Excel opens it by
 * double click. A text that a spreadsheet program would run as a formula is defused with an apostrophe.
 */

import Papa from 'papaparse';
import type { TextArtifact } from './artifact.ts';
import type { PublishedTable } from './publishedTable.ts';

export function csvTable({ name, contract, rows }: PublishedTable): TextArtifact {
  const fields = Object.keys(contract.columns);
  const data = rows.map((row) => fields.map((field) => row[field]));
  // Of a table without rows the library writes an empty line.
  const lines = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true }).replace(
    /\r\n$/,
    '',
  );
  return {
    path: `api/v1/${name}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    content: `\uFEFF${lines}\r\n`,
  };
}
