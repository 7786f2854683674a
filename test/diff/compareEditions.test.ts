/** One thing changes in the data; what the comparison says changed, in which order, and why. */

import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/diff/compareEditions.ts';
import { editionOfSite } from '../../src/diff/editionOfSite.ts';
import { type DifferenceDocument, differenceDocumentSchema } from '../../src/domain/differenceDocument.ts';
import type { ProjectFile } from '../../src/domain/project.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { csvTable } from '../../src/publish/csvTable.ts';
import { factTables } from '../../src/publish/factTables.ts';
import { findingsJson } from '../../src/publish/findings.ts';
import { registryTables } from '../../src/publish/registryTables.ts';
import { difference, edited, editionOfFiles, GOLDEN, lines, swapped, withLine } from './goldenEdits.ts';

const JANUARY = 'submissions/2024-01/kham.csv';
const FEBRUARY = 'submissions/2024-02/kham.csv';

/** With a third commune, so that there are ranks. */
const RANKED = edited(
  edited(GOLDEN, 'registry/units.csv', withLine('xa-ba,90004,,Xã Ba,Ba Commune,commune,huyen-mau,,,,')),
  JANUARY,
  swapped('2;X. Phú Thuỷ;900;1000;90%', '2;X. Phú Thuỷ;900;1000;90%\r\n3;Xã Ba;500;1000;50%'),
);

function causes(document: DifferenceDocument, at = 0): string[] {
  return (document.changes[at]?.causes ?? []).map((cause) => {
    if (cause.kind === 'cell') {
      const { how, before, after } = cause;
      const cell = after ?? before;
      return `${how} ${cell?.file} ${cell?.cell}: ${before?.value ?? before?.state} → ${after?.value ?? after?.state}`;
    }
    if (cause.kind === 'others') return `others ${cause.units.join()}`;
    return `${cause.table} ${cause.key} ${cause.columns.join()}`;
  });
}

const CORRECTION = [
  'file,sheet,cell,was,instead,reason_vi,reason_en,decided_by,decided_on,document',
  '2024-01/kham.csv,,C4,900,700,Cộng hai lần,Counted twice,UBND huyện Mẫu,2024-03-10,',
  '',
].join('\r\n');

function renamed(file: ProjectFile, from: string, to: string): ProjectFile {
  const isNamed = new TextDecoder().decode(file.bytes).includes(from);
  const [after] = isNamed ? edited([file], file.path, (text) => text.replaceAll(from, to)) : [];
  return after ?? file;
}

interface Case {
  name: string;
  before?: ProjectFile[];
  after: ProjectFile[];
  changes: string[];
  why: string[];
}

const CASES: Case[] = [
  { name: 'nothing', after: GOLDEN, changes: [], why: [] },
  {
    name: 'a value',
    after: edited(GOLDEN, JANUARY, swapped('1.234;', '1.235;')),
    changes: [
      'value card-rate huyen-mau 2024-01: missed 0.7113333333333334 → missed 0.7116666666666667',
      'value card-rate xa-hoa-binh 2024-01: missed 0.617 → missed 0.6175',
    ],
    why: [`changed ${JANUARY} C3: 1234 → 1235`],
  },
  {
    name: 'a value that turns its verdict stands before its parent',
    after: edited(GOLDEN, JANUARY, swapped('900;1000;90%', '700;1000;70%')),
    changes: [
      'flip,status,value card-rate xa-phu-thuy 2024-01: met 0.9 → missed 0.7',
      'value card-rate huyen-mau 2024-01: missed 0.7113333333333334 → missed 0.6446666666666667',
    ],
    why: [`changed ${JANUARY} C4: 900 → 700`],
  },
  {
    name: 'a rank, because another unit became better',
    before: RANKED,
    after: edited(RANKED, JANUARY, swapped('500;1000;50%', '700;1000;70%')),
    changes: [
      'value card-rate huyen-mau 2024-01: missed 0.6585 → missed 0.7085',
      'value,rank card-rate xa-ba 2024-01: missed 0.5 3 → missed 0.7 2',
      'rank card-rate xa-hoa-binh 2024-01: missed 0.617 2 → missed 0.617 3',
    ],
    why: [`changed ${JANUARY} C5: 500 → 700`],
  },
  {
    name: 'the target',
    after: edited(GOLDEN, 'registry/targets.csv', swapped('>=,80', '>=,61')),
    changes: [
      'flip,status,target card-rate huyen-mau 2024-01: missed 0.7113333333333334 → met 0.7113333333333334',
      'flip,status,target card-rate xa-hoa-binh 2024-01: missed 0.617 → met 0.617',
      'target card-rate huyen-mau 2024-02: incomplete 0.85 → incomplete 0.85',
      'target card-rate xa-hoa-binh 2024-02: met 0.85 → met 0.85',
      'target card-rate xa-phu-thuy 2024-02: no-data → no-data',
      'target card-rate xa-phu-thuy 2024-01: met 0.9 → met 0.9',
    ],
    why: ['targets kham-bang-the 2024-01-01 value'],
  },
  {
    name: 'a target under another id is the same answer',
    after: edited(GOLDEN, 'registry/targets.csv', swapped('kham-bang-the,', 'kham-bang-the-2,')),
    changes: [
      'target card-rate huyen-mau 2024-02: incomplete 0.85 → incomplete 0.85',
      'target card-rate huyen-mau 2024-01: missed 0.7113333333333334 → missed 0.7113333333333334',
      'target card-rate xa-hoa-binh 2024-02: met 0.85 → met 0.85',
      'target card-rate xa-hoa-binh 2024-01: missed 0.617 → missed 0.617',
      'target card-rate xa-phu-thuy 2024-02: no-data → no-data',
      'target card-rate xa-phu-thuy 2024-01: met 0.9 → met 0.9',
    ],
    why: ['targets kham-bang-the-2 2024-01-01 ', 'targets kham-bang-the 2024-01-01 '],
  },
  {
    name: 'the definition of an indicator',
    after: edited(GOLDEN, 'registry/indicators.csv', swapped('score,,điểm', 'score + score,,điểm')),
    changes: [
      'value score xa-hoa-binh 2024-01: no-target 70.25 → no-target 140.5',
      'value score xa-phu-thuy 2024-02: no-target 71 → no-target 142',
    ],
    why: ['indicators score numerator'],
  },
  {
    name: 'a correction',
    after: edited(GOLDEN, 'corrections.csv', () => CORRECTION),
    changes: [
      'flip,status,value card-rate xa-phu-thuy 2024-01: met 0.9 → missed 0.7',
      'value card-rate huyen-mau 2024-01: missed 0.7113333333333334 → missed 0.6446666666666667',
    ],
    why: [`corrected ${JANUARY} C4: 900 → 700`],
  },
  {
    name: 'a report that is no longer there',
    after: edited(
      GOLDEN.filter(({ path }) => path !== FEBRUARY),
      'submissions/submissions.csv',
      (text) => text.replace(/2024-02\/kham.*\r\n/, ''),
    ),
    changes: [
      'gone card-rate huyen-mau 2024-02: incomplete 0.85 → none',
      'gone card-rate xa-hoa-binh 2024-02: met 0.85 → none',
      'gone card-rate xa-phu-thuy 2024-02: no-data → none',
    ],
    why: [`removed ${FEBRUARY} C2: 1700 → undefined`, `removed ${FEBRUARY} D2: 2000 → undefined`],
  },
  {
    name: 'a cell that becomes unreadable',
    after: edited(GOLDEN, JANUARY, swapped('900;1000;90%', '9oo;1000;90%')),
    changes: [
      'status,value card-rate huyen-mau 2024-01: missed 0.7113333333333334 → withheld',
      'status,value card-rate xa-phu-thuy 2024-01: met 0.9 → withheld',
    ],
    why: [`changed ${JANUARY} C4: 900 → invalid`],
  },
  {
    name: 'the name of a unit changes no value',
    after: edited(GOLDEN, 'registry/units.csv', (text) =>
      text.replace(
        'Phú Thủy,Phu Thuy Commune,commune,huyen-mau,,,,',
        'Thủy,Thuy Commune,commune,huyen-mau,,,,Xã Phú Thủy',
      ),
    ),
    changes: [],
    why: [],
  },
  {
    name: 'an id that leads on changes no value',
    after: edited(
      GOLDEN.map((file) => renamed(file, 'xa-phu-thuy', 'xa-thuy')),
      'registry/redirects.csv',
      () => 'kind,old,new\r\nunit,xa-phu-thuy,xa-thuy\r\n',
    ),
    changes: [],
    why: [],
  },
];

describe('what changes when this does', () => {
  test.each(CASES)('$name', ({ before = GOLDEN, after, changes, why }) => {
    const document = difference(before, after);
    expect(differenceDocumentSchema.parse(document)).toEqual(document);
    expect(lines(document)).toEqual(changes);
    expect(causes(document)).toEqual(why);
    expect(difference(before, [...after].reverse())).toEqual(document);
  });
});

test('a name that changes is a row of the registry with its columns', () => {
  const renamed = CASES.find(({ name }) => name.startsWith('the name'))?.after ?? [];
  const { registry, reports } = difference(GOLDEN, renamed);
  expect(registry).toEqual([
    {
      table: 'units',
      key: 'xa-phu-thuy',
      change: 'changed',
      columns: [
        { column: 'name_vi', before: 'Xã Phú Thủy', after: 'Xã Thủy' },
        { column: 'name_en', before: 'Phu Thuy Commune', after: 'Thuy Commune' },
        { column: 'aliases', before: '', after: 'Xã Phú Thủy' },
      ],
    },
  ]);
  expect(reports.new).toEqual([]);
});

test('a rank alone changes because of the units whose values do', () => {
  const document = difference(RANKED, edited(RANKED, JANUARY, swapped('500;1000;50%', '700;1000;70%')));
  expect(causes(document, 2)).toEqual(['others xa-ba']);
});

test('a new indicator is one group of new values, with the row that brought it', () => {
  const after = edited(
    GOLDEN,
    'registry/indicators.csv',
    withLine('visits,y-te,Lượt khám,Visits,visits-all,,lượt,visits,up,0,,,,Lượt khám.,Visits.,'),
  );
  const document = difference(GOLDEN, after);
  expect(document.summary).toMatchObject({ flips: 0, statuses: 0, values: 0, gone: 0, new: 6 });
  expect(causes(document)).toEqual(['indicators visits ']);
});

test('a report that came late says so, and is no longer missing', () => {
  const site = (text: string) =>
    `${text}\nreporting:\n  - { form: kham-bang-the, level: district, below: huyen-mau, every: month, from: "2024-01-01", due: { afterMonths: 1, day: 2 } }\n`;
  const perUnit = edited(GOLDEN, 'site.yaml', (text) =>
    site(text).replace('level: district', 'level: commune'),
  );
  const list = 'submissions/submissions.csv';
  const without = edited(
    perUnit.filter(({ path }) => path !== FEBRUARY),
    list,
    (text) => text.replace(/2024-02\/kham.*\r\n/, '').replace('2024-02-03', '2024-04-03'),
  );
  const document = difference(without, edited(perUnit, list, swapped('2024-02-03', '2024-04-03')));
  expect(document.reports.new.map(({ unit, late }) => `${unit} ${late}`)).toEqual([
    'xa-hoa-binh true',
    'xa-phu-thuy true',
  ]);
  expect(document.reports.arrived.length).toBeGreaterThan(0);
  const arrived = document.changes.find(({ unit, period }) => unit === 'xa-hoa-binh' && period === '2024-02');
  expect(arrived?.causes[0]).toMatchObject({ how: 'late-report' });
});

test('a file that is listed and not there is a report that is gone', () => {
  const document = difference(
    GOLDEN,
    GOLDEN.filter(({ path }) => path !== FEBRUARY),
  );
  expect(document.reports.gone.map(({ file, unit }) => `${file} ${unit}`)).toEqual([
    `${FEBRUARY} xa-hoa-binh`,
    `${FEBRUARY} xa-phu-thuy`,
  ]);
  expect(causes(document)).toEqual([
    `removed ${FEBRUARY} C2: 1700 → undefined`,
    `removed ${FEBRUARY} D2: 2000 → undefined`,
    `removed ${FEBRUARY} D3: 1000 → undefined`,
  ]);
});

test('a file with personal data is refused, and that is the cause', () => {
  const personal = edited(GOLDEN, FEBRUARY, swapped('STT;Đơn vị', 'Số CCCD: 001099012345;;;;\r\nSTT;Đơn vị'));
  const hows = difference(GOLDEN, personal).changes.flatMap((change) =>
    change.causes.map((cause) => (cause.kind === 'cell' ? cause.how : cause.kind)),
  );
  expect(new Set(hows)).toEqual(new Set(['refused']));
});

test('findings are new or gone, and no others for a row that came above them', () => {
  const moved = edited(
    GOLDEN,
    'submissions/2024-02/diem.csv',
    swapped('Xã Hòa Bình;Tháng 1/2024;31', '\r\nXã Hòa Bình;Tháng 1/2024;31'),
  );
  expect(difference(GOLDEN, moved).findings).toEqual({ new: [], gone: [] });
  const bad = edited(GOLDEN, JANUARY, swapped('900;1000;90%', '9oo;1000;90%'));
  expect(difference(GOLDEN, bad).findings.new.map(({ code }) => code)).toContain('cell/unit-in-number');
  expect(difference(bad, GOLDEN).summary.goneFindings.error).toBe(1);
});

test('without data before, everything is new and no cause is sought', () => {
  const document = difference([], GOLDEN);
  expect(document.base.state).toBe('no-data');
  expect(new Set(document.changes.flatMap(({ kinds }) => kinds))).toEqual(new Set(['new']));
  expect(document.changes.flatMap((change) => change.causes)).toEqual([]);
});

test('a registry with errors is said, and everything counts as gone', () => {
  const broken = edited(
    GOLDEN,
    'registry/indicators.csv',
    swapped('visits-card,visits-all', 'visits-car,visits-all'),
  );
  const document = difference(GOLDEN, broken);
  expect(document.head.state).toBe('registry-errors');
  expect(new Set(document.changes.flatMap(({ kinds }) => kinds))).toEqual(new Set(['gone']));
});

describe('against a published site', () => {
  const published = editionOfSite(siteFiles(GOLDEN));
  const base = {
    name: { kind: 'published', name: 'https://vi-du.gov.vn', state: 'compared', computed: 'when-published' },
    edition: typeof published === 'string' ? editionOfFiles([]).edition : published,
  } as const;

  test('the same data differ in nothing', () => {
    const document = compareEditions(base, editionOfFiles(GOLDEN));
    expect(document.changes).toEqual([]);
    expect(document.registry).toEqual([]);
    expect(document.findings).toEqual({ new: [], gone: [] });
    expect(document.reports).toEqual({ new: [], gone: [], missing: [], arrived: [] });
    expect(document.files).toBeNull();
  });

  test.each(CASES.filter(({ before, name }) => !before && !name.startsWith('an id')))(
    'says of $name what a commit says',
    ({ after, changes, why }) => {
      const document = compareEditions(base, editionOfFiles(after));
      expect(lines(document)).toEqual(changes);
      expect(causes(document)).toEqual(expect.arrayContaining(why));
    },
  );

  test('what is no table is named', () => {
    expect(editionOfSite(new Map([['observations.csv', 'a,b\r\n1,2\r\n']]))).toBe('observations.csv');
    expect(editionOfSite(new Map())).toBe('observations.csv');
  });
});

function siteFiles(files: readonly ProjectFile[]): Map<string, string> {
  const { published, findings } = runPipeline(files);
  if (!published) throw new Error('the golden data have errors');
  const { dataset, evaluations } = published;
  const tables = [...factTables(dataset, evaluations), ...registryTables(dataset.registry)].map(csvTable);
  return new Map([
    ...tables.map(({ path, content }) => [path.replace('api/v1/', ''), content] as const),
    ['findings.json', findingsJson(findings, '')] as const,
  ]);
}
