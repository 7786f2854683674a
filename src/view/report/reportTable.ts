/**
 * A table of a report that a template binds to a breakdown: one row for each of its categories, one column for each
 * measure or indicator, and the total. A row of which all is said not to apply says so once.
 */

import type { ReportBlock, ReportText } from '../../domain/reportDocument.ts';
import type { BlockField } from '../../domain/reportTemplate.ts';
import type { Filling } from './reportDocument.ts';

export function reportTable(
  filling: Filling,
  { dimension, columns }: Extract<BlockField, { kind: 'table' }>,
  { label, optional }: { label: string; optional: boolean },
): ReportBlock[] {
  const { context, figures } = filling;
  const { registry, words } = context;
  const categories = [...registry.categories.values()]
    .filter((category) => category.dimension === dimension)
    .sort((a, b) => a.order - b.order);
  let known = false;
  let missing = 0;
  const cells = (category: string): ReportText[] =>
    columns.map((column) => {
      const found = figures.find({ ...column, category, since: '' });
      known ||= found.known;
      if (!found.known) missing += 1;
      return [found.run];
    });
  const rows = categories.map((category): ReportText[] => [
    [{ kind: 'words', text: category.item === '' ? '' : category.item }],
    [{ kind: 'words', text: context.name(category) }],
    ...cells(category.id),
  ]);
  const blanks = missing;
  const total: ReportText[] = [
    [{ kind: 'words', text: '' }],
    [{ kind: 'words', text: words.reports.total }],
    ...cells(''),
  ];
  if (optional && !known) return [];
  if (blanks > 0)
    filling.missing.push({
      section: '',
      name: words.reports.inTable(label, blanks),
      [columns[0]?.kind ?? 'measure']: columns[0]?.id,
    });
  const head = columns.map(({ kind, id }) => {
    const thing = (kind === 'measure' ? registry.measures : registry.indicators).get(id);
    return { title: thing ? context.name(thing) : id, numeric: true };
  });
  return [
    {
      kind: 'table',
      caption: label,
      columns: [
        { title: words.reports.columns.ordinal, numeric: false },
        { title: words.reports.columns.category, numeric: false },
        ...head,
      ],
      rows: [...rows, total],
      nameColumn: 1,
      endsWithTotal: true,
    },
  ];
}
