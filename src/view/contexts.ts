/** The contexts of a build, one for each language and lens, each made the first time that it is asked for. */

import type { Lens } from '../domain/evaluation.ts';
import type { Language } from '../i18n/language.ts';
import { type ContextInput, createContext, type ViewContext } from './context.ts';
import { seeEvaluations } from './seenEvaluations.ts';

export type ContextFor = (language: Language, lens?: Lens) => ViewContext;

export function contextsOf(input: ContextInput): ContextFor {
  const seen = once((lens: Lens) => seeEvaluations(input.evaluations, lens, input.dataset.registry));
  const contexts = once((name: `${Language} ${Lens}`) => {
    const [language, lens] = name.split(' ') as [Language, Lens];
    return createContext(input, language, lens, seen(lens));
  });
  return (language, lens = 'as-reported') => contexts(`${language} ${lens}`);
}

function once<Name extends string, Thing>(make: (name: Name) => Thing): (name: Name) => Thing {
  const made = new Map<Name, Thing>();
  return (name) => {
    const found = made.get(name) ?? make(name);
    made.set(name, found);
    return found;
  };
}
