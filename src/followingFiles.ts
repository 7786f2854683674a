/** Feeds and calendars: of the whole site and of each unit, in every language, below the page that they go with. */

import { LANGUAGES } from './i18n/language.ts';
import type { Artifact } from './publish/artifact.ts';
import { atomFeed } from './publish/atomFeed.ts';
import { calendarFile } from './publish/calendarFile.ts';
import type { ContextFor } from './view/contexts.ts';
import { dueDatesOf } from './view/dueDates.ts';
import { newsOf } from './view/news.ts';

export function* followingFiles(contextFor: ContextFor): Generator<Artifact> {
  for (const language of LANGUAGES) {
    const context = contextFor(language);
    const { addresses, registry } = context;
    const root = addresses.file('').length;
    for (const unit of [undefined, ...registry.units.keys()]) {
      const news = newsOf(context, unit);
      if (news) yield atomFeed(addresses.feed(unit).slice(root), news);
      const due = dueDatesOf(context, unit);
      if (due) yield calendarFile(addresses.calendar(unit).slice(root), due);
    }
  }
}
