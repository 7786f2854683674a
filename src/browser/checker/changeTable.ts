/** What would be published otherwise once the files are handed in: from, to, and first what crosses its target. */

import type { FigureChange, FigureChanges, ShownFigure } from '../../domain/checkReport.ts';
import type { CheckerBoxMessages } from '../../i18n/sections/checker.ts';
import { make } from '../make.ts';

export function changeTable(changes: FigureChanges, { changes: words }: CheckerBoxMessages): HTMLElement {
  const root = make('section', { class: 'section check-changes' });
  const head = make('div', { class: 'section-head' });
  const { rows, turned, changed, added, removed } = changes;
  head.append(
    make('h2', {}, words.title),
    make('p', {}, rows.length === 0 ? words.none : `${words.summary(turned, changed, added, removed)}.`),
  );
  root.append(head);
  if (rows.length === 0) return root;
  const frame = make('div', {
    class: 'table-frame',
    tabindex: '0',
    role: 'region',
    'aria-label': words.title,
  });
  const table = make('table');
  const heading = table.createTHead().insertRow();
  heading.append(make('th', { scope: 'col' }, words.indicator));
  for (const text of [words.now, words.after]) heading.append(make('th', { scope: 'col', class: 'n' }, text));
  const body = table.createTBody();
  for (const row of rows) body.append(lineOf(row, words));
  frame.append(table);
  root.append(frame);
  const left = turned + changed + added + removed - rows.length;
  if (left > 0) root.append(make('p', { class: 'note' }, words.more(left)));
  return root;
}

function lineOf(row: FigureChange, words: CheckerBoxMessages['changes']): HTMLElement {
  const line = make('tr', { class: `change-${row.kind}` });
  const name = make('th', { scope: 'row' });
  name.append(make('small', { class: 'change-kind' }, words.kind[row.kind]), row.indicator);
  name.append(make('small', {}, [row.unit, row.period].filter((text) => text !== '').join(' · ')));
  line.append(name);
  line.append(figure(row.from, words.nothing), figure(row.to, words.nothing));
  return line;
}

function figure(shown: ShownFigure | undefined, nothing: string): HTMLElement {
  const cell = make('td', { class: 'n' });
  if (!shown) {
    cell.append(make('small', {}, nothing));
    return cell;
  }
  if (shown.value !== undefined) cell.append(make('data', { value: String(shown.value) }, shown.text), ' ');
  cell.append(make('span', { class: `status status-${shown.status}` }, shown.statusName));
  return cell;
}
