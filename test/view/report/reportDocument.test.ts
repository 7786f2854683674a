import { describe, expect, test } from 'vitest';
import { finding } from '../../../src/domain/finding.ts';
import type { TaskState } from '../../../src/domain/form.ts';
import type { Narrative } from '../../../src/domain/narrative.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import type { Task } from '../../../src/domain/registry.ts';
import type { ReportBlock, ReportText } from '../../../src/domain/reportDocument.ts';
import type { TaskProgress } from '../../../src/domain/task.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { headlessDocument } from '../../../src/node/headlessDocument.ts';
import { createContext } from '../../../src/view/context.ts';
import { reportDocument } from '../../../src/view/report/reportDocument.ts';
import { whichReports } from '../../../src/view/report/whichReports.ts';
import { dataset, fact, target, unit } from '../../smallDataset.ts';
import { REGISTRY, readTemplate } from '../../validate/reports/smallTemplate.ts';

const MONTH = '2025-03';

interface Given {
  facts?: Observation[];
  narratives?: Narrative[];
  findings?: Parameters<typeof createContext>[0]['findings'];
  language?: Language;
  units?: ReturnType<typeof unit>[];
  targets?: ReturnType<typeof target>[];
  tasks?: Task[];
  progress?: TaskProgress[];
}

function filled(lines: readonly string[], given: Given = {}) {
  const { template, findings } = readTemplate(['# I. Kết quả', 'en: Results', ...lines]);
  expect(findings).toEqual([]);
  if (!template) throw new Error('no template');
  const units = given.units ?? [unit('xa')];
  const small = dataset({
    units,
    measures: [...REGISTRY.measures.values()],
    indicators: [...REGISTRY.indicators.values()],
    observations: given.facts ?? [],
    narratives: given.narratives ?? [],
    targets: given.targets ?? [],
    tasks: given.tasks ?? [],
    progress: given.progress ?? [],
  });
  const data = {
    ...small,
    registry: {
      ...small.registry,
      dimensions: REGISTRY.dimensions,
      categories: REGISTRY.categories,
      documents: REGISTRY.documents,
      reports: [template],
    },
  };
  const context = createContext(
    {
      dataset: data,
      evaluations: evaluate(data),
      findings: given.findings ?? [],
      version: '',
      base: '/',
      document: () => headlessDocument(),
    },
    given.language ?? 'vi',
  );
  const period = parsePeriod(MONTH);
  if (!period) throw new Error('no period');
  return reportDocument(context, { unit: 'xa', period, template });
}

const say = (text: ReportText): string =>
  text
    .map((run) => (run.kind === 'blank' ? '…' : run.kind === 'figure' ? `[${run.text}]` : run.text))
    .join('');
const sayBlock = (block: ReportBlock): string[] => {
  if (block.kind === 'paragraph') return [say(block.text)];
  if (block.kind === 'list') return block.items.map(say);
  if (block.kind === 'quote') return [`“${block.text}” ${block.source}`];
  return [block.caption, ...block.rows.map((row) => row.map(say).join('|'))];
};
const told = (lines: readonly string[], given?: Given) =>
  filled(lines, given).sections.flatMap(({ blocks }) => blocks.flatMap(sayBlock));

const both = (line: string) => [line, `en: ${line}`];

describe('a field', () => {
  test.each<[string, string, Observation[], string]>([
    ['that was reported', '{measure: done} việc', [fact('done', 'xa', MONTH, 1234)], '[1.234] việc'],
    ['zero is a figure', '{measure: done} việc', [fact('done', 'xa', MONTH, 0)], '[0] việc'],
    ['that nobody reported', '{measure: done} việc', [fact('all', 'xa', MONTH, 3)], '… việc'],
    ['left empty', '{measure: done} việc', [fact('done', 'xa', MONTH, 'not-reported')], '… việc'],
    ['of another period', '{measure: done} việc', [fact('done', 'xa', '2025-02', 5)], '… việc'],
    [
      'that does not apply',
      '{measure: done}',
      [fact('done', 'xa', MONTH, 'not-applicable')],
      '(không áp dụng)',
    ],
    ['that cannot be read', '{measure: done}', [fact('done', 'xa', MONTH, 'invalid')], '(không đọc được)'],
    [
      'as a share',
      '{indicator: rate}',
      [fact('done', 'xa', MONTH, 1), fact('all', 'xa', MONTH, 3)],
      '[33,3%]',
    ],
    ['as a share of which a part is missing', '{indicator: rate}', [fact('done', 'xa', MONTH, 1)], '…'],
    [
      'as a share of nothing',
      '{indicator: rate}',
      [fact('done', 'xa', MONTH, 0), fact('all', 'xa', MONTH, 0)],
      '(không phát sinh)',
    ],
    [
      'since a day',
      '{measure: done, since: 2021-07-01}',
      [fact('done', 'xa', '2021-07-01/2025-03-31', 77)],
      '[77]',
    ],
    ['since January', '{measure: done, since: year}', [fact('done', 'xa', '2025-Q1', 9)], '[9]'],
    [
      'as of an earlier day',
      'Có {measure: done}.',
      [fact('done', 'xa', MONTH, 2, { asOf: '2025-03-20' })],
      'Có [2]. (Số đến ngày 20/3/2025.)',
    ],
    ['the names', '{name: unit}, {name: period}', [], 'xa, tháng 3/2025'],
  ])('%s', (_, line, facts, text) => {
    expect(told(both(line), { facts })).toEqual([text]);
  });

  test('carries its exact value and the way to its receipt', () => {
    const { sections } = filled(both('{indicator: rate} {measure: alone}'), {
      facts: [fact('done', 'xa', MONTH, 1), fact('all', 'xa', MONTH, 3), fact('alone', 'xa', MONTH, 4)],
    });
    const [block] = sections[0]?.blocks ?? [];
    expect(block?.kind === 'paragraph' && block.text.filter(({ kind }) => kind === 'figure')).toEqual([
      { kind: 'figure', text: '33,3%', value: 1 / 3, receipt: '/bieu-do/rate/xa/#2025-03' },
      { kind: 'figure', text: '4', value: 4, receipt: '/bao-cao/xa/2025-03/#nguon-xa-alone' },
    ]);
  });

  test('that belongs to no indicator says its source in the report itself', () => {
    const { sources } = filled(both('{measure: alone}'), { facts: [fact('alone', 'xa', MONTH, 4)] });
    expect(sources.map(({ anchor, text }) => [anchor, text])).toEqual([['nguon-xa-alone', '4']]);
  });
});

test('an optional line is left out where nothing of it was reported, and a section without lines with it', () => {
  const lines = [...both('? Có {measure: done}'), '## 1. Mục', 'en: Item', ...both('? Có {measure: all}')];
  expect(filled(lines).sections).toEqual([]);
  expect(told(lines, { facts: [fact('all', 'xa', MONTH, 0)] })).toEqual(['Có [0]']);
});

test('what is missing is listed with its section, and counted', () => {
  const { missing, filled: counts } = filled(
    [...both('{measure: done}/{measure: all}'), ...both('Ý: {narrative: difficulties}')],
    {
      facts: [fact('done', 'xa', MONTH, 5)],
    },
  );
  expect(missing.map(({ section, name, blanks, owedBy }) => [section, name, blanks, owedBy])).toEqual([
    ['I', 'all', 1, 'xa'],
    ['I', 'Ý (phần lời)', 1, 'xa'],
  ]);
  expect(counts).toEqual({ known: 1, asked: 3 });
});

describe('the words of a unit', () => {
  const narrative = (text: string): Narrative => ({
    unit: 'xa',
    period: parsePeriod(MONTH) ?? { id: '', kind: 'month', first: '', last: '' },
    topic: 'difficulties',
    text,
    where: { file: 'submissions/2025-03/loi.xlsx', sheet: 'Lời', cell: 'C4' },
    received: '',
  });

  test('are quoted and say whose they are', () => {
    expect(
      told(both('Khó khăn: {narrative: difficulties}'), { narratives: [narrative('Mạng còn chậm.')] }),
    ).toEqual(['Khó khăn: ', '“Mạng còn chậm.” Lời của xa (loi.xlsx, trang “Lời”, ô C4)']);
  });

  test('hide what could be personal', () => {
    const [, quote = ''] = told(both('Khó khăn: {narrative: difficulties}'), {
      narratives: [narrative('Gọi 0912345678.')],
    });
    expect(quote).not.toContain('0912345678');
  });

  test('that are missing leave a blank', () => {
    expect(told(both('Khó khăn: {narrative: difficulties}'))).toEqual(['Khó khăn: …']);
  });
});

test('a table has every category, blanks where nothing was reported, and the sum', () => {
  const facts = [fact('letters', 'xa', MONTH, 5, { category: 'sent' })];
  expect(told(both('Văn bản {table: kind, columns: [measure letters]}'), { facts })).toEqual([
    'Văn bản',
    'sent|[5]',
    'received|…',
    'Cộng các mục có số|…',
  ]);
});

test('figures that nothing asks for are listed, those asked for are not', () => {
  const facts = [fact('done', 'xa', MONTH, 1), fact('alone', 'xa', MONTH, 2)];
  expect(told([...both('{measure: done}'), ...both('Khác {list: other-figures}')], { facts })).toEqual([
    '[1]',
    'Khác',
    'alone (hồ sơ)|[2]',
  ]);
});

test('figures of agencies have a table each', () => {
  const units = [
    unit('xa'),
    unit('co-quan', { level: 'agency', parent: 'xa' }),
    unit('thon', { parent: 'xa' }),
  ];
  const facts = [fact('done', 'co-quan', MONTH, 8), fact('done', 'thon', MONTH, 9)];
  expect(told(both('Cơ quan {list: agencies}'), { facts, units })).toEqual([
    'Cơ quan:',
    'co-quan',
    'done (hồ sơ)|[8]',
  ]);
});

test('changes are held against the period that most figures are held against', () => {
  const facts = ['2025-02', MONTH].flatMap((period, index) => [
    fact('done', 'xa', period, 5 + index),
    fact('all', 'xa', period, 10),
  ]);
  expect(told(both('So với kỳ trước {list: changes}'), { facts })).toEqual([
    'So với kỳ trước (tháng 2/2025):',
    'rate: [60,0%], +10,0 điểm, tốt hơn.',
  ]);
  expect(told(both('So với kỳ trước {list: changes}'), { facts: facts.slice(2) })).toEqual([
    'So với kỳ trước: chưa có kỳ trước để so.',
  ]);
});

test('figures stand against their targets in a sentence each', () => {
  const facts = [fact('done', 'xa', MONTH, 6), fact('all', 'xa', MONTH, 10)];
  expect(told(both('Mục tiêu {list: targets}'), { facts, targets: [target('t', '80')] })).toEqual([
    'Mục tiêu:',
    'rate: [60,0%] (6/10); mục tiêu 80%: không đạt, còn thiếu 2 hồ sơ.',
  ]);
});

test('tasks stand as they were reported by the end of the period, not later', () => {
  const task = {
    id: 'nv',
    document: 'plan',
    item: '4',
    title_vi: 'Việc',
    title_en: 'Work',
    unit: 'xa',
    lead: 'Công an',
    coordinators: '',
    product: '',
    deadline: 'Tháng 12/2025',
    due: '',
  };
  const said = (state: TaskState, month: string): TaskProgress => {
    const of = parsePeriod(month);
    if (!of) throw new Error('no period');
    return {
      task: 'nv',
      unit: 'xa',
      period: of,
      state,
      shown: state,
      asOf: of.last,
      note: '',
      received: '',
      where: { file: 'f', sheet: '', cell: '' },
      document: '',
    };
  };
  const progress = [said('in-progress', '2025-02'), said('done', '2025-04')];
  expect(told(both('Nhiệm vụ {list: tasks}'), { tasks: [task], progress })).toEqual([
    'Nhiệm vụ: 1/KH',
    '4|Việc|Công an|Tháng 12/2025|Đang thực hiện',
  ]);
});

describe('what was found about figures', () => {
  const where = { file: 'f.xlsx', sheet: 'T', cell: 'C5' };
  const found = finding('rule/remainder-differs', { ...where, cell: 'D5' }, { stated: '3', computed: '4' }, [
    where,
  ]);
  const facts = [fact('done', 'xa', MONTH, 1, { where })];

  test('stands below the section, its mark at the figure', () => {
    const { sections, otherNotes } = filled(both('{measure: done}'), { facts, findings: [found] });
    expect(sections[0]?.notes.map(({ mark, place }) => [mark, place])).toEqual([
      ['1', 'f.xlsx, trang “T”, ô D5'],
    ]);
    const [block] = sections[0]?.blocks ?? [];
    expect(block?.kind === 'paragraph' && block.text).toMatchObject([{ kind: 'figure', marks: ['1'] }]);
    expect(otherNotes).toEqual([]);
  });

  test('and touches no figure of the report is told at the end', () => {
    const other = finding(
      'rule/stated-total-differs',
      { ...where, cell: 'C9' },
      { stated: '1', computed: '2' },
    );
    const { sections, otherNotes } = filled(both('{measure: done}'), { facts, findings: [other] });
    expect(sections[0]?.notes).toEqual([]);
    expect(otherNotes.map(({ mark, place }) => [mark, place])).toEqual([['', 'f.xlsx, trang “T”, ô C9']]);
  });
});

test('in English everything is English', () => {
  const document = filled(['Có {measure: done}', 'en: Done: {measure: done}'], {
    facts: [fact('done', 'xa', MONTH, 1234)],
    language: 'en',
  });
  expect(document.title).toBe('Report of xa, March 2025');
  expect(document.sections[0]?.title).toBe('Results');
  expect(document.sections[0]?.blocks.flatMap(sayBlock)).toEqual(['Done: [1,234]']);
});

describe('reports there are', () => {
  const { template } = readTemplate(['# I. Kết quả', 'en: Results']);
  const reports = (facts: Observation[], site = {}) =>
    whichReports(
      dataset({
        site,
        units: [unit('xa'), unit('co-quan', { level: 'agency' })],
        measures: [...REGISTRY.measures.values()],
        indicators: [],
        observations: facts,
        reports: template ? [template] : [],
      }),
    ).map(({ unit: of, period }) => `${of} ${period.id}`);

  test('are of units and periods with figures, as far as a template is for them', () => {
    const facts = [
      fact('done', 'xa', '2025-02', 1),
      fact('done', 'xa', MONTH, 1),
      fact('done', 'xa', '2025', 1),
      fact('done', 'co-quan', MONTH, 1),
    ];
    expect(reports(facts)).toEqual(['xa 2025-03', 'xa 2025-02']);
  });

  test('are also of those who owe one and sent nothing', () => {
    const line = {
      form: 'f',
      level: 'commune',
      below: 'xa',
      every: 'month',
      from: '2025-01-01',
      to: '2025-02-28',
      due: { afterMonths: 1, day: 5 },
    };
    expect(reports([], { asOf: '2025-04-01', reporting: [line] })).toEqual(['xa 2025-02', 'xa 2025-01']);
  });
});
