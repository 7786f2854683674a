import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/domain/evaluation.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { messagesFor } from '../../src/i18n/messages.ts';

/** All plain texts of a catalogue, with the path to each. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each(LANGUAGES)('messages in %s', (language) => {
  const messages = messagesFor(language);

  test('are all there and tidy', () => {
    for (const [path, text] of texts(messages)) {
      expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim().normalize('NFC'));
    }
  });

  test('name each status differently', () => {
    expect(new Set(STATUSES.map((status) => messages.status[status].name)).size).toBe(STATUSES.length);
  });
});

test('the names of the statuses', () => {
  const names = (language: 'vi' | 'en') =>
    STATUSES.map((status) => messagesFor(language).status[status].name);
  expect(names('vi')).toEqual([
    'Không đạt',
    'Chậm tiến độ',
    'Đúng tiến độ',
    'Đạt',
    'Chưa đủ căn cứ',
    'Theo dõi',
    'Không phát sinh',
    'Chưa có số liệu',
    'Tạm giữ',
  ]);
  expect(names('en')).toEqual([
    'Missed',
    'Behind',
    'On track',
    'Met',
    'Inconclusive',
    'Monitored',
    'No cases',
    'No data',
    'Withheld',
  ]);
});

test('Vietnamese and English pages share hardly a word', () => {
  const english = new Map(texts(messagesFor('en')));
  const same = texts(messagesFor('vi')).filter(([path, text]) => english.get(path) === text);
  expect(same).toEqual([]);
});

test.each([
  [
    { withTarget: 4, met: 1, onTrack: 0, behind: 0, missed: 3 },
    'Trong 4 mục tiêu đã có số liệu: 3 không\u00a0đạt và 1\u00a0đạt.',
  ],
  [
    { withTarget: 1200, met: 900, onTrack: 100, behind: 150, missed: 50 },
    'Trong 1.200 mục tiêu đã có số liệu: 50 không\u00a0đạt, 150 chậm\u00a0tiến\u00a0độ, 100 đúng\u00a0tiến\u00a0độ và 900\u00a0đạt.',
  ],
  [
    { withTarget: 2, met: 1, onTrack: 0, behind: 0, missed: 0 },
    'Trong 2 mục tiêu đã có số liệu: 1\u00a0đạt và 1 chưa đủ căn cứ.',
  ],
  [
    { withTarget: 2, met: 2, onTrack: 0, behind: 0, missed: 0 },
    'Trong 2 mục tiêu đã có số liệu: 2\u00a0đạt.',
  ],
  [
    { withTarget: 2, met: 0, onTrack: 0, behind: 0, missed: 0 },
    '2 mục tiêu đã có số liệu nhưng chưa đủ căn cứ đánh giá.',
  ],
])('the lead of the overview %#', (counts, vi) => {
  expect(messagesFor('vi').overview.lead(counts)).toBe(vi);
});

test('English counts one and many', () => {
  const { overview } = messagesFor('en');
  expect(overview.lead({ withTarget: 1, met: 1, onTrack: 0, behind: 0, missed: 0 })).toBe(
    'Of 1 target with figures: 1 met.',
  );
});
