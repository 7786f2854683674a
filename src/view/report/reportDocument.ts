/**
 * The report of one unit for one period: the outline of its template, filled in one language. The template says what is
 * asked; what is known of it comes from the figures, the lists and the unit's own words; what nobody reported stays blank
 * and is listed. Nothing is computed here.
 */

import type { Narrative } from '../../domain/narrative.ts';
import type { Period } from '../../domain/period.ts';
import type {
  ReportBlock,
  ReportDocument,
  ReportRun,
  ReportSection,
  ReportSource,
  ReportText,
} from '../../domain/reportDocument.ts';
import type { InlinePart, TemplateLine, TemplateSection } from '../../domain/reportTemplate.ts';
import { formatDay, formatPeriodInText, formatPeriodTitle } from '../../i18n/date.ts';
import { escapeInFull } from '../../i18n/display.ts';
import { startUpperCase } from '../../i18n/inSentence.ts';
import { briefPlace } from '../briefPlace.ts';
import type { ViewContext } from '../context.ts';
import { reportText, unitSummary } from '../unitSummary.ts';
import { askedFor } from './askedFor.ts';
import type { Filling } from './filling.ts';
import { reportFigures } from './reportFigures.ts';
import { reportList } from './reportLists.ts';
import { type MissingName, owedMissing } from './reportMissing.ts';
import { reportNotes } from './reportNotes.ts';
import { senderOf } from './reportSender.ts';
import { reportTable } from './reportTable.ts';
import type { ReportOf } from './whichReports.ts';

export function reportDocument(context: ViewContext, { unit, period, template }: ReportOf): ReportDocument {
  const { words, language, addresses } = context;
  const path = addresses.report(unit, period);
  const notes = reportNotes(context);
  const sources = new Map<string, ReportSource>();
  const places = { path, notes, sources };
  const figures = reportFigures(context, unit, period, places);
  const filling: Filling = {
    context,
    unit,
    period,
    template,
    figures,
    places,
    asked: askedFor(context.registry, template),
    missing: [],
    known: 0,
  };
  const sections = template.sections.map((section) => sectionOf(filling, section));
  const missing = owedMissing(context, unit, period, filling.missing);
  const { known } = filling;
  return {
    language,
    title: startUpperCase(plainText(filling, template.title[language])),
    subtitle: words.reports.period(formatPeriodTitle(period, language)),
    unit: senderOf(context, unit, period),
    path,
    summary: unitSummary(context, unit, period, path).map(reportText),
    sections: withoutEmpty(sections),
    missing,
    filled: { known, asked: missing.reduce((sum, { blanks }) => sum + blanks, known) },
    otherNotes: notes.others(filesOf(context, unit, period)),
    sources: [...sources.values()],
  };
}

/** All that was handed in for the report, also what is only compared with it. */
function filesOf(
  { dataset, observationsOfUnit }: ViewContext,
  unit: string,
  period: Period,
): ReadonlySet<string> {
  const files = new Set<string>();
  for (const [path, submissions] of dataset.submissions) {
    if (submissions.some((one) => one.unit === unit && one.period === period.id))
      files.add(`submissions/${path}`);
  }
  for (const { unit: of, period: days, where } of [...observationsOfUnit(unit), ...dataset.references]) {
    if (of === unit && days.id === period.id) files.add(where.file);
  }
  return files;
}

function sectionOf(filling: Filling, section: TemplateSection): ReportSection {
  const { context, places } = filling;
  const blocks: ReportBlock[] = [];
  let items: ReportText[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const line of section.lines) {
    const before = filling.missing.length;
    const filled = lineOf(filling, line);
    for (const one of filling.missing.slice(before)) one.section = section.number;
    if (!filled) continue;
    if (line.kind === 'item' && filled.text.length > 0) items.push(filled.text);
    else if (filled.text.length > 0) {
      endList();
      blocks.push({ kind: 'paragraph', text: filled.text });
    }
    if (filled.below.length > 0) {
      endList();
      blocks.push(...filled.below);
    }
  }
  endList();
  const basis = section.basis.map(({ document, item }) =>
    context.words.reports.basis(context.registry.documents.get(document)?.number ?? document, item),
  );
  return {
    ...(section.number === '' ? {} : { number: section.number }),
    title: section.title[context.language],
    depth: section.depth,
    ...(basis.length === 0 ? {} : { basis: basis.join('; ') }),
    blocks,
    notes: places.notes.newNotes(),
  };
}

/** Undefined where the line is left out. */
function lineOf(
  filling: Filling,
  line: TemplateLine,
): { text: ReportText; below: ReportBlock[] } | undefined {
  const { context } = filling;
  const filled = fillParts(filling, line.parts[context.language]);
  const label = filled.runs
    .map((run) => (run.kind === 'words' ? run.text : ''))
    .join('')
    .trim();
  const { block } = line;
  if (!block) {
    if (line.optional && filled.count === 0) return undefined;
    filling.missing.push(...filled.missing);
    filling.known += filled.count;
    return { text: filled.runs, below: [] };
  }
  if (block.kind === 'narrative') {
    const said = filling.context.dataset.narratives.filter(
      ({ unit, period, topic }) =>
        unit === filling.unit && period.id === filling.period.id && topic === block.topic,
    );
    if (said.length === 0) {
      if (line.optional) return undefined;
      const name = label.replace(/:$/, '');
      filling.missing.push({ name: context.words.reports.narrative(name), section: '' });
      return { text: [...filled.runs, { kind: 'blank', name }], below: [] };
    }
    filling.known += 1;
    return { text: filled.runs, below: said.map((narrative) => quoteOf(filling, narrative)) };
  }
  const below =
    block.kind === 'table'
      ? reportTable(filling, block, { label, optional: line.optional })
      : reportList(filling, block.of, label);
  if (below.length > 0) return { text: [], below };
  if (line.optional || block.kind === 'table') return undefined;
  const nothing = context.words.reports.nothing[block.of];
  return { text: [{ kind: 'words', text: `${label}: ${nothing}` }], below: [] };
}

function quoteOf({ context }: Filling, { text, where, unit }: Narrative): ReportBlock {
  const source = context.words.reports.quoted(context.unitName(unit), briefPlace(where, context.language));
  return { kind: 'quote', text: escapeInFull(text), source };
}

interface FilledParts {
  runs: ReportRun[];
  /** How many of the figures are known. */
  count: number;
  missing: MissingName[];
}

function fillParts(filling: Filling, parts: readonly InlinePart[]): FilledParts {
  const { context, figures, period } = filling;
  const runs: ReportRun[] = [];
  const missing: MissingName[] = [];
  const days = new Set<string>();
  const coverages = new Set<string>();
  let count = 0;
  for (const part of parts) {
    if (typeof part === 'string') runs.push({ kind: 'words', text: part });
    else if (part.kind === 'name') runs.push({ kind: 'words', text: nameOf(filling, part.of) });
    else {
      const found = figures.find(part);
      runs.push(found.run.kind === 'words' ? { kind: 'words', text: `(${found.run.text})` } : found.run);
      if (found.known) count += 1;
      if (found.coverage !== '') coverages.add(found.coverage);
      if (!found.known) missing.push({ name: figures.name(part), [part.kind]: part.id, section: '' });
      for (const { asOf } of found.known ? found.observations : []) if (asOf !== period.last) days.add(asOf);
    }
  }
  const list = [...days].sort().map((day) => formatDay(day, context.language));
  const { asOf } = context.words.reports;
  const told = [...coverages, ...(list.length > 0 ? [asOf(list.join(', '))] : [])];
  if (told.length > 0) runs.push({ kind: 'words', text: ` (${startUpperCase(told.join('; '))}.)` });
  return { runs, count, missing };
}

function nameOf({ context, unit, period }: Filling, of: 'unit' | 'period'): string {
  if (of === 'unit') return unitInSentence(context, context.unitName(unit, period.last));
  return formatPeriodInText(period, context.language);
}

/** The word for its kind is no part of the proper name: "của thị xã Bình Long". */
function unitInSentence({ registry, language }: ViewContext, name: string): string {
  if (language !== 'vi') return name;
  const kinds = [...registry.levels.values()].flatMap(({ prefixes }) => prefixes.split('|'));
  const isKind = kinds.some((kind) => kind !== '' && name.startsWith(`${kind} `));
  return isKind ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function plainText(filling: Filling, parts: readonly InlinePart[]): string {
  return fillParts(filling, parts)
    .runs.map((run) => (run.kind === 'blank' ? '' : run.text))
    .join('');
}

/** A heading stays only above something. */
function withoutEmpty(sections: readonly ReportSection[]): ReportSection[] {
  return sections.filter((section, index) => {
    if (section.blocks.length > 0) return true;
    for (const below of sections.slice(index + 1)) {
      if (below.depth <= section.depth) return false;
      if (below.blocks.length > 0) return true;
    }
    return false;
  });
}
