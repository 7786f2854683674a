/**
 * Files of report templates in, templates out, or findings with the line of the mistake. All codes must be declared, so
 * that a template cannot ask for what no form reports, and for one report there is one template.
 */

import { type Finding, finding } from '../../domain/finding.ts';
import type { Form } from '../../domain/form.ts';
import type { ReportFile } from '../../domain/project.ts';
import type { Registry } from '../../domain/registry.ts';
import { type InlinePart, type ReportTemplate, reportHeadSchema } from '../../domain/reportTemplate.ts';
import { reasonOf } from '../invalidValue.ts';
import { type KnownCodes, nearestCode, type Report, readPieces } from './fields.ts';
import { readSections } from './sections.ts';

export function validateReportTemplates(
  files: readonly ReportFile[],
  registry: Registry,
  forms: readonly Form[],
): { templates: ReportTemplate[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const known = knownCodes(registry, forms);
  const templates = files.flatMap((file) => {
    const template = readTemplate(file, known, findings);
    return template ? [template] : [];
  });
  templates.forEach((template, index) => {
    const other = templates.slice(0, index).find((earlier) => overlap(earlier, template));
    if (other) findings.push(finding('outline/overlapping', template.where, { file: other.where.file }));
  });
  return { templates, findings };
}

function readTemplate(file: ReportFile, known: KnownCodes, findings: Finding[]): ReportTemplate | undefined {
  const { head, path } = file;
  const at = (steps: (string | number)[]) => ({ file: path, sheet: '', cell: String(head.lineOf(steps)) });
  const { sections, findings: found } = readSections(file, known);
  findings.push(...found);
  const parsed = reportHeadSchema.safeParse(head.value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const steps = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
      const params = { shown: '', field: steps.join('.'), reason: reasonOf(issue) };
      findings.push(finding('registry/invalid-value', at(steps), params));
    }
    return undefined;
  }
  const { title, levels, periods, from = '', to = '' } = parsed.data;
  levels.forEach((level, index) => {
    if (known.levels.has(level)) return;
    const params = { code: level, table: 'levels', nearest: nearestCode(level, known.levels) };
    findings.push(finding('outline/unknown-code', at(['levels', index]), params));
  });
  const titleIn = (language: 'vi' | 'en'): InlinePart[] => {
    const report: Report = (code, params) => findings.push(finding(code, at(['title', language]), params));
    return readPieces(title[language], known, report).flatMap((piece): InlinePart[] => {
      if (typeof piece === 'string') return [piece];
      if (piece.field?.kind === 'name') return [piece.field];
      if (piece.field) report('outline/unknown-field', { shown: piece.shown, nearest: '' });
      return [];
    });
  };
  return {
    id: path.replace(/^.*\//, '').replace(/\.md$/, ''),
    levels,
    periods,
    from,
    to,
    title: { vi: titleIn('vi'), en: titleIn('en') },
    sections,
    where: at([]),
  };
}

function overlap(a: ReportTemplate, b: ReportTemplate): boolean {
  const apart = (a.to !== '' && b.from > a.to) || (b.to !== '' && a.from > b.to);
  return (
    !apart &&
    a.levels.some((level) => b.levels.includes(level)) &&
    a.periods.some((kind) => b.periods.includes(kind))
  );
}

function knownCodes(registry: Registry, forms: readonly Form[]): KnownCodes {
  const { measures, indicators, categories, dimensions, documents, levels } = registry;
  const codes = (table: ReadonlyMap<string, unknown>) => new Set(table.keys());
  const narratives = forms.flatMap(({ items }) => items.flatMap(({ narrative }) => narrative ?? []));
  return {
    measures: codes(measures),
    indicators: codes(indicators),
    categories: codes(categories),
    dimensions: codes(dimensions),
    documents: codes(documents),
    levels: codes(levels),
    narratives: new Set(narratives),
    isOf({ kind, id }, of) {
      const own = (kind === 'measure' ? measures : indicators).get(id)?.dimension;
      return own === ('category' in of ? categories.get(of.category)?.dimension : of.dimension);
    },
  };
}
