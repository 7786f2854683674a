/**
 * Makes of Plot's element the text that a page can carry: no style element and no colours of its own, ids that
 * belong to this chart, a role and a label, short numbers. Styles come from chart.css by class. It does not know what
 * the chart shows.
 */

import { escapeXml, shortNumbers } from './svgText.ts';

const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap', 'stroke-miterlimit'];
const DROPPED = [
  ...PAINT,
  'paint-order',
  'font-family',
  'font-size',
  'font-variant',
  'font-weight',
  'aria-label',
];
const NUMERIC = [
  'd',
  'cx',
  'cy',
  'r',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'transform',
  'dy',
  'dx',
  'viewBox',
];

export interface Finish {
  id: string;
  classes: string;
  label: string;
}

export function finishPlot(svg: Element, { id, classes, label }: Finish): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of DROPPED) element.removeAttribute(name);
    for (const name of NUMERIC) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, shortNumbers(value));
    }
  }
  svg.setAttribute('id', id);
  svg.setAttribute('class', `chart ${classes}`);
  for (const child of svg.children) child.setAttribute('aria-hidden', 'true');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label.normalize('NFC'));
  return ownIds(svg.outerHTML, escapeXml(id));
}

/** Plot numbers its clip paths, markers and patterns across the whole process; here they count from 1 per chart. */
function ownIds(markup: string, id: string): string {
  const seen = new Map<string, string>();
  return markup.replace(/plot-(?:clip|marker|pattern)-\d+/g, (found) => {
    const own = seen.get(found) ?? `${id}-${seen.size + 1}`;
    seen.set(found, own);
    return own;
  });
}
