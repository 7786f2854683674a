/**
 * Columns that hold one person a row: a header such as "Họ và tên" or "Số CCCD" with such data below it. A header alone
 * is nothing (a form may have the word), nor is a channel "Điện thoại" with counts below it, a signature block, or a
 * sentence. It knows no forms: a header is a short text in a row of several, or one above a list.
 */

import { type Cell, cellText, type Sheet } from '../../domain/sheet.ts';
import { fold } from '../fold.ts';

type Content = 'words' | 'number' | 'birth' | 'mail';

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
  const columns = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  const rows = rowsOf(sheet);
  return [...columns.values()].flatMap((cells) => {
    const at = cells.findIndex((cell, index) => isPersonHeader(cell, index, cells, rows));
    const cell = cells[at];
    return cell ? [{ header: cellText(cell.value), row: cell.row, column: cell.column }] : [];
  });
}

interface RowWords {
  texts: ReadonlySet<string>;
  /** A row with figures is no header. */
  hasFigures: boolean;
  /** One of them names offices, schools or other places, so that "Địa chỉ" is theirs. */
  ofPlaces: boolean;
}

/** What stands in a row, looked at once for each row that is asked for. */
function rowsOf(sheet: Sheet): (row: number) => RowWords {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const known = new Map<number, RowWords>();
  return (row) => {
    const words = known.get(row) ?? wordsOf(rows.get(row) ?? []);
    known.set(row, words);
    return words;
  };
}

function wordsOf(row: readonly Cell[]): RowWords {
  const short = row.filter(({ value }) => value.kind === 'text' && value.text.length <= LONGEST_HEADER);
  const texts = new Set(short.map(({ value }) => fold(value.text)));
  return {
    texts,
    hasFigures: row.some(
      ({ value }) => value.kind === 'number' || (/\d/.test(value.text) && /^[\d.,%\s/-]+$/.test(value.text)),
    ),
    ofPlaces: [...texts].some((text) => OF_PLACES.test(text)),
  };
}

function isPersonHeader(
  cell: Cell,
  at: number,
  column: readonly Cell[],
  rows: (row: number) => RowWords,
): boolean {
  if (cell.value.kind !== 'text' || cell.value.text.length > LONGEST_HEADER) return false;
  const text = cellText(cell.value);
  const kind = personHeader(text);
  if (!kind) return false;
  const row = rows(cell.row);
  if (row.hasFigures || (fold(text) === PLAIN_ADDRESS && row.ofPlaces)) return false;
  const above = column.slice(Math.max(0, at - SIGNATURE_REACH), at);
  const signed = above.some(
    (other) => cell.row - other.row <= SIGNATURE_REACH && SIGNATORY.test(fold(cellText(other.value))),
  );
  const below = column.slice(at + 1, at + 1 + CELLS_BELOW);
  const headed = row.texts.size > 1 || (at === 0 && below.length >= LIST_LENGTH);
  return !signed && headed && below.some((other) => isSuchData(other, kind.content));
}

const CELLS_BELOW = 20;
const SIGNATURE_REACH = 3;
const LIST_LENGTH = 3;
const LONGEST_HEADER = 60;

/** With which every header above begins: most texts need no closer look. */
const FIRST_WORDS =
  /^(ho|full|ten|chu|nguoi|dia|noi|cho|thuong|que|home|ngay|nam|sinh|ntns|date|so|ma|cccd|cmnd|cmtnd|cmt|can|the|chung|dinh|ddcn|giay|dien|dt|sdt|dtdd|di|phone|mobile|tai|tk|stk|hop|e|email|thu)( |$)/;
const SIGNATORY =
  /^(nguoi lap|thu truong|lanh dao|ke toan truong|chu tich|pho chu tich|giam doc|truong|kt |tm |tl |tuq )/;
const PLAIN_ADDRESS = 'dia chi';
const OF_PLACES = /^(ten |ma )?(don vi|co so|co quan|diem|tru so|truong|tram|doanh nghiep|to chuc)( |$)/;

/** A whole cell in brackets, "(Họ và tên)", or with a colon is the label of one person in a signature block. */
function personHeader(text: string): PersonHeader | undefined {
  if (text.length > LONGEST_HEADER || /^\(.*\)$|:$/.test(text)) return undefined;
  const bare = fold(text.replace(/\(.*?\)|\*|\d+$/g, ' '));
  if (!FIRST_WORDS.test(bare)) return undefined;
  return PERSON_HEADERS.find(({ pattern }) => pattern.test(bare));
}

function isSuchData({ value }: Cell, content: Content): boolean {
  const text = cellText(value);
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
