/**
 * What every page needs to be composed in one language and through one lens: the results, indexed for look-up, the
 * words, the addresses and a document to draw charts in. Built once for each; nothing in it changes afterwards.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Evaluation, Lens } from '../domain/evaluation.ts';
import type { Finding } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods } from '../domain/period.ts';
import type { Registry } from '../domain/registry.ts';
import { nameOn } from '../domain/unitNames.ts';
import type { Language } from '../i18n/language.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import { type Addresses, addressesFor } from './addresses.ts';
import { type RestatedPages, restatedAddresses, restatedPages, throughLens } from './lens.ts';

export interface ViewContext {
  language: Language;
  lens: Lens;
  words: Messages;
  /** Through the lens of this context, wherever a page differs in it. */
  addresses: Addresses;
  through: Readonly<Record<Lens, Addresses>>;
  restated: RestatedPages;
  registry: Registry;
  dataset: Dataset;
  findings: readonly Finding[];
  /** Short hash of the data; the same data have the same version. */
  version: string;
  document: Document;
  /** Oldest first; evaluations without a period come first. */
  evaluationsOf(indicator: string, unit: string): readonly Evaluation[];
  ofIndicator(indicator: string): readonly Evaluation[];
  ofUnit(unit: string): readonly Evaluation[];
  ofPeriod(period: string): readonly Evaluation[];
  evaluations: readonly Evaluation[];
  /** Error findings about a file. */
  errorsOf(file: string): readonly Finding[];
  observationsOfUnit(unit: string): readonly Observation[];
  /** `name_vi` or `name_en` of a thing of the registry. */
  name(thing: { name_vi: string; name_en: string }): string;
  /** As it was called on a day; without one, today. */
  unitName(id: string, day?: Day): string;
}

export interface ContextInput {
  dataset: Dataset;
  evaluations: readonly Evaluation[];
  findings: readonly Finding[];
  version: string;
  base: string;
  document: Document;
}

export function createContext(
  input: ContextInput,
  language: Language,
  lens: Lens = 'as-reported',
): ViewContext {
  const { dataset } = input;
  const evaluations = throughLens(input.evaluations, lens, dataset.registry).sort((a, b) =>
    a.period && b.period
      ? comparePeriods(a.period, b.period)
      : Number(Boolean(a.period)) - Number(Boolean(b.period)),
  );
  const byPair = groupBy(evaluations, ({ indicator, unit }) => `${indicator}\t${unit}`);
  const byIndicator = groupBy(evaluations, ({ indicator }) => indicator);
  const byUnit = groupBy(evaluations, ({ unit }) => unit);
  const byPeriod = groupBy(evaluations, ({ period }) => period?.id ?? '');
  const errors = groupBy(
    input.findings.filter(({ severity }) => severity === 'error'),
    ({ where }) => where.file,
  );
  const observations = groupBy(dataset.observations, ({ unit }) => unit);
  const name = (thing: { name_vi: string; name_en: string }) =>
    language === 'vi' ? thing.name_vi : thing.name_en;
  const restated = restatedPages(input.evaluations);
  const plain = addressesFor(language, input.base);
  const through = {
    'as-reported': plain,
    restated: restatedAddresses(plain, restated, dataset.registry.site.home),
  };
  return {
    language,
    lens,
    words: messagesFor(language),
    addresses: through[lens],
    through,
    restated,
    registry: dataset.registry,
    dataset,
    findings: input.findings,
    version: input.version,
    document: input.document,
    evaluations,
    evaluationsOf: (indicator, unit) => byPair.get(`${indicator}\t${unit}`) ?? [],
    ofIndicator: (indicator) => byIndicator.get(indicator) ?? [],
    ofUnit: (unit) => byUnit.get(unit) ?? [],
    ofPeriod: (period) => byPeriod.get(period) ?? [],
    errorsOf: (file) => errors.get(file) ?? [],
    observationsOfUnit: (unit) => observations.get(unit) ?? [],
    name,
    unitName(id, day = '') {
      const unit = dataset.registry.units.get(id);
      return unit ? name(nameOn(unit, dataset.registry.unitNames, day)) : id;
    },
  };
}

export function groupBy<T>(things: Iterable<T>, key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
