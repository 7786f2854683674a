/**
 * Columns that hold one person a row: a header such as "Họ và tên" or "Số CCCD" with such data below it. A header alone
 * is nothing (a form may have the word), nor is a channel "Điện thoại" with counts below it, a signature block, or a
 * sentence. It knows no forms: a header is a short text in a row of several, or one above a list.
 */

import { fold } from '../../domain/fold.ts';
import { rememberedNames } from '../../domain/remembered.ts';
import { type Cell, cellText, type Sheet } from '../../domain/sheet.ts';
import { isPersonalName } from './personalNames.ts';

type Content = 'words' | 'number' | 'birth' | 'mail' | 'name';

interface PersonHeader {
  pattern: RegExp;
  /** What must stand below it. */
  content: Content;
}

const WHOSE =
  '( (cua )?(cong dan|ca nhan|nguoi|chu|cu tri|hoc sinh|sinh vien|thi sinh|benh nhan|khach hang|hoi vien|doan vien|can bo|tre|me|cha|bo|vo|chong|con|chinh chu)\\b.*)?';
const PAPER =
  '(cccd|cmnd|cmtnd|cmt|can cuoc( cong dan)?|the can cuoc|chung minh( nhan dan| thu)?|dinh danh|ddcn|ho chieu|giay to( tuy than)?)';

const PERSON_HEADERS: readonly PersonHeader[] = [
  header('words', '(ho va ten|ho ten|ho va chu dem|ho dem|ho lot|full name)( .*)?'),
  header(
    'words',
    `ten (cong dan|nguoi|chu ho|hoc sinh|sinh vien|thi sinh|benh nhan|khach hang|hoi vien|doan vien|can bo|tre|chau)( .*)?`,
  ),
  header('words', 'chu ho( so)?|nguoi nop( ho so)?|nguoi yeu cau|nguoi ke khai|nguoi lien he'),
  header(
    'words',
    `dia chi (thuong tru|tam tru|cu tru|nha|noi o|lien he|lien lac|hien tai|cho o)( .*)?|dia chi${WHOSE}`,
  ),
  header(
    'words',
    `(noi|cho) (cu tru|thuong tru|tam tru|o hien (nay|tai)|o)${WHOSE}|(ho khau )?thuong tru|que quan|home address`,
  ),
  header(
    'birth',
    `(ngay sinh|nam sinh|sinh ngay|ngay thang nam sinh|ngay thang sinh|ntns|date of birth)${WHOSE}`,
  ),
  header('number', `(so |ma |ma so |so the )*${PAPER}( (hoac )?(so )?${PAPER})*( so)?${WHOSE}`),
  header(
    'number',
    `(so )?(dien thoai|dt|sdt|dtdd|di dong|phone( number)?|mobile)( (di dong|lien he|lien lac|zalo))*${WHOSE}`,
  ),
  header(
    'number',
    `(so |stk )?(tai khoan|tk|stk)( (ngan hang|atm|the|nhan tien))*${WHOSE}|so the (atm|ngan hang)`,
  ),
  header(
    'number',
    `(ma |so |ma so |so the |ma the |so so )+(bhxh|bhyt|bao hiem xa hoi|bao hiem y te)${WHOSE}`,
  ),
  header('mail', `(dia chi |hop )?(e ?mail|thu dien tu|thu)( (lien he|ca nhan))?${WHOSE}`),
  header(
    'name',
    '(ho ten |ten )?(nguoi|can bo|cong chuc|vien chuc|chuyen vien|nhan vien|lanh dao|thanh vien|dau moi|phu trach|theo doi|chu tri|chu ho so)( .*)?',
  ),
];

function header(content: Content, pattern: string): PersonHeader {
  return { pattern: new RegExp(`^(${pattern})$`), content };
}

export interface PersonColumn {
  header: string;
  row: number;
  column: number;
}

/** The first header of each such column. */
export function personColumns(sheet: Sheet): PersonColumn[] {
  const headers = new Map<Cell, PersonHeader>();
  for (const cell of sheet.cells) {
    const kind = cell.value.kind === 'text' ? personHeader(cell.value.text) : undefined;
    if (kind) headers.set(cell, kind);
  }
  const columns = new Map([...headers.keys()].map(({ column }): [number, Cell[]] => [column, []]));
  for (const cell of sheet.cells) columns.get(cell.column)?.push(cell);
  const rows = rowReader(sheet);
  return [...columns.values()].flatMap((cells) => {
    const named = cells.some(({ value }) => value.kind === 'text' && isPersonalName(value.text));
    const found = cells.find((cell, index) => {
      const kind = headers.get(cell);
      return kind && (kind.content !== 'name' || named) && isHeaderOf(kind, index, cells, rows);
    });
    return found ? [{ header: cellText(found.value), row: found.row, column: found.column }] : [];
  });
}

interface RowWords {
  /** Several different texts stand in it, as in the header of a table. */
  headed: boolean;
  /** A row with figures is no header. */
  hasFigures: boolean;
  /** One of them names offices, schools or other places, so that "Địa chỉ" is theirs. */
  ofPlaces: boolean;
}

/** What stands in a row, looked at once for each row that is asked for. */
function rowReader({ cells }: Sheet): (row: number) => RowWords {
  const known = new Map<number, RowWords>();
  return (row) => {
    const words = known.get(row) ?? wordsOf(cellsOfRow(cells, row));
    known.set(row, words);
    return words;
  };
}

/** Cells are in the order of their rows. */
function cellsOfRow(cells: readonly Cell[], row: number): readonly Cell[] {
  const firstFrom = (wanted: number) => {
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle]?.row ?? Infinity) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return cells.slice(firstFrom(row), firstFrom(row + 1));
}

function wordsOf(row: readonly Cell[]): RowWords {
  const short = row.filter(({ value }) => value.kind === 'text' && value.text.length <= LONGEST_HEADER);
  const texts = new Set(short.map(({ value }) => fold(value.text)));
  return {
    headed: texts.size > 1,
    hasFigures: row.some(
      ({ value }) => value.kind === 'number' || (/\d/.test(value.text) && /^[\d.,%\s/-]+$/.test(value.text)),
    ),
    ofPlaces: [...texts].some((text) => OF_PLACES.test(text)),
  };
}

/** `kind` is that of the cell at this index of its column. */
function isHeaderOf(
  kind: PersonHeader,
  at: number,
  column: readonly Cell[],
  rows: (row: number) => RowWords,
): boolean {
  const cell = column[at];
  if (!cell) return false;
  const row = rows(cell.row);
  if (row.hasFigures || (row.ofPlaces && fold(cellText(cell.value)) === PLAIN_ADDRESS)) return false;
  const above = column.slice(Math.max(0, at - SIGNATURE_REACH), at);
  const signed = above.some(
    (other) => cell.row - other.row <= SIGNATURE_REACH && SIGNATORY.test(fold(cellText(other.value))),
  );
  const below = column.slice(at + 1, at + 1 + CELLS_BELOW);
  const headed = row.headed || (at === 0 && below.length >= LIST_LENGTH);
  if (signed || !headed) return false;
  const { content } = kind;
  return content === 'name' ? listsNames(below, rows) : below.some((other) => isSuchData(other, content));
}

/** Under a signatory stands one name alone; in a table, a name has figures beside it or the next name below it. */
function listsNames(below: readonly Cell[], rows: (row: number) => RowWords): boolean {
  const named = below.filter(({ value }) => value.kind === 'text' && isPersonalName(value.text));
  return named.some(({ row }, index) => rows(row).hasFigures || named[index + 1]?.row === row + 1);
}

const CELLS_BELOW = 20;
const SIGNATURE_REACH = 3;
const LIST_LENGTH = 3;
const LONGEST_HEADER = 60;
const LONGEST_DATUM = 200;

/** With which every header above begins: most texts need no closer look. */
const FIRST_WORDS =
  /^(ho|full|ten|chu|nguoi|dia|noi|cho|thuong|que|home|ngay|nam|sinh|ntns|date|so|ma|cccd|cmnd|cmtnd|cmt|can|the|chung|dinh|ddcn|giay|dien|dt|sdt|dtdd|di|phone|mobile|tai|tk|stk|hop|e|email|thu|cong|vien|chuyen|nhan|lanh|thanh|dau|phu|theo)( |$)/;
/** First words that many texts have, with what follows them in a header above. */
const COMMON_FIRST_WORDS =
  /^(noi (cu|thuong|tam|o)|thuong tru|so (the|so|ma|dien|dt|sdt|dtdd|di|phone|mobile|tai|tk|stk|bhxh|bhyt|bao|cccd|cmnd|cmtnd|cmt|can|chung|dinh|ddcn|ho chieu|giay)|cong chuc|the can|thanh vien|nhan vien|chuyen vien|theo doi|phu trach|dau moi|can (bo|cuoc)|tai khoan|dia chi)( |$)/;
const COMMON = /^(noi|thuong|so|cong|the|thanh|nhan|chuyen|theo|phu|dau|can|tai|dia) /;
const SIGNATORY =
  /^(nguoi lap|thu truong|lanh dao|ke toan truong|chu tich|pho chu tich|giam doc|truong|kt |tm |tl |tuq )/;
const PLAIN_ADDRESS = 'dia chi';
const OF_PLACES = /^(ten |ma )?(don vi|co so|co quan|diem|tru so|truong|tram|doanh nghiep|to chuc)( |$)/;

/** A whole cell in brackets, "(Họ và tên)", or with a colon is the label of one person in a signature block. */
function personHeader(text: string): PersonHeader | undefined {
  return text.length > LONGEST_HEADER || !LETTER.test(text) ? undefined : shortHeader(text);
}

const LETTER = /[\p{L}\p{M}]/u;

const shortHeader = rememberedNames((text): PersonHeader | undefined => {
  const [beginning = ''] = BEGINNING.exec(text) ?? [];
  if (!text.includes('(') && !mayBegin(beginning)) return undefined;
  const shown = text.trim();
  return /^\(.*\)$|:$/s.test(shown) ? undefined : headerOf(shown.replace(/\(.*?\)|\*|\d+$/g, ' '));
});

const BEGINNING = /[\p{L}\p{M}]+(?:[^\p{L}\p{M}]+[\p{L}\p{M}]+){0,2}/u;

function mayBegin(beginning: string): boolean {
  const words = fold(beginning.replace(/\d+/g, ' '));
  return FIRST_WORDS.test(words) && (!COMMON.test(words) || COMMON_FIRST_WORDS.test(words));
}

function headerOf(text: string): PersonHeader | undefined {
  const bare = fold(text);
  return FIRST_WORDS.test(bare) ? PERSON_HEADERS.find(({ pattern }) => pattern.test(bare)) : undefined;
}

function isSuchData({ value }: Cell, content: Exclude<Content, 'name'>): boolean {
  const text = cellText(value).slice(0, LONGEST_DATUM);
  if (content === 'words') return value.kind === 'text' && /\p{L}{2}/u.test(text) && !isLabel(text);
  if (content === 'mail') return /[@\uFF20]|\p{L}\.\p{L}{2}/u.test(text);
  if (content === 'birth') {
    if (value.kind === 'date') return true;
    return /^(19\d\d|20[0-3]\d)$/.test(text) || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text);
  }
  if (value.kind === 'number') return Number.isInteger(value.number) && value.number >= 100_000_000;
  if (/^[1-9]\d{0,2}([. ]\d{3})+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 8 || (digits >= 3 && /[x*•]{2,}/i.test(text));
}

/** One of a list of labels or of fields ("Họ và tên", "Ngày sinh", "Quốc tịch"), or a tick. */
function isLabel(text: string): boolean {
  const folded = fold(text);
  return MARKS.has(folded) || LABELS.test(folded) || personHeader(text) !== undefined;
}

const LABELS =
  /^(chuc vu|chuc danh|don vi|co quan|gioi tinh|quoc tich|dan toc|ton giao|nghe nghiep|fax|website)( |$)/;

/** Words with which lists tick something off. */
const MARKS = new Set([
  'co',
  'khong',
  'khong co',
  'chua',
  'chua co',
  'da co',
  'xx',
  'kps',
  'ko',
  'dat',
  'khong dat',
]);
