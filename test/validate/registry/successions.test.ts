import { expect, test } from 'vitest';
import { found, type Records } from './found.ts';

/** `x` and `y` went over on 1 July, into the new `n` and `m` or into `old`, which was there before; `d` is a district. */
const UNITS: Records = [
  { id: 'x', valid_to: '2025-06-30' },
  { id: 'y', valid_to: '2025-06-30' },
  { id: 'late', valid_to: '2025-07-31' },
  { id: 'n', valid_from: '2025-07-01' },
  { id: 'm', valid_from: '2025-07-01' },
  { id: 'later', valid_from: '2025-07-02' },
  { id: 'old' },
  { id: 'd', level: 'district', valid_to: '2025-06-30' },
  { id: 'e', level: 'district', valid_from: '2025-07-01' },
];

/** `x>n` whole, `x>n:` part, `x>n:0.4` part with its share. */
function successions(lines: string[], date = '2025-07-01'): Records {
  return lines.map((line) => {
    const [, predecessor = '', successor = '', part, share = ''] =
      /^(\w+)>(\w+)([:!])?(.*)$/.exec(line) ?? [];
    return { predecessor, successor, date, kind: part === ':' ? 'part' : 'whole', share };
  });
}

const levels: Records = [{ id: 'commune' }, { id: 'district' }];

test.each<[string, string[], string[]]>([
  ['a merger', ['x>n', 'y>n'], []],
  ['into a unit that was there before', ['x>old', 'y>old'], []],
  ['a unit that remains and absorbs', ['x>old', 'old>old'], []],
  ['a division without shares', ['x>n:', 'x>m:'], []],
  ['shares that make the whole', ['x>n:0.7', 'x>m:0.3'], []],
  ['shares that make the whole but for the dust of fractions', ['x>n:0.1', 'x>m:0.2', 'x>old:0.7'], []],
  ['shares that make less', ['x>n:0.7', 'x>m:0.2'], ['registry/shares-do-not-add-up share 2 x 0.9']],
  ['shares that make more', ['x>n:0.7', 'x>m:0.5'], ['registry/shares-do-not-add-up share 2 x 1.2']],
  ['a share for one of two', ['x>n:0.7', 'x>m:'], ['registry/shares-incomplete share 2 x 1 2']],
  [
    'too much for two of three',
    ['x>n:0.7', 'x>m:', 'x>old:0.4'],
    ['registry/shares-incomplete share 2 x 2 3', 'registry/shares-do-not-add-up share 2 x 1.1'],
  ],
  ['one part alone that is not all', ['x>n:0.6'], ['registry/shares-do-not-add-up share 2 x 0.6']],
  ['a unit that gives a part away and keeps the other', ['old>old:0.8', 'old>n:0.2'], []],
  [
    'a unit that gives a part away and does not say what it keeps',
    ['old>n:0.2'],
    ['registry/shares-do-not-add-up share 2 old 0.2'],
  ],
  ['each level makes a whole of its own', ['d>e:1', 'd>n:0.5', 'd>m:0.5'], []],
  ['a share of a unit that goes over whole', ['x>n!1'], ['registry/share-of-a-whole share 2 1']],
  ['whole to two', ['x>n', 'x>m'], ['registry/succeeded-twice predecessor 3 x 2025-07-01']],
  ['whole, and a part besides', ['x>n:', 'x>m'], ['registry/succeeded-twice predecessor 3 x 2025-07-01']],
  ['one part twice', ['x>n:', 'x>n:'], ['registry/succeeded-twice predecessor 3 x 2025-07-01']],
  ['whole to a unit of each level', ['d>e', 'd>n'], []],
  [
    'a successor that is not there yet',
    ['x>later'],
    ['registry/successor-absent successor 2 later 2025-07-01'],
  ],
  [
    'one that goes over on the same day',
    ['x>y', 'y>n'],
    ['registry/successor-absent successor 2 y 2025-07-01'],
  ],
  [
    'a unit that ends on another day',
    ['late>n'],
    ['registry/predecessor-ends-otherwise predecessor 2 late 2025-06-30 2025-07-31'],
  ],
  [
    'a unit that goes over and does not end',
    ['old>n'],
    ['registry/predecessor-ends-otherwise predecessor 2 old 2025-06-30'],
  ],
  ['a part of a unit that remains', ['old>n:'], []],
  [
    'two units that become one another',
    ['old>n:', 'n>old:'],
    ['registry/cycle-of-successions successor 2 old', 'registry/cycle-of-successions successor 3 n'],
  ],
  ['an unknown unit', ['x>nobody'], ['registry/unknown-code successor 2 nobody units']],
])('%s', (_, lines, expected) =>
  expect(found({ levels, units: UNITS, successions: successions(lines) })).toEqual(expected),
);

test('one after another over the years is no circle', () => {
  const units: Records = [
    { id: 'a', valid_to: '2019-12-31' },
    { id: 'b', valid_from: '2020-01-01', valid_to: '2025-06-30' },
    { id: 'c', valid_from: '2025-07-01' },
  ];
  const chain = [...successions(['a>b'], '2020-01-01'), ...successions(['b>c'])];
  expect(found({ levels, units, successions: chain })).toEqual([]);
});

test('a longer way round is a circle too, and who only leads into it is not in it', () => {
  const units = ['a', 'b', 'c', 'z'].map((id) => ({ id }));
  const round = successions(['a>b:', 'b>c:', 'c>a:', 'z>a:']);
  expect(found({ levels, units, successions: round }).map((line) => line.split(' ')[2])).toEqual([
    '2',
    '3',
    '4',
  ]);
});
