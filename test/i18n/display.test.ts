import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeForDisplay, escapeInFull } from '../../src/i18n/display.ts';

describe('escapeForDisplay', () => {
  test.each([
    ['ordinary text', 'Phường An Lộc', 'Phường An Lộc'],
    ['decomposed letters', 'Bi\u0300nh', 'Bình'],
    ['line breaks', 'Tổng\r\n\tsố', 'Tổng số'],
    ['terminal codes', 'a\u001b[31mb', 'a[U+001B][31mb'],
    ['direction marks', 'a\u202eb', 'a[U+202E]b'],
    ['zero width', 'a\u200bb', 'a[U+200B]b'],
    ['a lone surrogate', 'a\ud800b', 'a[U+D800]b'],
    ['an identity card of 12 digits', 'Số 079203001234', 'Số …'],
    ['one of 9 digits', '285123456', '…'],
    ['one in groups', '079 203 001 234', '…'],
    ['one with hidden characters', '0792\u200b03001234', '…'],
    ['one in full-width digits', '０７９２０３００１２３４', '…'],
    ['a phone number', 'ĐT: 0912345678', 'ĐT: …'],
    ['one with dots', '0912.345.678', '…'],
    ['one with a country code', '+84 912 345 678', '…'],
    ['one without the plus', '84912345678', '…'],
    ['an e-mail address', 'gửi a.b@example.gov.vn nhé', 'gửi … nhé'],
    ['one between slashes', '079/203/001234', '…'],
    ['a phone number between commas', '0912,345,678', '…'],
    ['an address with a gap', 'a@gmail .com', '…'],
    ['periods', '09/2023-10/2023', '09/2023-10/2023'],
    ['a count', '18.381', '18.381'],
    ['a large count', '285.123.456', '285.123.456'],
    ['a count of eight digits', '12345678', '12345678'],
    ['a fraction', '13.236/27.410', '13.236/27.410'],
    ['a day', '20/9/2023', '20/9/2023'],
    ['a file of a day', 'scores_10102026.xlsx', 'scores_10102026.xlsx'],
    ['small decimals', '0,549', '0,549'],
  ])('%s', (_, text, shown) => {
    expect(escapeForDisplay(text)).toBe(shown);
  });

  test('shortens to 80 characters, a name in full stays', () => {
    const long = 'Đ'.repeat(100);
    expect([...escapeForDisplay(long)]).toHaveLength(80);
    expect(escapeForDisplay(long).endsWith('…')).toBe(true);
    expect(escapeInFull(long)).toBe(long);
    expect(escapeForDisplay('Đ'.repeat(80))).toBe('Đ'.repeat(80));
    expect(escapeForDisplay('𝟙'.repeat(90))).toBe(`${'𝟙'.repeat(79)}…`);
  });

  test('leaves nothing invisible, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = escapeForDisplay(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect([...shown].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
