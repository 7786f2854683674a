import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { chartCard } from '../../src/view/chartCard.ts';
import { fact, target } from '../smallDataset.ts';
import { contextOf, PARTS } from './mergedSite.ts';

const later = (done: number | 'invalid' | 'not-reported') => ({
  ...PARTS,
  observations: [
    ...(PARTS.observations ?? []),
    fact('done', 'far', '2025-09', done),
    fact('all', 'far', '2025-09', 8),
  ],
});
const card = (parts = PARTS, language: Language = 'vi') =>
  chartCard(contextOf(parts, 'as-reported', language), 'rate', 'far');

describe('what a chart says of itself', () => {
  test('the latest figure', () => {
    expect(card()).toMatchObject({
      value: '25,0%',
      parts: '2/8',
      periodName: 'Tháng 8/2025',
      period: { id: '2025-08' },
      target: '',
      address: '/bieu-do/rate/far/',
    });
    expect(card().sentence).toContain('25,0%');
  });

  test('the target it is held against', () => {
    const parts = { ...PARTS, targets: [target('goal', '80')] };
    expect(card(parts)).toMatchObject({ value: '25,0%', target: '80%', status: { code: 'missed' } });
    expect(card(parts).bullet).toContain('<svg');
  });

  test.each(['invalid', 'not-reported'] as const)(
    'of a figure that is %s, the latest that is known, with its own period',
    (state) => {
      expect(card(later(state))).toMatchObject({ value: '25,0%', period: { id: '2025-08' } });
    },
  );

  test('the next month moves it', () => {
    expect(card(later(6))).toMatchObject({ value: '75,0%', period: { id: '2025-09' } });
  });

  test('nothing ever reported', () => {
    expect(chartCard(contextOf({ ...PARTS, observations: [] }), 'rate', 'far')).toMatchObject({
      value: '',
      periodName: '',
      documents: [],
    });
  });

  test('of invented figures, that they are', () => {
    expect(card({ ...PARTS, site: { illustrative: true } }).illustrative).not.toBe('');
  });
});
