/** By when a form is owed, as the guide of a template says it. */

import { expect, test } from 'vitest';
import type { Reporting } from '../../../src/domain/siteConfig.ts';
import { dueDayOfForm } from '../../../src/publish/template/due.ts';
import { form, locality, period, unitOf } from './locality.ts';

const asked = form({ columns: [{ header: 'Đạt', as: 'value', measure: 'done' }] });
const monthly: Reporting = {
  form: 'bieu',
  level: 'commune',
  below: 'huyen',
  every: 'month',
  from: '2024-01-01',
  due: { afterMonths: 1, day: 12 },
};

test.each<[string, Partial<Reporting>, string, string, string | undefined]>([
  ['the month after', {}, 'xa-a', '2024-12', '2025-01-12'],
  ['the same month', { due: { afterMonths: 0, day: 22 } }, 'xa-a', '2024-06', '2024-06-22'],
  ['a day that the month lacks', { due: { afterMonths: 1, day: 31 } }, 'xa-a', '2024-01', '2024-02-29'],
  ['a day of the week', { every: 'week', due: { afterMonths: 0, day: 5 } }, 'xa-a', '2024-W10', '2024-03-08'],
  ['another rhythm', {}, 'xa-a', '2024-Q1', undefined],
  ['another level', {}, 'huyen', '2024-01', undefined],
  ['another form', { form: 'khac' }, 'xa-a', '2024-01', undefined],
  ['before it was owed', {}, 'xa-a', '2023-12', undefined],
  ['when it is owed no more', { to: '2024-06-30' }, 'xa-a', '2024-07', undefined],
])('%s', (_, more, unit, at, expected) => {
  const registry = locality({ reporting: [{ ...monthly, ...more }] });
  expect(dueDayOfForm(asked, unitOf(registry, unit), period(at), registry)).toBe(expected);
});
