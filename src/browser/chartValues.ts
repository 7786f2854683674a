/**
 * The value of a mark, shown and said: under the pointer or the finger, or walked to by key. Marks are the elements of a
 * chart with `data-tip`. What is shown stays until the reader leaves it, can be pointed at, and goes with Escape (WCAG 1.4.13).
 */

import type { ToolsMessages } from '../i18n/sections/tools.ts';
import { announce } from './announce.ts';
import { markByKey, nearestMark } from './nearestMark.ts';
import { showValue } from './shownValue.ts';

/** Small charts of one list are one stop of the Tab key; up and down lead from one to the next. */
const TOGETHER = '.multiples';

export function watchCharts(words: ToolsMessages): void {
  const charts = [...document.querySelectorAll<SVGSVGElement>('svg')].filter((svg) =>
    svg.querySelector('[data-tip]'),
  );
  if (charts.length === 0) return;
  const shown = showValue();
  const hint = hintOf(words);
  const lists = new Set<Element>();
  for (const chart of charts) {
    const list = chart.closest(TOGETHER);
    chart.setAttribute('tabindex', list && lists.has(list) ? '-1' : '0');
    chart.setAttribute('aria-describedby', hint);
    if (list) lists.add(list);
    watch(chart, shown);
  }
}

function watch(chart: SVGSVGElement, shown: ReturnType<typeof showValue>): void {
  const marks = [...chart.querySelectorAll('[data-tip]')];
  for (const mark of marks) mark.querySelector('title')?.remove();
  let now: number | undefined;
  const show = (index: number | undefined, say: boolean) => {
    const mark = index === undefined ? undefined : marks[index];
    const text = mark?.getAttribute('data-tip');
    if (!mark || !text) return;
    now = index;
    shown.at(mark, text);
    if (say) announce(text);
  };
  const point = (event: PointerEvent) => {
    const under = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
    show(under ? marks.indexOf(under) : nearestMark(marks.map(middleOf), event.clientX), false);
  };
  chart.addEventListener('pointermove', point);
  chart.addEventListener('pointerdown', point);
  chart.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && shown.leave());
  chart.addEventListener('blur', () => {
    now = undefined;
    shown.hide();
  });
  chart.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const neighbour = neighbourOf(chart, event.key);
    const next = markByKey(event.key, now, marks.length);
    if (next === undefined) return;
    event.preventDefault();
    if (!neighbour) return show(next, true);
    chart.setAttribute('tabindex', '-1');
    neighbour.setAttribute('tabindex', '0');
    neighbour.focus();
  });
}

function middleOf(mark: Element): number {
  const { left, width } = mark.getBoundingClientRect();
  return left + width / 2;
}

function neighbourOf(chart: SVGSVGElement, key: string): SVGSVGElement | undefined {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const list = chart.closest(TOGETHER);
  if (!list || step === 0) return undefined;
  const charts = [...list.querySelectorAll<SVGSVGElement>('svg[tabindex]')];
  return charts[charts.indexOf(chart) + step];
}

function hintOf(words: ToolsMessages): string {
  const hint = document.createElement('p');
  hint.id = 'chart-keys';
  hint.hidden = true;
  hint.textContent = words.walk;
  document.body.append(hint);
  return hint.id;
}
