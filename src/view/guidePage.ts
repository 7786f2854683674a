/**
 * The guide: the HTML that the Markdown gives, and its headings, in; the page out, with addresses of this site, pictures
 * that hold their room before they come, tables in frames, and a table of contents. It knows nothing of what is said.
 */

import { fold } from '../domain/fold.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link } from './frame.ts';

export interface GuidePage {
  frame: Frame;
  contents: Link[];
  html: string;
}

/** As Astro gives it of a Markdown file. */
export interface GuideText {
  html: string;
  headings: readonly { depth: number; slug: string; text: string }[];
}

/** Of the files in `public/huong-dan/`; a test holds these against them. */
export const GUIDE_PICTURES: Readonly<Record<string, { width: number; height: number }>> = {
  'bieu-da-dien': { width: 560, height: 461 },
  'kiem-tra-tot': { width: 760, height: 800 },
  'kiem-tra-loi': { width: 760, height: 887 },
  'dinh-chinh': { width: 760, height: 533 },
};

export function guidePage(context: ViewContext, { html, headings }: GuideText): GuidePage {
  const { guide } = context.words;
  return {
    frame: frameOf(context, {
      title: guide.title,
      description: guide.description,
      address: context.addresses.guide(),
    }),
    contents: headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ text, href: `#${plain(slug)}` })),
    html: framed(withPictures(withAddresses(html.replace(/<h1[\s\S]*?<\/h1>\s*/, ''), context), context)),
  };
}

/** Without accents, as all addresses of the site are. */
function plain(slug: string): string {
  return fold(slug).replaceAll(' ', '-');
}

function withAddresses(html: string, { addresses }: ViewContext): string {
  return html
    .replaceAll(/ id="([^"]+)"/g, (_, slug: string) => ` id="${plain(slug)}"`)
    .replaceAll(/ href="\/([^"]*)"/g, (_, path: string) => ` href="${addresses.overview()}${path}"`);
}

function withPictures(html: string, { addresses }: ViewContext): string {
  return html.replaceAll(/ src="\/([^"]*\/([^"/]+)\.webp)"/g, (_, path: string, name: string) => {
    const size = GUIDE_PICTURES[name];
    const room = size ? ` width="${size.width}" height="${size.height}"` : '';
    return ` src="${addresses.file(path)}"${room} loading="lazy" decoding="async"`;
  });
}

/** A wide table scrolls by itself and is named by the heading above it. */
function framed(html: string): string {
  return html
    .split(/(?=<h2)/)
    .map((part) => {
      const heading = /<h2[^>]*>([\s\S]*?)<\/h2>/.exec(part)?.[1]?.replaceAll(/<[^>]+>/g, '') ?? '';
      return part
        .replaceAll(
          '<table>',
          `<div class="table-frame" role="region" aria-label="${heading}" tabindex="0"><table>`,
        )
        .replaceAll('<th>', '<th scope="col">')
        .replaceAll('</table>', '</table></div>');
    })
    .join('');
}
