import { expect, test } from 'vitest';
import { findDeadlinesBeforeDocument } from '../../src/check/deadlines.ts';
import { documentSchema, taskSchema } from '../../src/domain/registry.ts';
import { dataset, target } from '../smallDataset.ts';

const text = { title_vi: 't', title_en: 't' };

function found(deadline: string, signed: string) {
  const data = dataset({
    units: [],
    measures: [],
    indicators: [],
    observations: [],
    targets: [target('a', '80', { to: deadline }), target('b', '90', { to: deadline })],
    tasks: [
      taskSchema.parse({
        ...text,
        id: 't',
        document: 'plan',
        item: '1',
        unit: 'a',
        lead: '',
        coordinators: '',
        product: '',
        deadline: '',
        due: deadline,
      }),
    ],
    taskDeadlines: new Map(deadline === '' ? [] : [['t', { kind: 'by', last: deadline, keptUp: false }]]),
  });
  const plan = { ...text, id: 'plan', number: '1/KH', date: signed, issuer: 'x', address: '' };
  const documents = new Map([['plan', documentSchema.parse(plan)]]);
  return findDeadlinesBeforeDocument({ ...data, registry: { ...data.registry, documents } }).map(
    ({ where, params }) => [where.file, params.first, params.second],
  );
}

test('a deadline before the day of its document, once for each table', () => {
  expect(found('2023-05-31', '2023-06-12')).toEqual([
    ['registry/targets.csv', '2023-05-31', '2023-06-12'],
    ['registry/tasks.csv', '2023-05-31', '2023-06-12'],
  ]);
});

test.each([
  ['on the day itself', '2023-06-12', '2023-06-12'],
  ['later', '2023-06-13', '2023-06-12'],
  ['no deadline', '', '2023-06-12'],
  ['a document without a date', '2023-05-31', ''],
])('nothing is said: %s', (_, deadline, signed) => expect(found(deadline, signed)).toEqual([]));
