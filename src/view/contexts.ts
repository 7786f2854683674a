/** The contexts of a build, one for each language, lens and pinned period, each made the first time that it is asked for. */

import type { Lens } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { Language } from '../i18n/language.ts';
import { type ContextInput, createContext, pinnedTo, type ViewContext } from './context.ts';
import { seeEvaluations } from './seenEvaluations.ts';

/** A pinned period is seen as reported. */
export type ContextFor = (language: Language, lens?: Lens, pinned?: Period) => ViewContext;

export function contextsOf(input: ContextInput): ContextFor {
  const seen = remember((lens: Lens) => seeEvaluations(input.evaluations, lens, input.dataset.registry));
  const whole = remember((name: `${Language} ${Lens}`) => {
    const [language, lens] = name.split(' ') as [Language, Lens];
    return createContext(input, language, lens, seen(lens));
  });
  const pinned = new Map<string, ViewContext>();
  return (language, lens = 'as-reported', period) => {
    const all = whole(`${language} ${lens}`);
    if (!period) return all;
    const name = `${language} ${lens} ${period.id}`;
    const made = pinned.get(name) ?? pinnedTo(all, period);
    pinned.set(name, made);
    return made;
  };
}

function remember<Name, Thing>(make: (name: Name) => Thing): (name: Name) => Thing {
  const made = new Map<Name, Thing>();
  return (name) => {
    const found = made.get(name) ?? make(name);
    made.set(name, found);
    return found;
  };
}
