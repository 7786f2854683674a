/** Where what is new can be followed: feed, calendar, sitemap, as far as there are any, and why there is none. */

import type { ViewContext } from './context.ts';
import { dueDatesOf } from './dueDates.ts';
import type { Link } from './frame.ts';
import { hasNews } from './hasNews.ts';

export interface WaysToFollow {
  links: { link: Link; meaning: string }[];
  /** That units have their own, and that something is missing because of no address; empty where neither is so. */
  note: string;
}

export function waysToFollow(context: ViewContext): WaysToFollow {
  const { site, addresses } = context;
  const { follow } = context.words.following;
  const way = (text: string, href: string, meaning: string) => ({ link: { text, href }, meaning });
  const own = [
    ...(site && hasNews(context) ? [way(follow.feed, addresses.feed(), follow.feedMeaning)] : []),
    ...(dueDatesOf(context) ? [way(follow.calendar, addresses.calendar(), follow.calendarMeaning)] : []),
  ];
  const notes = [own.length > 0 ? follow.unitToo : '', site ? '' : follow.noFeed];
  return {
    links: site ? [...own, way(follow.sitemap, addresses.file('sitemap.xml'), follow.sitemapMeaning)] : own,
    note: notes.filter((text) => text !== '').join(' '),
  };
}
