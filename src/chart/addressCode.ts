/**
 * An address as a code to scan (QR, level M, with its quiet zone), drawn as one path in units of a module. One mask serves
 * all addresses: any reader undoes it, and weighing all eight against each other costs ten times as much.
 */

import { create } from 'qrcode';
import { escapeXml } from './svgText.ts';

const QUIET = 4;
const MASK = 2;

export function addressCode(address: string, label: string): string {
  const { modules } = create([{ data: new TextEncoder().encode(address), mode: 'byte' }], {
    errorCorrectionLevel: 'M',
    maskPattern: MASK,
  });
  const side = modules.size + 2 * QUIET;
  const rows = Array.from({ length: modules.size }, (_, row) =>
    darkRuns(modules.data.subarray(row * modules.size, (row + 1) * modules.size), row),
  );
  return `<svg class="address-code" role="img" aria-label="${escapeXml(label)}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path transform="translate(${QUIET} ${QUIET + 0.5})" d="${rows.join('')}"/></svg>`;
}

/** As a file of its own: dark on white, large enough to print. */
export function codeFile(address: string, label: string): string {
  const size = 'xmlns="http://www.w3.org/2000/svg" width="600" height="600"';
  return addressCode(address, label)
    .replace('<svg ', `<svg ${size} `)
    .replace('<path ', '<rect width="100%" height="100%" fill="white"/><path stroke="black" ');
}

/** One stroke for each run of dark modules of a row, each from the end of the one before. */
function darkRuns(modules: Uint8Array, row: number): string {
  let end = 0;
  const strokes = [...modules.join('').matchAll(/1+/g)].map(({ index, 0: run }) => {
    const start = end === 0 ? `M${index} ${row}` : `m${index - end} 0`;
    end = index + run.length;
    return `${start}h${run.length}`;
  });
  return strokes.join('');
}
