/**
 * A table of a report that a template binds to a breakdown: one row for each of its categories, one column for each
 * measure or indicator, and the total. A row of which all is said not to apply says so once.
 */

import type { ReportBlock, ReportRun, ReportText } from '../../domain/reportDocument.ts';
import type { BlockField } from '../../domain/reportTemplate.ts';
import type { Filling } from './filling.ts';

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
  let known = 0;
  let missing = 0;
  const cells = (category: string, isAsked: boolean): ReportText[] => {
    const found = columns.map((column) => figures.find({ ...column, category, since: '' }));
    const here = found.filter((cell) => cell.known).length;
    if (isAsked) {
      known += here;
      missing += columns.length - here;
    }
    return saidOnce(found.map(({ run }) => run));
  };
  const isNumbered = categories.some(({ item }) => item !== '');
  const ordinal = (text: string): ReportText[] => (isNumbered ? [[{ kind: 'words', text }]] : []);
  const rows = categories.map((category): ReportText[] => [
    ...ordinal(category.item),
    [{ kind: 'words', text: context.name(category) }],
    ...cells(category.id, true),
  ]);
  if (optional && known === 0) return [];
  const total: ReportText[] = [
    ...ordinal(''),
    [{ kind: 'words', text: words.reports.total }],
    ...cells('', false),
  ];
  filling.known += known;
  const [first] = columns;
  if (missing > 0 && first) {
    const name = words.reports.inTable(label, missing);
    filling.missing.push({ section: '', name, blanks: missing, [first.kind]: first.id });
  }
  const head = columns.map(({ kind, id }) => {
    const thing = (kind === 'measure' ? registry.measures : registry.indicators).get(id);
    return { title: thing ? context.name(thing) : id, numeric: true };
  });
  return [
    {
      kind: 'table',
      caption: label,
      columns: [
        ...(isNumbered ? [{ title: words.reports.columns.ordinal, numeric: false }] : []),
        { title: words.reports.columns.category, numeric: false },
        ...head,
      ],
      rows: [...rows, total],
      nameColumn: isNumbered ? 1 : 0,
      endsWithTotal: true,
    },
  ];
}

/** A row of which every cell says the same words says them in the first. */
function saidOnce(runs: readonly ReportRun[]): ReportText[] {
  const [first] = runs;
  const isSame =
    first?.kind === 'words' && runs.every((run) => run.kind === 'words' && run.text === first.text);
  return runs.map((run, index) => [isSame && index > 0 ? { kind: 'words', text: '' } : run]);
}
