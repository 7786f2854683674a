/**
 * The heading of a chart: what it shows, in one line. Facts about one chart enter with names and figures already
 * formatted, one heading leaves; nothing in it is written by hand, and nothing is said that is not among the facts.
 */

import { HEADLINE_EN } from './headline.en.ts';
import { HEADLINE_VI } from './headline.vi.ts';
import type { HeadlineFacts, HeadlineWords } from './headlineWords.ts';
import { startUpperCase } from './inSentence.ts';
import type { Language } from './language.ts';

export function headlineFor(facts: HeadlineFacts, language: Language): string {
  const words: HeadlineWords = { vi: HEADLINE_VI, en: HEADLINE_EN }[language];
  return startUpperCase(say(words, facts));
}

function say(words: HeadlineWords, facts: HeadlineFacts): string {
  switch (facts.kind) {
    case 'change':
      return words.change(facts);
    case 'single':
      return words.single(facts);
    case 'reached':
      return words.reached(facts);
    case 'ends':
      return words.ends(facts);
    case 'level':
      return words.level(facts);
    case 'movement':
      return words.movement(facts);
    case 'throughPeriods':
      return words.throughPeriods(facts);
    case 'campaign':
      return words.campaign(facts);
    case 'campaignOver':
      return words.campaignOver(facts);
    case 'merger':
      return words.merger(facts);
  }
}
