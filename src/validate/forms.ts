/**
 * Form definitions in, typed forms out, or findings with the line of the mistake. Ids of measures and categories
 * must be in the registry, so that a form cannot invent one.
 */

import { type Finding, finding } from '../domain/finding.ts';
import { type Form, formSchema } from '../domain/form.ts';
import type { Settings } from '../domain/project.ts';
import type { Registry } from '../domain/registry.ts';
import { reasonOf } from './invalidValue.ts';

export function validateForms(
  files: readonly Settings[],
  registry: Registry,
): { forms: Form[]; findings: Finding[] } {
  const forms: Form[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const at = (path: (string | number)[]) => ({ file: file.path, sheet: '', cell: `A${file.lineOf(path)}` });
    const parsed = formSchema.safeParse(file.value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
        const params = { shown: '', field: path.join('.'), reason: reasonOf(issue) };
        findings.push(finding('registry/invalid-value', at(path), params));
      }
      continue;
    }
    const form = parsed.data;
    const unknown = unknownIds(form, registry);
    for (const { path, code, table } of unknown) {
      findings.push(finding('registry/unknown-code', at(path), { code, table }));
    }
    if (unknown.length === 0) forms.push(form);
  }
  return { forms, findings };
}

type UsedTable = 'measures' | 'categories' | 'dimensions' | 'documents';

function unknownIds(form: Form, registry: Registry) {
  const used: { path: (string | number)[]; code: string; table: UsedTable }[] = [];
  if (form.dimension) used.push({ path: ['dimension'], code: form.dimension, table: 'dimensions' });
  if (form.tasksOf) used.push({ path: ['tasksOf'], code: form.tasksOf, table: 'documents' });
  form.columns.forEach((column, index) => {
    const path = ['columns', index];
    if (column.measure) used.push({ path: [...path, 'measure'], code: column.measure, table: 'measures' });
    if (column.category)
      used.push({ path: [...path, 'category'], code: column.category, table: 'categories' });
  });
  form.items.forEach((item, index) => {
    for (const [id, target] of Object.entries(item.values)) {
      const path = ['items', index, 'values', id];
      const [measure, category] =
        typeof target === 'string' ? [target, ''] : [target.measure, target.category];
      used.push({ path, code: measure, table: 'measures' });
      if (category) used.push({ path, code: category, table: 'categories' });
    }
  });
  return used.filter((use) => !registry[use.table].has(use.code));
}
