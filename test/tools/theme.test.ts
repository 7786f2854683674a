import { expect, test } from 'vitest';
import { nextTheme, themeOf } from '../../src/browser/theme.ts';

test('three presses come round', () => {
  expect(nextTheme('system')).toBe('light');
  expect(nextTheme('light')).toBe('dark');
  expect(nextTheme('dark')).toBe('system');
});

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['', 'system'],
  [null, 'system'],
  ['purple', 'system'],
])('%s is %s', (text, theme) => expect(themeOf(text)).toBe(theme));
