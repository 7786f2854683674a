/**
 * Which parameters each finding's sentence uses: the contract between those who find something and the words for
 * it. All are texts. `shown`, `stated`, `header`, `file` and the like are quoted as the person wrote them; `computed`
 * is a plain number with a decimal point, written out in the reader's language (of a percentage: 64.7, not 0.647); so is `limit`;
 * an empty or absent one leaves its clause out.
 */

import type { FindingCode } from '../domain/finding.ts';

export const FINDING_PARAMS = {
  /** `format`: what the file really is, see `FILE_FORMATS` of the catalogues. */
  'file/unsupported-format': ['format'],
  'file/encrypted': [],
  /** `reason`, `part`: what broke and where inside the file, for whoever helps the sender. */
  'file/corrupt': ['reason', 'part'],
  'file/empty': [],
  /** `unit`: what there is too much of, see `LIMIT_UNITS` of the catalogues; `limit`: as a plain number. */
  'file/too-large': ['unit', 'limit'],
  /** `limit`: in bytes. */
  'file/inflates-too-much': ['limit'],
  'file/unreadable-encoding': [],
  /** `encoding`: the one that was taken, "Windows-1258". */
  'file/encoding-guessed': ['encoding'],
  'file/lock-file': [],
  'file/unclosed-quote': [],
  'file/undeclared': [],
  /** `file`: the one that the list names and that is not there. */
  'file/missing': ['file'],
  /** `form`: the nearest form; `header`: what it has and the sheet lacks. */
  'sheet/unrecognised': ['form', 'header'],
  'sheet/ambiguous-form': ['first', 'second'],
  /** `what`: "sheet", "rows" or "columns"; `places`: which. */
  'sheet/hidden-data': ['what', 'places'],
  /** `range`: the merged cells; `count`: how many covered cells hold something. */
  'sheet/merged-data': ['range', 'count'],
  'sheet/too-many-cells': ['limit'],
  /** `nearest`: the header found that resembles the missing one most. */
  'header/missing': ['header', 'nearest'],
  'header/duplicate': ['header'],
  'cell/not-a-number': ['shown'],
  /** `first`, `second`: both readings, as one would have to type them. */
  'cell/ambiguous-number': ['shown', 'first', 'second'],
  'cell/thousands-misplaced': ['shown'],
  'cell/unit-in-number': ['shown'],
  'cell/negative-count': ['shown'],
  'cell/fraction-in-count': ['shown'],
  'cell/percent-scale': ['shown', 'first', 'second'],
  'cell/formula-not-calculated': [],
  'cell/formula-error': ['shown'],
  'cell/looks-like-a-date': ['shown'],
  'cell/impossible-date': ['shown'],
  'cell/beyond-maximum': ['shown', 'limit'],
  'cell/unreadable': ['shown', 'reason'],
  /** `nearest`: name of the most similar unit; none where nothing resembles it. */
  'row/too-many-fields': ['shown'],
  'row/unknown-unit': ['unit', 'nearest'],
  /** `first`, `second`: two of the units it may be, with what tells them apart. */
  'row/closed-unit': ['unit'],
  'row/ambiguous-unit': ['unit', 'first', 'second'],
  'row/unknown-category': ['category', 'nearest'],
  /** `first`: the figure as shown. */
  'row/duplicate-same': ['first'],
  /** `first`, `second`: the two figures as shown. */
  'row/duplicate-different': ['first', 'second'],
  /** `computed` is empty where the denominator is zero. */
  'rule/equation-fails': ['first', 'second'],
  'rule/exceeds-total': ['first', 'second'],
  'rule/stated-percent-differs': ['stated', 'computed'],
  'rule/stated-total-differs': ['stated', 'computed'],
  'rule/stated-remainder-differs': ['stated', 'computed'],
  /** `shown`: the numerator. */
  'rule/numerator-without-denominator': ['shown'],
  /** `first`, `second`: the two figures as shown; the first is the one published. */
  'source/sources-disagree': ['first', 'second'],
  /** `field`: the column of the registry table or the key of the form; `reason`: as in `file/corrupt`. */
  'registry/invalid-value': ['shown', 'field', 'reason'],
  /** `table`: where the code should be found. */
  'registry/unknown-code': ['code', 'table'],
  'registry/duplicate-code': ['code'],
  'registry/overlapping-targets': ['code'],
  'registry/cycle-of-units': ['code'],
  'registry/bad-formula': ['shown'],
} as const satisfies Record<FindingCode, readonly string[]>;

export type FindingParam<Code extends FindingCode> = (typeof FINDING_PARAMS)[Code][number];

/** The words of one finding: what it is called, what was read and what was expected, and how to mend it. */
export interface FindingWords<Code extends FindingCode> {
  title: string;
  message(params: Readonly<Record<FindingParam<Code>, string>>): string;
  hint(params: Readonly<Record<FindingParam<Code>, string>>): string;
}

/** One entry for every code; one that is missing, or that uses a parameter not listed above, does not compile. */
export type FindingCatalogue = { [Code in FindingCode]: FindingWords<Code> };
