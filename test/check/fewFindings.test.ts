import { expect, test } from 'vitest';
import { FewFindings } from '../../src/check/fewFindings.ts';
import { type FindingCode, finding, type Severity } from '../../src/domain/finding.ts';

interface Many {
  code: FindingCode;
  count: number;
  sheet?: string;
  cell?: string;
  severity?: Severity;
}

function left(...many: Many[]) {
  const findings = new FewFindings();
  for (const { code, count, sheet = 'A', cell = 'B2', severity } of many) {
    for (let index = 0; index < count; index += 1) {
      findings.add(finding(code, { file: 'a.xlsx', sheet, cell }, {}, [], severity));
    }
  }
  const all = findings.all();
  const kept = all.filter(({ code }) => code !== 'sheet/too-many-problems').length;
  const summaries = all
    .filter(({ code }) => code === 'sheet/too-many-problems')
    .map(({ where, severity, params }) => [where.sheet, where.cell, severity, params.limit, params.count]);
  return { kept, summaries };
}

const same = 'row/duplicate-same';

test.each<[string, Many[], number, string[][]]>([
  ['a thousand are kept', [{ code: same, count: 1000 }], 1000, []],
  ['one more is counted', [{ code: same, count: 1001 }], 1000, [['A', '', 'warning', '1000', '1']]],
  [
    'sheets of one file share the thousand',
    [
      { code: same, count: 900 },
      { code: same, count: 900, sheet: 'B' },
      { code: same, count: 900, sheet: 'C' },
    ],
    1000,
    [
      ['B', '', 'warning', '1000', '800'],
      ['C', '', 'warning', '1000', '900'],
    ],
  ],
  [
    'codes do not share it; the worst that is left out gives the severity',
    [
      { code: same, count: 1010 },
      { code: 'row/duplicate-different', count: 1005 },
    ],
    2000,
    [['A', '', 'error', '1000', '15']],
  ],
  [
    'errors whose cells are withheld because of them are all kept',
    [{ code: 'rule/equation-fails', count: 1500, severity: 'error' }],
    1500,
    [],
  ],
  ['so are findings about no cell', [{ code: 'report/missing', count: 1500, cell: '' }], 1500, []],
])('%s', (_, many, kept, summaries) => expect(left(...many)).toEqual({ kept, summaries }));
