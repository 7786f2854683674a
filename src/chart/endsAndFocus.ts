/**
 * Which rows of a long list a chart shows: both ends and the one in focus. Enter rows in order; leaves rows and, in
 * between, the number of those that are hidden. Short lists stay whole, and a single row is never hidden.
 */

export type Entry<Row> = { row: Row } | { hidden: number };

const MOST_ROWS = 20;
const ENDS = 8;

export function endsAndFocus<Row extends { focus: boolean }>(rows: readonly Row[]): Entry<Row>[] {
  const keepsAll = rows.length <= MOST_ROWS;
  const kept = rows.map((row, index) => keepsAll || row.focus || index < ENDS || index >= rows.length - ENDS);
  const shown = kept.map((keep, index) => keep || (kept[index - 1] === true && kept[index + 1] === true));
  const entries: Entry<Row>[] = [];
  for (const [index, row] of rows.entries()) {
    const last = entries.at(-1);
    if (shown[index]) entries.push({ row });
    else if (last && 'hidden' in last) last.hidden += 1;
    else entries.push({ hidden: 1 });
  }
  return entries;
}
