/** Pictures in, one page out that shows them small, by type of page, so that sites and widths stand side by side. */

import { relative, sep } from 'node:path';

export interface Picture {
  site: string;
  type: string;
  address: string;
  /** Absent: printed. */
  width?: number;
  theme?: string;
  file: string;
}

export function contactSheet(folder: string, pictures: readonly Picture[]): string {
  const types = [...new Set(pictures.map(({ type }) => type))];
  const sections = types.map((type) => {
    const figures = pictures
      .filter((picture) => picture.type === type)
      .map((picture) => figureOf(folder, picture));
    return `<h2>${type}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Review</title>
<style>
body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem; background: #ddd; color: #222 }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { margin: 0; flex: none }
img { display: block; height: 30rem; object-fit: cover; object-position: top; background: #fff }
</style>
<h1>${pictures.length} pictures</h1>
${sections.join('\n')}
</html>
`;
}

function figureOf(folder: string, { site, address, width, theme, file }: Picture): string {
  const href = encodeURI(relative(folder, file).split(sep).join('/'));
  const caption = [site, address, width ?? 'A4', theme ?? ''].join(' ');
  const inside = width === undefined ? 'PDF' : `<img src="${href}" alt="${caption}" loading="lazy">`;
  return `<figure><a href="${href}">${inside}</a><figcaption>${caption}</figcaption></figure>`;
}
