/** How the files of pictures are called: one drawing as SVG, and beside it the same as PNG. */

const SVG = /(^|\/)(hinh(?:-[a-z]+)?|ma-qr)\.svg$/;
const PNG = /(^|\/)(hinh(?:-[a-z]+)?|ma-qr)\.png$/;

/** Whether a PNG is made beside this file. */
export function isPicture(path: string): boolean {
  return SVG.test(path);
}

/** The drawing from which this file is made; undefined for one that is no picture. */
export function drawingOfPicture(path: string): string | undefined {
  return PNG.test(path) ? path.replace(PNG, '$1$2.svg') : undefined;
}
