/**
 * What every page needs to be composed in one language and through one lens: the results, indexed for look-up, the
 * words, the addresses and a document to draw charts in. Built once for each; nothing in it changes afterwards.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Evaluation, Lens } from '../domain/evaluation.ts';
import type { Finding } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Registry } from '../domain/registry.ts';
import type { Corrected, Resending } from '../domain/resending.ts';
import { nameOn } from '../domain/unitNames.ts';
import type { Language } from '../i18n/language.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import { type Addresses, addressesFor } from './addresses.ts';
import { isOfCampaign } from './campaignDays.ts';
import { type RestatedPages, restatedAddresses, restatedPages } from './lens.ts';
import { groupBy, type SeenEvaluations, seeEvaluations, seenUpTo } from './seenEvaluations.ts';

export interface ViewContext extends SeenEvaluations {
  language: Language;
  lens: Lens;
  /** The last period that is known of here, as though nothing later had been reported; undefined: all are. */
  pinned: Period | undefined;
  words: Messages;
  /** Through the lens of this context, wherever a page differs in it. */
  addresses: Addresses;
  through: Readonly<Record<Lens, Addresses>>;
  restated: RestatedPages;
  registry: Registry;
  dataset: Dataset;
  findings: readonly Finding[];
  /** Files that said otherwise than earlier ones, newest first. */
  resendings: readonly Resending[];
  /** Which published values are others because of decisions about cells. */
  corrections: readonly Corrected[];
  /** Short hash of the data; the same data have the same version. */
  version: string;
  /** Where the site is published; undefined where nobody has said it. */
  site: string | undefined;
  /** It will be opened from a disk, so that what needs a server is left out and said so. */
  portable: boolean;
  document: Document;
  /** Something was counted from the first day of a target with a deadline. */
  hasCampaigns: boolean;
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
  site?: string | undefined;
  portable?: boolean;
  /** Asked for only where a chart needs one. */
  document(): Document;
  /** Asked for only by what tells of them; absent: there are none. */
  resendings?(): readonly Resending[];
  corrections?(): readonly Corrected[];
}

/** `seen` may be shared by the contexts of one lens. */
export function createContext(
  input: ContextInput,
  language: Language,
  lens: Lens = 'as-reported',
  seen: SeenEvaluations = seeEvaluations(input.evaluations, lens, input.dataset.registry),
): ViewContext {
  const { dataset } = input;
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
    pinned: undefined,
    words: messagesFor(language),
    addresses: through[lens],
    through,
    restated,
    registry: dataset.registry,
    dataset,
    findings: input.findings,
    version: input.version,
    site: input.site,
    portable: input.portable ?? false,
    get document() {
      return input.document();
    },
    get corrections() {
      return input.corrections?.() ?? [];
    },
    get resendings() {
      return input.resendings?.() ?? [];
    },
    ...seen,
    hasCampaigns: seen.evaluations.some(
      (evaluation) => evaluation.value !== undefined && isOfCampaign(dataset.registry, evaluation),
    ),
    errorsOf: (file) => errors.get(file) ?? [],
    observationsOfUnit: (unit) => observations.get(unit) ?? [],
    name,
    unitName(id, day = '') {
      const unit = dataset.registry.units.get(id);
      return unit ? name(nameOn(unit, dataset.registry.unitNames, day)) : id;
    },
  };
}

/** As though nothing had been reported after the period; all but the evaluations is that of the context. */
export function pinnedTo(context: ViewContext, pinned: Period): ViewContext {
  const base: ViewContext = Object.create(context);
  return Object.assign(base, seenUpTo(context, pinned), { pinned });
}
