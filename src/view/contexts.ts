/** The contexts of a build, one for each language, lens and pinned period, each made the first time that it is asked for. */

import type { Lens } from '../domain/evaluation.ts';
import type { Period } from '../domain/period.ts';
import type { Language } from '../i18n/language.ts';
import { type ContextInput, createContext, type ViewContext } from './context.ts';
import { seeEvaluations, seenUpTo } from './seenEvaluations.ts';

/** A pinned period is seen as reported. */
export type ContextFor = (language: Language, lens?: Lens, pinned?: Period) => ViewContext;

export function contextsOf(input: ContextInput): ContextFor {
  const seen = remember((lens: Lens) => seeEvaluations(input.evaluations, lens, input.dataset.registry));
  const made = new Map<string, ViewContext>();
  return (language, lens = 'as-reported', pinned) => {
    const name = `${language} ${lens} ${pinned?.id ?? ''}`;
    const all = seen(lens);
    const context =
      made.get(name) ?? createContext(input, language, lens, pinned ? seenUpTo(all, pinned) : all, pinned);
    made.set(name, context);
    return context;
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
