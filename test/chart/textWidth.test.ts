import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../src/chart/textWidth.ts';

test('a Vietnamese letter is as wide as the letter it is built on', () => {
  expect(textWidth('Thị xã Đồng Nơ', 12)).toBeCloseTo(textWidth('Thi xa Đông Nơ', 12));
});

test('the Unicode form does not change the width', () => {
  expect(textWidth('Phước Long'.normalize('NFD'), 12)).toBe(textWidth('Phước Long', 12));
});

test('lines keep all words and stay within the width', () => {
  const name = 'Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính';
  const lines = wrapText(name, 150, 13);
  expect(lines.join(' ')).toBe(name);
  expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(150);
});

test('a word wider than the line stays whole', () => {
  expect(wrapText('nghiêng', 10, 13)).toEqual(['nghiêng']);
});
