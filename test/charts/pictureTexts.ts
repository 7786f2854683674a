/** The words of a picture with the boxes in which they stand, read out of its SVG; those inside a chart are left out. */

export interface PlacedText {
  text: string;
  fill: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

import { textWidth } from '../../src/chart/textWidth.ts';

/** Generous estimates of `textWidth` are undone: what counts is where letters stand. */
const MARGIN = 1.06;

export function placedTexts(svg: string): PlacedText[] {
  const outside = svg.replace(/<g transform="[^"]*scale[\s\S]*<\/g><\/g>/, '');
  return [...outside.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const [x, y, size] = [Number(of('x')), Number(of('y')), Number(of('font-size'))];
    const own = plain(content.replace(/<tspan[\s\S]*<\/tspan>/, ''));
    const [, behindSize = '0', behind = ''] =
      /<tspan font-size="([^"]*)"[^>]*>(.*?)<\/tspan>/.exec(content) ?? [];
    const width =
      (textWidth(own, size) + textWidth(plain(behind), Number(behindSize)) + Number(behindSize) * 0.35) /
      MARGIN;
    const left = of('text-anchor') === 'end' ? x - width : x;
    return {
      text: own + plain(behind),
      fill: of('fill'),
      left,
      right: left + width,
      top: y - size * 0.74,
      bottom: y + size * 0.04,
    };
  });
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
