/** The document of a report: its parts are whole, it says what the report says in the same order, in the layout of the decree. */

import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportDocument, ReportText } from '../../src/domain/reportDocument.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { readFolder } from '../../src/node/readFolder.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { DOTS } from '../../src/publish/report/layout.ts';
import { reportDocx } from '../../src/publish/reportDocx.ts';
import { withContexts } from '../../src/readData.ts';
import { filledReport } from '../../src/view/report/reportOf.ts';
import { whichReports } from '../../src/view/report/whichReports.ts';

const words = (text: string) => ({ kind: 'words', text }) as const;
const figure = (text: string, value: number) => ({ kind: 'figure', text, value, receipt: '/r' }) as const;
const blank = { kind: 'blank', name: 'quyết định' } as const;

const REPORT: ReportDocument = {
  language: 'vi',
  title: 'Kết quả thực hiện 9 tháng đầu năm 2023',
  subtitle: 'Kỳ báo cáo: 9 tháng đầu năm 2023',
  unit: { name: 'Thị xã Mẫu', superior: 'Tỉnh Lớn', place: 'Mẫu' },
  path: '/bao-cao/mau/2023-9T/',
  summary: [[words('Hồ sơ đạt '), figure('64,7%', 0.647), words('.')]],
  sections: [
    { number: 'I', title: 'Kết quả', depth: 1, blocks: [], notes: [] },
    {
      number: '1',
      title: 'Chỉ đạo & <tổ chức>',
      depth: 2,
      basis: '1/KH, mục 2',
      blocks: [
        {
          kind: 'paragraph',
          text: [words('Ban hành '), figure('18', 18), words(' công văn, '), blank, words(' quyết định.')],
        },
        { kind: 'list', items: [[words('một')], [words('hai: '), blank]] },
        { kind: 'quote', text: 'Thiếu máy.\nThiếu người.', source: 'Thị xã Mẫu, ô B4' },
      ],
      notes: [{ mark: '1', text: 'Hai nơi ghi khác nhau.', place: 'a.xlsx, ô B2' }],
    },
    {
      number: 'a',
      title: 'Chi tiết',
      depth: 3,
      blocks: [{ kind: 'paragraph', text: [words('Xong.')] }],
      notes: [],
    },
    {
      title: 'Phụ lục',
      depth: 1,
      blocks: [
        {
          kind: 'table',
          caption: 'Dịch vụ',
          columns: [
            { title: 'Tên', numeric: false },
            { title: 'Số', numeric: true },
          ],
          rows: [
            [[words('Khai sinh')], [figure('566', 566)]],
            [[words('Kết hôn')], [blank]],
          ],
        },
      ],
      notes: [],
    },
  ],
  missing: [{ blanks: 1, section: '1', name: 'Quyết định', owedBy: 'Văn phòng, hạn 14/10/2023' }],
  filled: { known: 3, asked: 4 },
  otherNotes: [],
  sources: [],
};
const ABOUT = { day: '2023-09-30', home: 'https://vi-du.gov.vn/', warning: '' };

const partsOf = async (report = REPORT, about = ABOUT) => {
  const parts = unzipSync(await reportDocx(report, about));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
const XML_ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replace(/&\w+;/g, (entity) => XML_ENTITIES[entity] ?? entity))
    .join('');
const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p \/>/gs)]
    .map(([paragraph]) => textOf(paragraph))
    .filter((text) => text !== '');

let parts: Map<string, string>;
let body = '';
beforeAll(async () => {
  parts = await partsOf();
  body = parts.get('word/document.xml') ?? '';
});

describe('the package', () => {
  test('holds only well-formed parts', () => {
    for (const [name, text] of parts) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(text).close();
    }
    expect(parts.size).toBeGreaterThan(8);
  });

  test('has every part that a relationship leads to', () => {
    for (const [name, text] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of text.matchAll(/Target="([^"]+)"/g)) {
        expect(
          parts.has(target.startsWith('/') ? target.slice(1) : folder + target),
          `${name}: ${target}`,
        ).toBe(true);
      }
    }
  });

  test('uses no relationship that is not declared, and no style', () => {
    const declared = parts.get('word/_rels/document.xml.rels') ?? '';
    for (const [, id] of body.matchAll(/r:id="([^"]+)"/g)) expect(declared).toContain(`Id="${id}"`);
    const styles = parts.get('word/styles.xml') ?? '';
    for (const [, id] of body.matchAll(/<w:pStyle w:val="([^"]+)"/g))
      expect(styles).toContain(`w:styleId="${id}"`);
  });

  test('declares the type of every part', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys()) {
      if (name === '[Content_Types].xml') continue;
      const isKnown =
        types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').pop()}"`);
      expect(isKnown, name).toBe(true);
    }
  });

  test('is the same bytes for the same report, and bears the day of the data', async () => {
    expect(await reportDocx(REPORT, ABOUT)).toEqual(await reportDocx(REPORT, ABOUT));
    const core = parts.get('docProps/core.xml') ?? '';
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)].map(([day]) => day)).toEqual([
      '2023-09-30T00:00:00Z',
      '2023-09-30T00:00:00Z',
    ]);
    for (const [name, text] of parts)
      if (!name.endsWith('core.xml')) expect(text, name).not.toMatch(/20[2-9]\d-\d\d-\d\dT/);
  });
});

test('says what the report says, in its order, with dots for blanks and nothing of its own but the frame', () => {
  const { reportDocx: own } = messagesFor('vi');
  expect(paragraphsOf(body)).toEqual([
    'TỈNH LỚN',
    'THỊ XÃ MẪU',
    own.nation,
    own.motto,
    'Số: ……/BC-……',
    'Mẫu, ngày …… tháng …… năm ……',
    'BÁO CÁO',
    REPORT.title,
    REPORT.subtitle,
    'Tóm tắt',
    '- Hồ sơ đạt 64,7%.',
    'I. Kết quả',
    '1. Chỉ đạo & <tổ chức>',
    'Ban hành 18 công văn, ………… quyết định.',
    '- một',
    '- hai: …………',
    '“Thiếu máy.',
    'Thiếu người.”',
    'Thị xã Mẫu, ô B4',
    'a) Chi tiết',
    'Xong.',
    'Nơi nhận:',
    `- ${DOTS.line};`,
    `- ${DOTS.line};`,
    `- Lưu: VT, ${DOTS.line}.`,
    DOTS.line,
    own.signer.role,
    DOTS.line,
    own.signer.name,
    'Bản điện tử, có nguồn của từng số liệu: https://vi-du.gov.vn/bao-cao/mau/2023-9T/',
    'Phụ lục',
    'Dịch vụ',
    'Tên',
    'Số',
    'Khai sinh',
    '566',
    'Kết hôn',
    '……',
    own.review.title,
    own.review.note,
    own.review.missing.caption,
    'TT',
    'Mục',
    'Nội dung',
    'Nơi báo cáo',
    '1',
    '1',
    'Quyết định',
    'Văn phòng, hạn 14/10/2023',
    own.review.notes.caption,
    'TT',
    'Mục',
    'Chỗ chưa khớp',
    'Vị trí trong tệp',
    '1',
    '1',
    'Hai nơi ghi khác nhau.',
    'a.xlsx, ô B2',
  ]);
});

test('writes every figure exactly as it was formatted, each in a run of its own', () => {
  const runs = [...body.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => textOf(run));
  const said: ReportText[] = [
    ...REPORT.summary,
    ...REPORT.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'paragraph') return [block.text];
        if (block.kind === 'list') return [...block.items];
        return block.kind === 'table' ? block.rows.flat() : [];
      }),
    ),
  ];
  const figures = said.flat().filter((run) => run.kind === 'figure');
  expect(figures.length).toBe(3);
  for (const { text } of figures) expect(runs).toContain(text);
  const blanks = said.flat().filter(({ kind }) => kind === 'blank');
  const dotted = runs.filter((run) => /^…{2,12}$/.test(run));
  // Those of the report, two of its number, three of its date, three recipients, two lines of who signs.
  expect(dotted).toHaveLength(blanks.length + 2 + 3 + 3 + 2);
});

describe('the layout', () => {
  const mm = (length: number) => Math.round((length * 1440) / 25.4);

  test('is A4 with the margins of the decree', () => {
    expect(body).toContain(`<w:pgSz w:w="${mm(210)}" w:h="${mm(297)}"`);
    const [, found = ''] = /<w:pgMar ([^>]*)\/>/.exec(body) ?? [];
    const margin = (side: string) =>
      Number(new RegExp(`w:${side}="(\\d+)"`).exec(found)?.[1]) / (1440 / 25.4);
    expect(margin('top')).toBeGreaterThan(19.9);
    expect(margin('top')).toBeLessThan(25.1);
    expect(margin('bottom')).toBeGreaterThan(19.9);
    expect(margin('bottom')).toBeLessThan(25.1);
    expect(margin('left')).toBeGreaterThan(29.9);
    expect(margin('left')).toBeLessThan(35.1);
    expect(margin('right')).toBeGreaterThan(14.9);
    expect(margin('right')).toBeLessThan(20.1);
  });

  test('has the number of the page in the middle above, but not on the first', () => {
    expect(body).toContain('<w:titlePg/>');
    const headers = [...parts].filter(([name]) => /word\/header\d/.test(name)).map(([, text]) => text);
    const numbered = headers.filter((text) => text.includes('PAGE'));
    expect(headers).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    expect(numbered[0]).toContain('<w:jc w:val="center"/>');
  });

  test('is Times New Roman 14, justified, with the first line in, in Vietnamese', () => {
    const styles = parts.get('word/styles.xml') ?? '';
    const [defaults = ''] = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles) ?? [];
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toContain('<w:lang w:val="vi-VN"');
    const [text = ''] = /<w:style [^>]*w:styleId="Body".*?<\/w:style>/s.exec(styles) ?? [];
    expect(text).toContain('<w:jc w:val="both"/>');
    expect(text).toContain('w:firstLine="720"');
  });

  test('has headings that a program can list, by their depth', () => {
    expect([...body.matchAll(/w:pStyle w:val="(Heading\d)"/g)].map(([, style]) => style)).toEqual([
      'Heading1',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading1',
      'Heading1',
    ]);
  });

  test('repeats the head of a table, draws all its lines and puts numbers to the right', () => {
    const [, table = ''] = /(?:Dịch vụ.*?)(<w:tbl>.*?<\/w:tbl>)/s.exec(body) ?? [];
    expect(table).toContain('<w:tblHeader/>');
    expect(table).toMatch(/<w:insideV w:val="single"/);
    expect(table).toMatch(/<w:jc w:val="right"\/>(?:(?!<w:p>).)*566/s);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(mm(210) - mm(30) - mm(15));
  });

  test('keeps the last lines of the text on the page of the signature', () => {
    const [last = ''] = body.split('<w:tbl>').flatMap((part) => (part.includes('Xong.') ? [part] : []));
    expect(last.slice(last.lastIndexOf('<w:p>'))).toContain('<w:keepNext/>');
    expect(textOf(last.slice(last.lastIndexOf('<w:p>')))).toBe('Xong.');
  });

  test('never uses letters smaller than eleven points', () => {
    const sizes = [...body.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
  });
});

test('names the path alone where nobody has said where the site is, and has no pages to check where all is there', async () => {
  const bare = {
    ...REPORT,
    missing: [],
    sections: REPORT.sections.map((section) => ({ ...section, notes: [] })),
  };
  const text = (await partsOf(bare, { ...ABOUT, home: '' })).get('word/document.xml') ?? '';
  expect(text).toContain(': /bao-cao/mau/2023-9T/<');
  expect(text).not.toContain(messagesFor('vi').reportDocx.review.title);
});

test('invented figures are said to be invented on every page', async () => {
  const warned = await partsOf(REPORT, { ...ABOUT, warning: 'SỐ LIỆU MINH HỌA' });
  const headers = [...warned].filter(([name]) => /word\/header\d/.test(name)).map(([, text]) => textOf(text));
  expect(headers.every((text) => text.includes('SỐ LIỆU MINH HỌA'))).toBe(true);
});

test('a report in English has an English frame in the same order, and says its language', async () => {
  const english = await partsOf({ ...REPORT, language: 'en' });
  const paragraphs = paragraphsOf(english.get('word/document.xml') ?? '');
  expect(paragraphs.slice(2, 7)).toEqual([
    'SOCIALIST REPUBLIC OF VIET NAM',
    'Independence - Freedom - Happiness',
    'No. ……/BC-……',
    'Mẫu, day …… month …… year ……',
    'REPORT',
  ]);
  expect(english.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(paragraphs.length).toBe(paragraphsOf(body).length);
});

describe.each(LANGUAGES)('the report of the real data, in %s', (language) => {
  const files = readFolder(join(import.meta.dirname, '../../data'));
  const shared = withContexts({ files, ...runPipeline(files), pages: 'all' }, '/', undefined);
  const context = shared.contextFor(language);
  const [of] = whichReports(context.dataset);
  if (!of) throw new Error('no report');
  const report = filledReport(context, of);

  test('has all its words, figures and blanks, in its order', async () => {
    const paragraphs = paragraphsOf((await partsOf(report)).get('word/document.xml') ?? '');
    const inCell = (text: ReportText) =>
      text.map((run) => (run.kind === 'blank' ? DOTS.cell : run.text)).join('');
    const inText = (text: ReportText) =>
      text.map((run) => (run.kind === 'blank' ? DOTS.text : run.text)).join('');
    const wanted = [
      report.title,
      report.subtitle,
      ...report.summary.map((text) => `- ${inText(text)}`),
      ...report.sections.flatMap(({ title, blocks }) => [
        title,
        ...blocks.flatMap((block) => {
          if (block.kind === 'paragraph') return [inText(block.text)];
          if (block.kind === 'list') return block.items.map((item) => `- ${inText(item)}`);
          if (block.kind === 'quote') return [block.source];
          const { caption, columns, rows } = block;
          return [caption, ...columns.map((column) => column.title), ...rows.flat().map(inCell)];
        }),
      ]),
      ...report.missing.map(({ name }) => name),
      ...report.sections.flatMap(({ notes }) => notes.map(({ text }) => text)),
    ].filter((text) => text !== '');
    let at = 0;
    const lost = wanted.filter((text) => {
      const found = paragraphs.findIndex((paragraph, index) => index >= at && paragraph.endsWith(text));
      if (found >= 0) at = found + 1;
      return found < 0;
    });
    expect(wanted.length).toBeGreaterThan(200);
    expect(lost).toEqual([]);
  });
});
