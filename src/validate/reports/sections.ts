/**
 * The lines of a template in, its sections out: `#` opens a section, `>` names what asks for it, `-` is an item, `?`
 * before either makes a line optional, `en:` is the English of the line above, `<!-- -->` is for whoever edits it.
 */

import { type Finding, finding } from '../../domain/finding.ts';
import type { ReportFile } from '../../domain/project.ts';
import type { BlockField, InlinePart, TemplateLine, TemplateSection } from '../../domain/reportTemplate.ts';
import { type KnownCodes, nearestCode, type Piece, type Report, readPieces } from './fields.ts';

interface OpenSection extends TemplateSection {
  basis: { document: string; item: string }[];
  lines: TemplateLine[];
}

/** What waits for its English: how to finish it, and where it stands. */
interface Waiting {
  shown: string;
  line: number;
  finish(english: string, report: Report): void;
}

export function readSections(
  { path, lines }: Pick<ReportFile, 'path' | 'lines'>,
  known: KnownCodes,
): { sections: TemplateSection[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const sections: OpenSection[] = [];
  let waiting: Waiting | undefined;
  const at = (line: number): Report => {
    const where = { file: path, sheet: '', cell: String(line) };
    return (code, params) => findings.push(finding(code, where, params));
  };
  const settle = () => {
    if (waiting) at(waiting.line)('outline/no-translation', { shown: waiting.shown });
    waiting = undefined;
  };

  for (const { text, number } of withoutComments(lines)) {
    const line = text.trim();
    const report = at(number);
    const section = sections.at(-1);
    if (line === '') continue;
    const english = /^en:\s*(.*)$/.exec(line)?.[1];
    if (english !== undefined) {
      if (waiting && english !== '') waiting.finish(english, report);
      else if (!waiting) report('outline/stray-line', { shown: line });
      if (english !== '') waiting = undefined;
      continue;
    }
    settle();
    const heading = /^(#+)\s+(?:([IVX]+|[0-9]+(?:\.[0-9]+)*|[a-z])[.)]\s+)?(.+)$/.exec(line);
    if (heading) {
      const [, marks = '', numeral = '', title = ''] = heading;
      const depth = marks.length;
      if ((depth !== 1 && depth !== 2 && depth !== 3) || depth > (section?.depth ?? 0) + 1) {
        report('outline/heading-depth', { shown: line });
      }
      const opened: OpenSection = {
        depth: depth === 1 || depth === 2 ? depth : 3,
        number: numeral,
        title: { vi: title, en: '' },
        basis: [],
        lines: [],
      };
      sections.push(opened);
      waiting = {
        shown: line,
        line: number,
        finish: (words) => {
          opened.title.en = words;
        },
      };
    } else if (!section) report('outline/stray-line', { shown: line });
    else if (line.startsWith('>')) {
      if (section.lines.length > 0) report('outline/stray-line', { shown: line });
      else section.basis.push(...readBasis(line.slice(1), known, report));
    } else waiting = readLine(line, number, section, known, report);
  }
  settle();
  return { sections, findings };
}

function readLine(
  line: string,
  number: number,
  section: OpenSection,
  known: KnownCodes,
  report: Report,
): Waiting {
  const [, question = '', dash = '', words = ''] = /^(\?\s*)?(-\s+)?(.*)$/.exec(line) ?? [];
  const vi = readPieces(words, known, report);
  const made: TemplateLine = {
    kind: dash === '' ? 'paragraph' : 'item',
    optional: question !== '',
    parts: { vi: inlineOf(vi), en: [] },
    block: blockOf(vi),
  };
  section.lines.push(made);
  return {
    shown: line,
    line: number,
    finish(english, reportEnglish) {
      const quiet: Report = (code, params) => {
        if (code === 'outline/unclosed-brace') reportEnglish(code, params);
      };
      const en = readPieces(english, known, quiet);
      const [mine, theirs] = [shownOf(vi), shownOf(en)];
      const odd =
        mine.find((shown) => !theirs.includes(shown)) ?? theirs.find((shown) => !mine.includes(shown));
      if (odd !== undefined) reportEnglish('outline/fields-differ', { first: odd });
      made.parts.en = inlineOf(en);
    },
  };
}

function inlineOf(pieces: readonly Piece[]): InlinePart[] {
  return pieces.flatMap((piece): InlinePart[] => {
    if (typeof piece === 'string') return [piece];
    return piece.field && !isBlock(piece.field) ? [piece.field] : [];
  });
}

function blockOf(pieces: readonly Piece[]): BlockField | undefined {
  for (const piece of pieces) {
    if (typeof piece !== 'string' && piece.field && isBlock(piece.field)) return piece.field;
  }
  return undefined;
}

function isBlock(field: NonNullable<Exclude<Piece, string>['field']>): field is BlockField {
  return field.kind === 'narrative' || field.kind === 'table' || field.kind === 'list';
}

function shownOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.shown.replace(/\s+/g, '')]));
}

/** `code: item; code: item`. */
function readBasis(text: string, known: KnownCodes, report: Report): { document: string; item: string }[] {
  return text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const colon = entry.indexOf(':');
      const document = (colon < 0 ? entry : entry.slice(0, colon)).trim();
      if (known.documents.has(document)) {
        return [{ document, item: colon < 0 ? '' : entry.slice(colon + 1).trim() }];
      }
      const nearest = nearestCode(document, known.documents);
      report('outline/unknown-code', { code: document, table: 'documents', nearest });
      return [];
    });
}

/** Comments may run over several lines; a line that holds only one is as though it were not there. */
function* withoutComments(lines: ReportFile['lines']): Generator<{ text: string; number: number }> {
  let inside = false;
  for (const { text, number } of lines) {
    let rest = text;
    let kept = '';
    while (rest !== '') {
      const mark: string = inside ? '-->' : '<!--';
      const found = rest.indexOf(mark);
      if (!inside) kept += found < 0 ? rest : rest.slice(0, found);
      if (found < 0) break;
      rest = rest.slice(found + mark.length);
      inside = !inside;
    }
    yield { text: kept, number };
  }
}
