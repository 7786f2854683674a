/**
 * News as an Atom feed. Days are told as noon in Việt Nam, so that they are the same day nearly everywhere. Words are
 * escaped here, because the library takes titles and texts as HTML.
 */

import { Feed } from 'feed';
import type { TextArtifact } from './artifact.ts';

export interface FeedContent {
  language: string;
  title: string;
  subtitle: string;
  publisher: string;
  /** Whole addresses, of the feed and of the page that it goes with. */
  address: string;
  page: string;
  updated: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  text: readonly string[];
  list: readonly string[];
  address: string;
  topic: { id: string; name: string };
  published: string;
  updated: string;
}

/** `path` is where the feed is written. */
export function atomFeed(path: string, content: FeedContent): TextArtifact {
  const feed = new Feed({
    id: content.address,
    title: content.title,
    description: content.subtitle,
    link: content.page,
    feed: content.address,
    author: { name: content.publisher },
    copyright: '',
    generator: false,
    updated: noonOf(content.updated),
  });
  for (const { id, title, text, list, address, topic, published, updated } of content.entries) {
    feed.addItem({
      id,
      title: escaped(title),
      link: address,
      content: htmlOf(text, list),
      category: [{ term: topic.id, name: topic.name }],
      published: noonOf(published),
      date: noonOf(updated),
    });
  }
  return {
    path,
    mediaType: 'application/atom+xml; charset=utf-8',
    content: `${feed.atom1().replace('<feed ', `<feed xml:lang="${content.language}" `)}\n`,
  };
}

function htmlOf(text: readonly string[], list: readonly string[]): string {
  const paragraphs = text.map((one) => `<p>${escaped(one)}</p>`);
  const points = list.map((one) => `<li>${escaped(one)}</li>`);
  return [...paragraphs, ...(points.length > 0 ? [`<ul>${points.join('')}</ul>`] : [])].join('');
}

/** Also what XML cannot hold at all. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00+07:00`);
}
