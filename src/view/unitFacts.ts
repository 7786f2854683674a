/** What there is to know of a unit besides its figures: level and code, what it was and became, the reports it sent. */

import type { Unit } from '../domain/registry.ts';
import { formatDay, formatMoment } from '../i18n/date.ts';
import { escapeInFull } from '../i18n/display.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';
import { type LinkedNames, linkedNames } from './linkedNames.ts';
import { historyOf } from './unitHistory.ts';

export interface UnitFacts {
  /** Level, code and, for a unit that has ended, until when. */
  kind: string;
  /** What it was, gave away and became, oldest first. */
  history: { sentence: LinkedNames; document: Link | undefined }[];
  /** Of a unit that has ended, the pages of successors whose figures, restated, reach back to it. */
  onward: Link[];
  reports: { file: string; document: Link | undefined; note: string }[];
}

export function unitFacts(context: ViewContext, unit: Unit): UnitFacts {
  const { before, after } = historyOf(context, unit);
  return {
    kind: kindOf(context, unit),
    history: [...before, ...after].map(({ sentence, units, document }) => ({
      sentence: linkedNames(sentence, units),
      document,
    })),
    onward: onwardOf(context, unit),
    reports: reportsOf(context, unit.id),
  };
}

/** The files in which it reported. */
export function filesOf(context: ViewContext, unit: string): Set<string> {
  return new Set(context.observationsOfUnit(unit).map(({ where }) => where.file));
}

function kindOf(context: ViewContext, unit: Unit): string {
  const { words, language, registry } = context;
  const level = registry.levels.get(unit.level);
  return [
    level ? context.name(level) : '',
    unit.code === '' ? '' : words.unit.officialCode(unit.code),
    unit.valid_to === '' ? '' : words.units.until(formatDay(unit.valid_to, language)),
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function onwardOf(context: ViewContext, unit: Unit): Link[] {
  if (unit.valid_to === '') return [];
  const successors = context.registry.successions.filter(({ predecessor }) => predecessor === unit.id);
  return [...new Set(successors.map(({ successor }) => successor))]
    .filter((successor) => context.restated.units.has(successor))
    .map((successor) => ({
      text: context.words.lens.continuedIn(context.unitName(successor)),
      href: context.through.restated.unit(successor),
    }));
}

function reportsOf(context: ViewContext, unit: string): UnitFacts['reports'] {
  const { dataset, registry, words, language, addresses } = context;
  return [...filesOf(context, unit)].sort().map((file) => {
    const path = file.replace(/^submissions\//, '');
    const [submission] = dataset.submissions.get(path) ?? [];
    const document = registry.documents.get(submission?.document ?? '');
    const received = submission?.received ?? '';
    const note = submission ? (language === 'vi' ? submission.note_vi : submission.note_en) : '';
    return {
      file: escapeInFull(path),
      document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
      note: [
        received === '' ? words.unit.receivedUnknown : words.unit.received(formatMoment(received, language)),
        note,
      ]
        .filter((text) => text !== '')
        .join('; '),
    };
  });
}
