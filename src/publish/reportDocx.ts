/**
 * A report as an office would send it: a document of words in the layout of Decree 30/2020/NĐ-CP, with what only people
 * can fill (number, date, recipients, signature) left dotted. It says what the value says, in the same order. The same
 * report is the same bytes: the library stamps the parts with the time, so the last day of the period is put in its place.
 */

import { AlignmentType, Document, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Day } from '../domain/day.ts';
import type { ReportDocument } from '../domain/reportDocument.ts';
import { messagesFor } from '../i18n/messages.ts';
import { packParts } from './archive.ts';
import type { DocumentAbout } from './artifact.ts';
import { annexOf, firstAnnex, listOf, sectionOf } from './report/body.ts';
import { addressLine, closingOf } from './report/closing.ts';
import { headOf, titleOf } from './report/head.ts';
import { FONT, INDENT, PAGE, SINGLE, SIZE, SPACING } from './report/layout.ts';
import { reviewPages } from './report/review.ts';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;
const BLACK = '000000';
/** Between a warning and the text. */
const GAP = 120;
/** And later: without it Word opens the document as an old one. */
const WORD_2013 = 15;

export async function reportDocx(
  report: ReportDocument,
  about: DocumentAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await Packer.toArrayBuffer(documentOf(report, about));
  const parts = unzipSync(new Uint8Array(written));
  const core = 'docProps/core.xml';
  const found = parts[core];
  if (!found) throw new Error(`no ${core}`);
  parts[core] = strToU8(dated(strFromU8(found), about.day));
  return packParts(parts);
}

function documentOf(report: ReportDocument, { home, warning }: DocumentAbout): Document {
  const messages = messagesFor(report.language);
  const words = messages.reportDocx;
  const { summary, sections, unit, title, subtitle, path } = report;
  const annex = firstAnnex(sections);
  return new Document({
    title: [words.kind, title, subtitle].filter((text) => text !== '').join(' – '),
    creator: unit.name,
    lastModifiedBy: unit.name,
    compatibility: { version: WORD_2013 },
    ...stylesOf(report),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
        },
        headers: { default: header(true, warning), first: header(false, warning) },
        children: [
          headOf(report, words),
          ...titleOf(report, words),
          ...(summary.length === 0
            ? []
            : [
                new Paragraph({
                  heading: HeadingLevel.HEADING_1,
                  children: [new TextRun(messages.summary.title)],
                }),
                ...listOf(summary),
              ]),
          ...sections
            .slice(0, annex)
            .flatMap((section, index) => sectionOf(section, words, index === annex - 1)),
          closingOf(words),
          addressLine(home === '' ? path : new URL(path, home).href, words),
          ...sections.slice(annex).flatMap((section) => annexOf(section, words)),
          ...reviewPages(report, words),
        ],
      },
    ],
  });
}

/** The number of the page, from the second on; what must be said of all figures, on every one. */
function header(numbered: boolean, warning: string): Header {
  const line = (children: TextRun[], after = 0) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { ...SINGLE, after },
      children,
    });
  return new Header({
    children: [
      ...(numbered ? [line([new TextRun({ children: [PageNumber.CURRENT], size: SIZE.body })])] : []),
      ...(warning === '' ? [] : [line([new TextRun({ text: warning, bold: true, size: SIZE.note })], GAP)]),
      ...(!numbered && warning === '' ? [line([])] : []),
    ],
  });
}

function stylesOf({ language }: ReportDocument): Pick<ConstructorParameters<typeof Document>[0], 'styles'> {
  const run = {
    font: FONT,
    size: SIZE.body,
    color: BLACK,
    language: { value: LOCALE[language], eastAsia: LOCALE[language], bidirectional: LOCALE[language] },
  };
  const heading = (level: number, look: object) => ({
    run: { ...run, bold: true, ...look },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: INDENT },
      spacing: { ...SPACING, before: 120 },
      keepNext: true,
      outlineLevel: level,
    },
  });
  const body = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: INDENT },
    spacing: SPACING,
  };
  return {
    styles: {
      default: {
        document: { run, paragraph: { spacing: SPACING } },
        title: {
          run: { ...run, bold: true },
          paragraph: {
            alignment: AlignmentType.CENTER,
            spacing: { ...SINGLE, before: 360 },
            keepNext: true,
          },
        },
        heading1: heading(0, { allCaps: true }),
        heading2: heading(1, {}),
        heading3: heading(2, { italics: true }),
      },
      paragraphStyles: [
        { id: 'Body', name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: body },
        {
          id: 'OwnWords',
          name: 'Quote',
          basedOn: 'Normal',
          quickFormat: true,
          run: { italics: true },
          paragraph: { ...body, indent: { left: INDENT, firstLine: 0 } },
        },
      ],
    },
  };
}

function dated(core: string, day: Day): string {
  return core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${day}T00:00:00Z$3`);
}
