/**
 * Whether a text is the full name of a person as Vietnamese write it: two to five capitalised words, the first a common
 * family name. A title before it and an office behind it may stand there. Places are named after persons too, so that a
 * caller needs another reason to take a name for that of a person.
 */

import { fold } from '../../domain/fold.ts';

export function isPersonalName(text: string): boolean {
  if (text.length > LONGEST || !BEGINS_LIKE_ONE.test(text)) return false;
  const [bare = ''] = text
    .normalize('NFC')
    .trim()
    .replace(TITLE, '')
    .split(/\s*[,;:(\n–—/-]/);
  const words = bare.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => CAPITALISED.test(word))) return false;
  const family = (words[0] ?? '').toLowerCase();
  return FAMILIES.has(family) || (/^[\x20-\x7E]*$/.test(bare) && PLAIN_FAMILIES.has(family));
}

const LONGEST = 80;
const BEGINS_LIKE_ONE = /^\s*\p{L}\S{0,12}\s+\S/u;
const TITLE = /^(?:(?:ông|bà|anh|chị|đ\/c|đồng chí|ths|ts|bs|ks|cn)\.?\s*[:.]?\s+)+/iu;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]*$/u;

const FAMILIES = new Set(
  (
    'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm ' +
    'phùng mai tô hà tạ châu cao thái lưu lương tăng quách nông vi hứa chu từ kiều triệu thân văn doãn ' +
    'nghiêm khổng đàm bạch thạch kim ksor rơ siu rmah rah nay kpă kpa niê tống'
  ).split(' '),
);
/** As typed without accents. */
const PLAIN_FAMILIES = new Set([...FAMILIES].map(fold));
