import { expect, test } from 'vitest';
import { fold, foldTones, startsWithPhrase } from '../../src/domain/fold.ts';

test.each([
  ['Thị xã Bình Long', 'thi xa binh long'],
  ['  ĐỒNG   NAI ', 'dong nai'],
  ['Đăng ký, cấp biển số (mô tô)', 'dang ky cap bien so mo to'],
  ['Hòa'.normalize('NFD'), 'hoa'],
])('fold "%s"', (text, folded) => expect(fold(text)).toBe(folded));

test('the two placements of a tone are equal, two tones are not', () => {
  expect(foldTones('Hòa Thủy')).toBe(foldTones('Hoà Thuỷ'));
  expect(foldTones('Hóa')).not.toBe(foldTones('Hòa'));
  expect(foldTones('Phú')).not.toBe(foldTones('Phu'));
});

test.each([
  ['Tổng cộng', 'Tổng', true],
  ['TỔNG', 'Tổng', true],
  ['Cộng', 'Cộng', true],
  ['Công an thị xã', 'Cộng', false],
  ['Tổngkết', 'Tổng', false],
])('"%s" starts with "%s": %s', (text, phrase, expected) => {
  expect(startsWithPhrase(text, phrase)).toBe(expected);
});
