/**
 * What every page needs to be composed in one language: the results, indexed for look-up, the words, the addresses
 * and a document to draw charts in. Built once per language; nothing in it changes afterwards.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import type { Finding } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import { comparePeriods } from '../domain/period.ts';
import type { Registry } from '../domain/registry.ts';
import type { Language } from '../i18n/language.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import { type Addresses, addressesFor } from './addresses.ts';

export interface ViewContext {
  language: Language;
  words: Messages;
  addresses: Addresses;
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
  unitName(id: string): string;
}

export interface ContextInput {
  dataset: Dataset;
  evaluations: readonly Evaluation[];
  findings: readonly Finding[];
  version: string;
  base: string;
  document: Document;
}

export function createContext(input: ContextInput, language: Language): ViewContext {
  const { dataset } = input;
  const evaluations = [...input.evaluations].sort((a, b) =>
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
  return {
    language,
    words: messagesFor(language),
    addresses: addressesFor(language, input.base),
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
    unitName(id) {
      const unit = dataset.registry.units.get(id);
      return unit ? name(unit) : id;
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
