/**
 * In which order the rows of a table stand: by number, by Vietnamese alphabet or by the urgency of a status. What is
 * missing always comes last, equals keep their first order, and rows that hold totals keep their places.
 */

export type Direction = 'ascending' | 'descending' | 'none';
/** Undefined where the cell holds nothing to sort by. */
export type SortKey = number | string | undefined;

export interface SortRow<Row> {
  row: Row;
  key: SortKey;
  /** A total stays where it is. */
  fixed: boolean;
}

/** Rows enter in their first order. */
export function sortedRows<Row>(rows: readonly SortRow<Row>[], direction: Direction): Row[] {
  if (direction === 'none') return rows.map(({ row }) => row);
  const sign = direction === 'ascending' ? 1 : -1;
  const moving = rows.filter(({ fixed }) => !fixed);
  const known = moving.filter(({ key }) => key !== undefined).sort((a, b) => sign * compare(a.key, b.key));
  const order = [...known, ...moving.filter(({ key }) => key === undefined)].values();
  return rows.map((one) => (one.fixed ? one : (order.next().value ?? one)).row);
}

/** Numbers and statuses first show what is most; the alphabet starts at its start. */
export function nextDirection(now: Direction, numeric: boolean): Direction {
  const [first, second]: Direction[] = numeric ? ['descending', 'ascending'] : ['ascending', 'descending'];
  if (now === 'none') return first ?? 'none';
  return now === first ? (second ?? 'none') : 'none';
}

const alphabet = new Intl.Collator('vi', { numeric: true });

function compare(a: SortKey, b: SortKey): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return alphabet.compare(String(a), String(b));
}
