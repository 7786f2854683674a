/** What a person reads of the differences: the text, the Markdown and the short summary. */

import { describe, expect, test } from 'vitest';
import { changeSummary, MOST_LINES } from '../../src/diff/changeSummary.ts';
import { differenceMarkdown } from '../../src/diff/differenceMarkdown.ts';
import { differenceText } from '../../src/diff/differenceText.ts';
import { inMarkdown } from '../../src/diff/markdown.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { foundOf } from '../../src/publish/findings.ts';
import { difference, edited, GOLDEN, swapped } from './goldenEdits.ts';

const JANUARY = 'submissions/2024-01/kham.csv';
const FLIPPED = edited(GOLDEN, JANUARY, swapped('900;1000;90%', '7.996;10.000;80%'));
const AFTER = edited(
  edited(GOLDEN, JANUARY, swapped('900;1000;90%', '798;1000;79%')),
  'registry/targets.csv',
  swapped('deadline,2024-01-01,2024-12-31', 'deadline,2024-01-01,2024-11-30'),
);

describe('text', () => {
  test('flips first, then the rest, each with its cells', () => {
    expect(differenceText(difference(GOLDEN, AFTER), 'vi')).toMatchInlineSnapshot(`
      "So thư mục after với thư mục before.
      Cả hai bên đều tính bằng chương trình đang chạy, nên mọi khác biệt là do dữ liệu.
      Tệp: 0 thêm, 2 sửa, 0 bỏ.

      Đổi giữa đạt và không đạt (1)
      ─────────────────────────────
      • Khám bằng thẻ, Xã Phú Thủy, tháng 1/2024: 90,0% → 79,8%; đạt → không đạt; mục tiêu 80%
          vì submissions/2024-01/kham.csv, ô C4: 900 → 798 (ô được sửa; Lượt khám dùng thẻ, Xã Phú Thủy, tháng 1/2024)

      Giá trị đổi, tình trạng giữ nguyên (1)
      ──────────────────────────────────────
      • Khám bằng thẻ, Huyện Mẫu, tháng 1/2024: 71,1% → 67,7%; không đạt; mục tiêu 80%
          vì submissions/2024-01/kham.csv, ô C4: 900 → 798 (ô được sửa; Lượt khám dùng thẻ, Xã Phú Thủy, tháng 1/2024)

      Điều cần biết về dữ liệu (1)
      ────────────────────────────
      • Mới: submissions/2024-01/kham.csv, ô C5: Dòng tổng ghi 2.134. Cộng các dòng ra 2.032; trang công bố không dùng dòng tổng.

      Danh mục và cài đặt (1)
      ───────────────────────
      • danh mục targets, mục truc-tuyen-2024 2024-01-01: sửa
          to: 2024-12-31 → 2024-11-30"
    `);
  });

  test('in English', () => {
    const text = differenceText(difference(GOLDEN, AFTER), 'en');
    expect(text).toMatchInlineSnapshot(`
      "Compares the folder after with the folder before.
      Both sides were computed by the program as it is now, so every difference comes from the data.
      Files: 0 added, 2 changed, 0 removed.

      Between met and missed (1)
      ──────────────────────────
      • Visits by card, Phu Thuy Commune, January 2024: 90.0% → 79.8%; met → missed; target 80%
          because submissions/2024-01/kham.csv, cell C4: 900 → 798 (cell changed; Visits with card, Phu Thuy Commune, January 2024)

      Values that change, the status stays (1)
      ────────────────────────────────────────
      • Visits by card, Mau District, January 2024: 71.1% → 67.7%; missed; target 80%
          because submissions/2024-01/kham.csv, cell C4: 900 → 798 (cell changed; Visits with card, Phu Thuy Commune, January 2024)

      Findings about the data (1)
      ───────────────────────────
      • New: submissions/2024-01/kham.csv, cell C5: The total row states "2.134". Adding the rows gives 2,032; the published site does not use the total row.

      Registry and settings (1)
      ─────────────────────────
      • registry table targets, entry truc-tuyen-2024 2024-01-01: changed
          to: 2024-12-31 → 2024-11-30"
    `);
  });

  test('nothing changes', () => {
    expect(differenceText(difference(GOLDEN, GOLDEN), 'en')).toContain('Nothing changes.');
  });
});

test('Markdown says the same as the text', () => {
  const document = difference(GOLDEN, AFTER);
  for (const language of LANGUAGES) {
    const words = (text: string) => text.replace(/[\\\u200B#•─&lt;-]/g, '').match(/[\p{L}\p{N}]+/gu);
    const markdown = differenceMarkdown(document, language);
    expect(words(markdown.replace(/^# .*\n/, ''))).toEqual(words(differenceText(document, language)));
  }
});

describe('the summary of a proposed change', () => {
  test.each(LANGUAGES)('in %s says what turns, on at most twenty lines', (language) => {
    const { findings } = runPipeline(AFTER);
    const summary = changeSummary(findings.map(foundOf), difference(GOLDEN, AFTER), language);
    expect(summary.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(summary).toMatch(/^### /);
    expect(summary).toContain('**');
    expect(summary).toContain('79,8%'.replace(',', language === 'vi' ? ',' : '.'));
  });

  test('however much is wrong, the first errors and no more lines', () => {
    const bad = edited(GOLDEN, JANUARY, (text) => text.replaceAll('00', '0o'));
    const { findings } = runPipeline(bad);
    const summary = changeSummary(findings.map(foundOf), difference(GOLDEN, bad), 'vi');
    expect(summary.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(summary).toContain('phải sửa');
    expect(summary).toContain('kham');
  });
});

test.each([
  ['[x](https://a.vn)', 'a link'],
  ['![x](https://a.vn/a.png)', 'a picture'],
  ['<img src=x>', 'markup'],
  ['@nguoi-dung', 'a call'],
  ['#12', 'a reference'],
  ['https://a.vn www.a.vn', 'an address'],
  ['**đậm** `mã` _nghiêng_', 'emphasis'],
  ['a\n# b', 'a heading'],
  ['- một', 'a list'],
  ['1. một', 'a numbered list'],
])('%s is no %s in Markdown', (text) => {
  const written = inMarkdown(text);
  expect(written).not.toMatch(/(?<!\\)[[\]`*_<!]|@(?!\u200B)|#(?=\d)|:\/\/|www\.|\n|^(?:-|\d+\.)/);
});

test('a value that would round to the target keeps to its side of the target', () => {
  expect(differenceText(difference(GOLDEN, FLIPPED), 'vi')).toContain('90,0% → <80%; đạt → không đạt');
});
