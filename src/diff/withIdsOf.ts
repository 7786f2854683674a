/**
 * An earlier edition under the ids of a later one: an id that had to change, as `redirects.csv` says, names the same unit
 * or indicator as before. The rows of the registry stay as they were, so that the change of id itself is seen.
 */

import { answerKey, type Edition, factKey, type RunKnowledge, text } from './edition.ts';

export function withIdsOf(later: Edition, earlier: Edition): Edition {
  const rows = later.registry.get('redirects') ?? [];
  const idsNow = (kind: string) =>
    new Map(rows.filter((row) => row.kind === kind).map((row) => [text(row.old), text(row.new)]));
  const [units, indicators] = [idsNow('unit'), idsNow('indicator')];
  if (units.size + indicators.size === 0) return earlier;
  const nowOf = <Thing extends { unit: string }>(thing: Thing): Thing => ({
    ...thing,
    unit: units.get(thing.unit) ?? thing.unit,
  });
  const facts = new Map([...earlier.facts].map(([key, fact]) => [key, nowOf(fact)]));
  const answers = earlier.answers.map((answer) => {
    const indicator = indicators.get(answer.indicator) ?? answer.indicator;
    return { before: answerKey(answer), now: { ...nowOf(answer), indicator } };
  });
  return {
    ...earlier,
    answers: answers.map(({ now }) => now),
    facts: new Map([...facts.values()].map((fact) => [factKey(fact), fact])),
    run: earlier.run && renamedRun(earlier.run),
  };

  function renamedRun({ lineage, corrections, files }: RunKnowledge): RunKnowledge {
    const keyNow = (key: string) => {
      const fact = facts.get(key);
      return fact ? factKey(fact) : key;
    };
    return {
      files,
      corrections: new Map([...corrections].map(([key, correction]) => [keyNow(key), correction])),
      lineage: new Map(
        answers.map(({ before, now }) => [answerKey(now), (lineage.get(before) ?? []).map(keyNow)]),
      ),
    };
  }
}
