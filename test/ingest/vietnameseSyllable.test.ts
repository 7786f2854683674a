import { expect, test } from 'vitest';
import { isVietnameseSyllable } from '../../src/ingest/vietnameseSyllable.ts';

const YES =
  'xã Xã XÃ Việt nghiêng Nguyễn giếng gì gìn quốc Quỳnh khuya Khuyến hòa hoà thủy thuỷ yên ý ở ộp tết hộp ích Đức ĐẮC oanh ươm xoong';
const NO = 'tât tếT xÃ Đắk Kơng ngêc ê̂ á́ xyz café møt hép̣ ñaëc w bđ ngh ă ấg nghiêngg';

test.each(YES.split(' '))('%s is spelt as a syllable', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
  expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
});

test.each(NO.split(' '))('%s is not', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
  expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(false);
});
