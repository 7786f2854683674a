/** Lists of figures to take away, against the evaluations that they come from and the schema that they are published with. */

import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { evaluationsJsonSchema } from '../../src/domain/evaluationsDocument.ts';
import { dataFile } from '../../src/view/dataFile.ts';
import { evaluationsDocument } from '../../src/view/evaluationsDocument.ts';
import { figureLists } from '../../src/view/figureLists.ts';
import { fact, target } from '../smallDataset.ts';
import { contextForOf, PARTS } from './mergedSite.ts';

const parts = {
  ...PARTS,
  targets: [target('goal', '60')],
  observations: [...(PARTS.observations ?? []), fact('done', 'far', '2025-09', 'invalid' as const)],
};
const lists = [...figureLists(contextForOf(parts))];
const listAt = (path: string) => {
  const found = lists.find((list) => list.path === path);
  if (!found) throw new Error(`no list ${path}`);
  return found;
};

describe('lists of figures', () => {
  test('of charts, units, indicators and periods, restated and pinned, each once', () => {
    const paths = lists.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'charts/rate/far',
        'charts/rate/new.restated',
        'charts/rate/new/2025-08',
        'indicators/rate',
        'indicators/rate.restated',
        'units/a',
        'periods/2025-07',
      ]),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('keep the schema that is published with them', () => {
    const valid = new Ajv2020({ allowUnionTypes: true }).compile(evaluationsJsonSchema());
    for (const list of lists) {
      const read: unknown = JSON.parse(JSON.stringify(evaluationsDocument(list)));
      expect(valid(read), `${list.path}: ${JSON.stringify(valid.errors)}`).toBe(true);
    }
    expect(valid({ version: 1 })).toBe(false);
  });

  test('carry the figures of the evaluations, unrounded, and as the page shows them', () => {
    const { evaluations, sentence } = evaluationsDocument(listAt('charts/rate/a'));
    expect(sentence?.vi).toContain('50,0%');
    expect(evaluations[0]).toMatchObject({
      period: { id: '2025-05', first: '2025-05-01', last: '2025-05-31' },
      value: 0.5,
      shown: { vi: '50,0%', en: '50.0%' },
      numerator: 1,
      denominator: 2,
      target: 0.6,
      status: 'missed',
      source_count: 2,
    });
  });

  test('a table has the same figures in each language', () => {
    const rowsIn = (language: 'vi' | 'en') => dataFile(listAt('charts/rate/a').inLanguage(language));
    const [vi, en] = [rowsIn('vi'), rowsIn('en')];
    const numbers = (file: typeof vi) =>
      file.rows.map((row) => row.filter((cell) => typeof cell === 'object'));
    expect(numbers(vi)).toEqual(numbers(en));
    expect(vi.columns.map(({ name }) => name)).toContain('Giá trị chưa làm tròn');
    expect(en.columns.map(({ name }) => name)).toContain('Unrounded value');
  });

  test('of what is not published there is a reason and no number, numerator or cell', () => {
    const file = dataFile(listAt('charts/rate/far').inLanguage('vi'));
    const last = Object.fromEntries(
      file.columns.map(({ name }, index) => [name, file.rows.at(-1)?.[index]] as const),
    );
    expect(last).toMatchObject({ Kỳ: 'Tháng 9/2025', 'Giá trị': undefined, 'Tử số': undefined });
    expect(last['Tệp, trang tính, ô nguồn']).toBeUndefined();
    expect(last['Trạng thái']).toBeTruthy();
  });

  test('a value just short of its target is never rounded onto it', () => {
    const near = {
      ...PARTS,
      targets: [target('goal', '80')],
      observations: [fact('done', 'far', '2025-08', 79996), fact('all', 'far', '2025-08', 100000)],
    };
    const [list] = [...figureLists(contextForOf(near))];
    const file = list && dataFile(list.inLanguage('vi'));
    const at = file?.columns.findIndex(({ name }) => name === 'Giá trị') ?? -1;
    expect(file?.rows[0]?.[at]).toMatchObject({ number: 0.79996, decimals: undefined });
  });
});
