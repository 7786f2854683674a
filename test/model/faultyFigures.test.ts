import { expect, test } from 'vitest';
import { finding } from '../../src/domain/finding.ts';
import { withoutFaultyFigures } from '../../src/model/faultyFigures.ts';
import { dataset, fact, measure, unit } from '../smallDataset.ts';

const place = (cell: string) => ({ file: 'a.csv', sheet: '', cell });
const { observations, ...rest } = dataset({
  units: [unit('a'), unit('b')],
  measures: [measure('done')],
  indicators: [],
  observations: [
    fact('done', 'a', '2023-09', 5, { where: place('B2') }),
    fact('done', 'b', '2023-09', 6, { where: place('B3') }),
    fact('done', 'b', '2023-10', 'not-reported', { where: place('B4') }),
  ],
});

test.each([
  ['an error at a cell', finding('rule/numerator-without-denominator', place('B2')), ['invalid', 'value']],
  [
    'an error that names another cell',
    finding('rule/numerator-without-denominator', place('X9'), {}, [place('B3')]),
    ['value', 'invalid'],
  ],
  ['a warning', finding('rule/equation-fails', place('B2')), ['value', 'value']],
  ['an error of the whole file', finding('sheet/unrecognised', place('')), ['value', 'value']],
])('%s', (_, found, states) => {
  const after = withoutFaultyFigures({ observations, ...rest }, [found]).observations;
  expect(after.map(({ quantity }) => quantity.state)).toEqual([...states, 'not-reported']);
});
