/** The targets of an indicator in words: how much, of whom, from when to when, by which document. */

import { type Indicator, targetValue } from '../domain/registry.ts';
import { formatTarget } from '../i18n/againstTarget.ts';
import { formatDay } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import type { Link } from './frame.ts';

export interface TargetLine {
  text: string;
  scope: string;
  window: string;
  kind: string;
  note: string;
  document: Link | undefined;
  item: string;
}

export function targetsOf(context: ViewContext, indicator: Indicator): TargetLine[] {
  const { registry, words, language, addresses } = context;
  return registry.targets
    .filter((target) => target.indicator === indicator.id)
    .map((target) => {
      const document = registry.documents.get(target.document);
      const scope = target.scope === 'level' ? registry.levels.get(target.of) : registry.units.get(target.of);
      return {
        text: formatTarget(targetValue(target, indicator), target.comparator, indicator, language),
        scope: scope ? context.name(scope) : words.indicator.everyone,
        window: [
          target.from === '' ? '' : words.indicator.targetSince(formatDay(target.from, language)),
          target.to === '' ? '' : words.indicator.targetUntil(formatDay(target.to, language)),
        ]
          .filter((text) => text !== '')
          .join(' '),
        kind: words.targetKind[target.kind],
        note: language === 'vi' ? target.note_vi : target.note_en,
        document: document ? { text: document.number, href: addresses.document(document.id) } : undefined,
        item: target.item === '' ? '' : words.documents.item(target.item),
      };
    });
}
