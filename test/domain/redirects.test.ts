import { describe, expect, test } from 'vitest';
import { movedFiles, type Redirect } from '../../src/domain/redirects.ts';

const unit: Redirect = { kind: 'unit', old: 'xa-a-cu', new: 'xa-a' };
const indicator: Redirect = { kind: 'indicator', old: 'ty-le', new: 'ty-le-the' };

describe('what was published under an earlier id', () => {
  test.each<[string, string, Redirect[], string[]]>([
    ['a page', 'don-vi/xa-a/index.html', [unit], ['don-vi/xa-a-cu/index.html']],
    ['in the other language', 'en/don-vi/xa-a/index.html', [unit], ['en/don-vi/xa-a-cu/index.html']],
    [
      'through the other lens',
      'don-vi/xa-a/quy-doi/index.html',
      [unit],
      ['don-vi/xa-a-cu/quy-doi/index.html'],
    ],
    ['a file with an ending', 'api/v1/units/xa-a.json', [unit], ['api/v1/units/xa-a-cu.json']],
    [
      'a chart whose unit and indicator both moved',
      'bieu-do/ty-le-the/xa-a/index.html',
      [unit, indicator],
      [
        'bieu-do/ty-le-the/xa-a-cu/index.html',
        'bieu-do/ty-le/xa-a/index.html',
        'bieu-do/ty-le/xa-a-cu/index.html',
      ],
    ],
    [
      'an id that changed twice',
      'don-vi/xa-a/index.html',
      [unit, { kind: 'unit', old: 'xa-a-xua', new: 'xa-a' }],
      ['don-vi/xa-a-cu/index.html', 'don-vi/xa-a-xua/index.html'],
    ],
    ['a longer name that begins alike', 'don-vi/xa-a-nho/index.html', [unit], []],
    ['another page', 'chi-tieu/index.html', [unit, indicator], []],
  ])('%s', (_, now, redirects, old) => {
    expect(movedFiles([now], redirects)).toEqual(old.map((one) => ({ old: one, now })));
  });

  test('never takes the place of a page that is there', () => {
    const paths = ['don-vi/xa-a/index.html', 'don-vi/xa-a-cu/index.html'];
    expect(movedFiles(paths, [unit])).toEqual([]);
  });
});
