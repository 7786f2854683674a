/**
 * The looks of chart.css for a picture that stands alone: enters the marks of a chart with their classes, leaves them
 * with colours and lines written into each group, because no style sheet goes with a picture. The colours are handed
 * in by the names of tokens.css.
 */

import { STATUSES, type Status } from '../domain/evaluation.ts';
import type { Spot } from './labelPlacement.ts';
import { statusClasses, statusPath } from './statusSymbol.ts';
import { short } from './svgText.ts';

/** Colours of one theme, by the name of their token. */
export type Ink = ReadonlyMap<string, string>;

type Look = Readonly<Record<string, string>>;

export function inkOf(ink: Ink, name: string): string {
  const colour = ink.get(name);
  if (colour === undefined) throw new Error(`no colour --${name}`);
  return colour;
}

export function statusInk(ink: Ink, status: Status): string {
  return inkOf(ink, `status-${status}`);
}

/** The shape that says the status without its colour. */
export function statusShape(status: Status, radius: number, { x, y }: Spot, ink: Ink): string {
  const colour = statusInk(ink, status);
  const look = statusClasses(status).includes('chart-hollow')
    ? `fill="none" stroke="${colour}" stroke-width="${short(radius * 0.28)}"`
    : `fill="${colour}"`;
  const outline = statusPath(status, Math.PI * radius * radius);
  return `<path transform="translate(${short(x)},${short(y)})" d="${outline}" ${look}/>`;
}

/** Groups of classes that are not known here are a fault of this program. */
export function paint(marks: string, ink: Ink): string {
  const looks = looksOf(ink);
  return marks.replace(/ data-tip="[^"]*"/g, '').replace(/ class="([^"]*)"/g, (_, classes: string) => {
    const names = classes.split(' ');
    const look = Object.assign({}, ...names.map((name) => looks.get(name) ?? unknown(name)));
    const [status] = STATUSES.filter((one) => names.includes(`status-${one}`));
    return attributesOf(status ? judged(look, statusInk(ink, status), names, ink) : look);
  });
}

function unknown(name: string): never {
  throw new Error(`chart.css knows ${name}, a picture does not`);
}

function judged(look: Look, colour: string, names: readonly string[], ink: Ink): Look {
  return names.includes('chart-hollow')
    ? { ...look, fill: inkOf(ink, 'paper'), stroke: colour, 'stroke-width': '1.5' }
    : { ...look, fill: colour, stroke: inkOf(ink, 'paper'), 'stroke-width': '1.25' };
}

function attributesOf(look: Look): string {
  return Object.entries(look)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

const PAINTED = new WeakMap<Ink, ReadonlyMap<string, Look>>();

function looksOf(ink: Ink): ReadonlyMap<string, Look> {
  const known = PAINTED.get(ink);
  if (known) return known;
  const of = (name: string) => inkOf(ink, name);
  const line = (stroke: string, width: number, dashes = ''): Look => ({
    fill: 'none',
    stroke: of(stroke),
    'stroke-width': String(width),
    ...(dashes === '' ? {} : { 'stroke-dasharray': dashes }),
  });
  const words = (fill: string): Look => ({
    fill: of(fill),
    stroke: of('paper'),
    'stroke-width': '3',
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  const made = new Map<string, Look>([
    ['chart-grid', line('chart-grid', 1)],
    ['chart-tick', { fill: of('soft') }],
    ['chart-break', line('soft', 1, '1 3')],
    ['chart-label', words('ink')],
    ['chart-label-target', {}],
    ['chart-label-needed', { fill: of('soft') }],
    ['chart-label-break', { fill: of('soft') }],
    ['chart-label-last', { 'font-size': '14', 'font-weight': '600' }],
    ['chart-needed', line('chart-reference', 1.5, '5 3')],
    ['chart-earlier', line('chart-reference', 1.5, '2 3')],
    ['chart-target', line('chart-target', 1.25, '5 3')],
    [
      'chart-line',
      {
        ...line('status-no-target', 2.25),
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      },
    ],
    ['chart-estimated', { 'stroke-dasharray': '2 5' }],
    ['chart-missing', line('soft', 1.5)],
    ['chart-range', line('soft', 3)],
    ['chart-dot', {}],
    ['chart-hollow', {}],
    ...STATUSES.map((status) => [`status-${status}`, {}] as const),
  ]);
  PAINTED.set(ink, made);
  return made;
}
