import { describe, expect, test } from 'vitest';
import { found, type Records } from './found.ts';

describe('an id that had to change', () => {
  test.each<[string, Records, string[]]>([
    ['into one that is there', [{}], []],
    ['into none', [{ new: 'c' }], ['registry/unknown-code new 2 c units']],
    ['into one of another kind', [{ kind: 'indicator' }], ['registry/unknown-code new 2 a indicators']],
    ['although it is in use', [{ old: 'b' }], ['registry/duplicate-code old 2 b']],
    ['twice', [{}, { new: 'b' }], ['registry/duplicate-code old 3 formerly']],
    ['of an unknown kind', [{ kind: 'village' }], ['registry/invalid-value kind 2 village kind choice']],
  ])('%s', (_, rows, expected) =>
    expect(
      found({
        levels: [{ id: 'commune' }],
        units: [{ id: 'a' }, { id: 'b' }],
        redirects: rows.map((row) => ({ kind: 'unit', old: 'formerly', new: 'a', ...row })),
      }),
    ).toEqual(expected),
  );
});
