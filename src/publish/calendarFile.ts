/**
 * Due dates as a calendar (RFC 5545) of whole days without a zone: a due date is that day wherever one looks. What says
 * when it was made is the day of the data, so that the same data give the same file.
 */

import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { TextArtifact } from './artifact.ts';

export interface CalendarContent {
  language: string;
  title: string;
  description: string;
  asOf: string;
  dates: readonly {
    id: string;
    day: string;
    title: string;
    description: string;
    topic: string;
    address: string;
  }[];
}

/** `path` is where the calendar is written. */
export function calendarFile(path: string, content: CalendarContent): TextArtifact {
  const calendar = ical({
    name: content.title,
    description: content.description,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'bang-chi-tieu', product: 'bang-chi-tieu', language: content.language.toUpperCase() },
    events: content.dates.map((date) => ({
      id: date.id,
      start: midnight(date.day),
      allDay: true,
      stamp: midnight(content.asOf),
      summary: date.title,
      description: date.description,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: date.topic }],
      ...(date.address === '' ? {} : { url: date.address }),
    })),
  });
  return { path, mediaType: 'text/calendar; charset=utf-8', content: `${calendar.toString()}\r\n` };
}

/** In universal time, in which the library reads the day; a time zone would move it. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
