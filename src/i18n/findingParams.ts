/**
 * Which parameters each finding's sentence uses: the contract between those who find something and the words for
 * it. All are texts, and an empty or absent one leaves its clause out. How each is written stands in
 * `findingValues.ts`:
 * - quoted as the person wrote it, which is all that is not named below;
 * - plain numbers with a decimal point, written out in the reader's language (of a percentage: 64.7, not 0.647):
 *   `computed`, `limit`, `count`, and where it says so;
 * - days, `2023-09-12`: `due`, `received`, and where it says so;
 * - ids of periods, `2023-09` or `2023-06-20/2023-09-20`: `period`, and where it says so. What is no such id is
 *   quoted, so that a period may also be given as the sheet has it;
 * - ids of a closed list, said in words and never shown: `format`, `what`, `reason`, `table`, and `unit` of a limit;
 *   see `findings/names.ts`.
 *
 * A quoted parameter `x` that is itself in Vietnamese (the title of a form, the name of a unit) may come with `x_en`,
 * which stands in its place on English pages: `form_en`, `unit_en`, `first_en`. What a file says has none.
 */

import type { FindingCode } from '../domain/finding.ts';

export const FINDING_PARAMS = {
  /** `format`: what the file really is. */
  'file/unsupported-format': ['format'],
  'file/encrypted': [],
  /** `part`: name of the part inside the file that broke, for whoever helps the sender. */
  'file/corrupt': ['reason', 'part'],
  'file/empty': [],
  /** `unit`: what there is too much of; `limit`: how much is allowed, of bytes in bytes. */
  'file/too-large': ['unit', 'limit'],
  /** `limit`: in seconds. */
  'file/too-slow': ['limit'],
  /** `limit`: in bytes. */
  'file/inflates-too-much': ['limit'],
  'file/unreadable-encoding': [],
  /** `encoding`: the one that was taken, "Windows-1258". */
  'file/encoding-guessed': ['encoding'],
  /** `font`: "TCVN3" or "VNI". */
  'file/legacy-font': ['font'],
  'file/mixed-line-ends': [],
  'file/lock-file': [],
  'file/unclosed-quote': [],
  'file/undeclared': [],
  /** `file`: the one that the list names and that is not there. */
  'file/missing': ['file'],
  /**
   * `what`: "unit" or "period"; `named`: as the folder or file name says; `declared`: as the list or sheet says. Both
   * are names of units or ids of periods.
   */
  'file/name-disagrees': ['what', 'named', 'declared'],
  /** `form`: title of the nearest form; `header`: what it has and the sheet lacks. */
  'sheet/unrecognised': ['form', 'header'],
  /** `form`: title of the form whose header stands there; `header`: the words that must stand above the table. */
  'sheet/title-missing': ['form', 'header'],
  /** `first`, `second`: titles of the forms. */
  /** `file`: the other file with the same bytes. */
  'file/duplicate': ['file'],
  'sheet/ambiguous-form': ['first', 'second'],
  'sheet/ignored': [],
  /** `header`: a word of the table that no form knows. */
  'sheet/second-table': ['header'],
  /**
   * `what`: "unit" or "period"; `shown`: as the sheet says; `declared`: as the list of submissions says. Both are
   * names of units or ids of periods.
   */
  'sheet/declared-otherwise': ['what', 'shown', 'declared'],
  /** `what`: "sheet", "rows" or "columns"; `places`: which. */
  'sheet/hidden-data': ['what', 'places'],
  /** `range`: the merged cells; `count`: how many covered cells hold something; empty: the one seen has many places. */
  'sheet/merged-data': ['range', 'count'],
  /** `count`: how many cells take their figure from another workbook. */
  'sheet/external-link': ['count'],
  'sheet/too-many-cells': ['limit'],
  /** `limit`: how many were named; `count`: how many more there are. Plain numbers. */
  'sheet/too-many-problems': ['limit', 'count'],
  /** `nearest`: the header found that resembles the missing one most. */
  'header/missing': ['header', 'nearest'],
  /** `nearest`: the header of the form that resembles it most. */
  'header/unknown': ['header', 'nearest'],
  /** `nearest`: the header that stands before it in the form. */
  'header/moved': ['header', 'nearest'],
  'header/duplicate': ['header'],
  'cell/not-a-number': ['shown'],
  /** `first`, `second`: both readings, the one with decimals first. */
  'cell/ambiguous-number': ['shown', 'first', 'second'],
  'cell/thousands-misplaced': ['shown'],
  /** `first`: the only number that it can be, as one would have to type it. */
  'cell/marks-misused': ['shown', 'first'],
  /** `first`: what was probably typed, "1.250"; `second`: how to type it so that it stays, "1250". */
  'cell/thousands-as-decimal': ['shown', 'first', 'second'],
  'cell/unit-in-number': ['shown'],
  'cell/percent-in-count': ['shown'],
  'cell/two-numbers': ['shown'],
  'cell/approximate-number': ['shown'],
  'cell/scientific-notation': ['shown'],
  'cell/negative-count': ['shown'],
  'cell/fraction-in-count': ['shown'],
  'cell/not-a-fraction': ['shown'],
  'cell/percent-scale': ['shown', 'first', 'second'],
  'cell/formula-not-calculated': [],
  'cell/formula-error': ['shown'],
  'cell/looks-like-a-date': ['shown'],
  'cell/impossible-date': ['shown'],
  'cell/unread-date': ['shown'],
  'cell/beyond-maximum': ['shown', 'limit'],
  /** `nearest`: the code with its zeros. */
  'cell/code-lost-zeros': ['shown', 'nearest'],
  /** `shown`: the words that say in thousands or millions. */
  'cell/scaled-unit': ['shown'],
  /** `shown`: the day or period in the cell; `period`: id of the one that was declared. */
  'cell/outside-period': ['shown', 'period'],
  /** `header`: the label of the row. */
  'cell/unexpected-figure': ['shown', 'header'],
  'cell/unreadable': ['shown', 'reason'],
  'row/too-many-fields': ['shown'],
  /** `count`, `limit`: fields found and fields of the header. */
  'row/too-few-fields': ['count', 'limit'],
  /** `shown`: what stands in the column of names. */
  'row/shifted': ['shown'],
  /** `unit`: as the sheet writes it; `nearest`: name of the most similar unit; none where nothing resembles it. */
  'row/unknown-unit': ['unit', 'nearest'],
  'row/closed-unit': ['unit'],
  /** `first`, `second`: two of the units it may be, with what tells them apart. */
  'row/ambiguous-unit': ['unit', 'first', 'second'],
  'row/unknown-category': ['category', 'nearest'],
  /** `shown`: the words that should say how far a task is; `nearest`: some that the form knows. */
  'row/unknown-state': ['shown', 'nearest'],
  /** `first`: the figure as shown. */
  'row/duplicate-same': ['first'],
  /** `first`, `second`: the two figures as shown. */
  'row/duplicate-different': ['first', 'second'],
  /** `shown`: the label of the row. */
  'row/subtotal-skipped': ['shown'],
  /**
   * `first`, `second`: the figures of both sides as shown; `first_sum`, `second_sum`: a side of several added up, a plain
   * number; `first_name`, `second_name`: of what.
   */
  'rule/equation-fails': ['first', 'first_sum', 'first_name', 'second', 'second_sum', 'second_name'],
  'rule/exceeds-total': ['first', 'first_sum', 'first_name', 'second', 'second_sum', 'second_name'],
  /** `stated`: as the sheet writes it; `computed` is empty where the denominator is zero. */
  'rule/stated-percent-differs': ['stated', 'computed'],
  /** `stated`: as the sheet writes it; `computed`: as above. */
  'rule/stated-percent-unread': ['stated', 'computed'],
  /** `stated`: as the sheet writes it. */
  'rule/stated-total-differs': ['stated', 'computed'],
  /** `stated`: as the sheet writes it. */
  'rule/remainder-differs': ['stated', 'computed'],
  /** `shown`: the numerator. */
  'rule/numerator-without-denominator': ['shown'],
  /** `first`, `second`: the two figures as shown; the first is the one published. */
  'source/sources-disagree': ['first', 'second'],
  /** `stated`: the parent's own figure; `computed`: the sum of its children; both plain numbers. */
  'source/parent-and-children-disagree': ['stated', 'computed'],
  /** `stated`: the figure of the longer period; `computed`: the sum of the shorter ones; both plain numbers. */
  'source/period-and-parts-disagree': ['stated', 'computed'],
  /** `first`: the earlier figure as shown; `second`: the later, lower one as shown. */
  'source/cumulative-falls': ['first', 'second'],
  /** `count`: how many figures; `period`: the earlier period. */
  'source/copied-from-last-period': ['count', 'period'],
  /** `first`, `second`: plain numbers between which the figure was to be expected. */
  'source/implausible-jump': ['shown', 'first', 'second'],
  /** `count`: how many figures of the file differ from those published; `first`, `second`: old and new in this place. */
  'source/changed-after-publication': ['count', 'first', 'second'],
  /** `first`, `second`: the states as the files say them. */
  'source/task-reports-disagree': ['first', 'second'],
  /** `unit`: name in Vietnamese. */
  'report/missing': ['unit', 'period', 'due'],
  'report/late': ['due', 'received'],
  /** `period`: the one that had not ended on the day of receipt. */
  'report/early': ['period', 'received'],
  /** `count` of `limit` figures are there. */
  'report/partial': ['count', 'limit'],
  'privacy/identity-number': [],
  'privacy/phone-number': [],
  'privacy/e-mail': [],
  /** `header`: as the sheet writes it. */
  'privacy/person-column': ['header'],
  /** `limit`: figures below it are withheld. */
  'privacy/small-number': ['limit'],
  /** `first`: what the file says; `second`: what stands instead; `reason`: as the office wrote it, `reason_en` as well. */
  'correction/applied': ['first', 'second', 'reason'],
  /** `cell`, `sheet`, `file`: the place that the correction names and that holds no figure. */
  'correction/not-applied': [],
  'correction/unknown-cell': ['file', 'sheet', 'cell'],
  /** `first`: what the correction expects there; `shown`: what the file now says. */
  'correction/cell-has-changed': ['first', 'shown'],
  /** `field`: the column of the registry table or the key of the form. */
  'registry/invalid-value': ['shown', 'field', 'reason'],
  /** `table`: where the code should be found. */
  'registry/unknown-code': ['code', 'table'],
  'registry/duplicate-code': ['code'],
  'registry/overlapping-targets': ['code'],
  'registry/cycle-of-units': ['code'],
  'registry/bad-formula': ['shown'],
  /** `code`: the document that the table of documents lacks. */
  'registry/dangling-document': ['code'],
  /** `kind`: of the measure; `shown`: how it is said to add up; `allowed`: how it may, as one would type it. */
  'registry/aggregation-unlike-kind': ['kind', 'shown', 'allowed'],
  'registry/share-of-a-whole': ['shown'],
  /** `code`: the unit that was divided; `computed`: what its shares make. */
  'registry/shares-do-not-add-up': ['code', 'computed'],
  /** `code`: the unit that was divided; `count` of its `limit` parts declare a share. */
  'registry/shares-incomplete': ['code', 'count', 'limit'],
  /** `code`: the unit that goes over more than once; `first`: the day. */
  'registry/succeeded-twice': ['code', 'first'],
  /** `code`: the successor; `first`: the day on which it should be there. */
  'registry/successor-absent': ['code', 'first'],
  /** `code`: the unit; `first`: the last day that it should have; `second`: the one that it has, or empty; both days. */
  'registry/predecessor-ends-otherwise': ['code', 'first', 'second'],
  'registry/cycle-of-successions': ['code'],
  /** `code`: the unit or indicator; `first`: the day that two rows have. */
  'registry/duplicate-day': ['code', 'first'],
  /** `code`: the unit; `first`: the last day of the name. */
  'registry/name-outside-life': ['code', 'first'],
  /** `first`: the last day of the earlier step; `second`: the first day of the later one; both days. */
  'registry/steps-apart': ['code', 'first', 'second'],
  /** `first`: the first day; `second`: the last one, before it; both days. */
  'registry/ends-before-beginning': ['first', 'second'],
  /** `code`: the unit; `above`: the one below which it should stand. */
  'registry/unit-outside': ['code', 'above'],
  /** `code`: the unit; `first`: the day on which it should be there. */
  'registry/unit-absent': ['code', 'first'],
  /** `code`: the unit or team that stands twice. */
  'registry/duplicate-row': ['code'],
  /** `code`: the unit that was inspected. */
  'registry/held-without-document': ['code'],
  /** `first`: the deadline; `second`: the day of the document; both days. */
  'registry/deadline-before-document': ['first', 'second'],
  /** `stated`: the quota; `computed`: what there is to reach it with; plain numbers. */
  'registry/target-beyond-available': ['stated', 'computed'],
  /** `shown`: the deadline in the words of the plan. */
  'registry/unread-deadline': ['shown'],
  /** `shown`: as above; `first`: the day that it says, or empty; `second`: the declared one; both days. */
  'registry/deadline-differs': ['shown', 'first', 'second'],
  /** `shown`: from the brace on. */
  'outline/unclosed-brace': ['shown'],
  /** `shown`: the field; `nearest`: the key or value that may have been meant. */
  'outline/unknown-field': ['shown', 'nearest'],
  /** `shown`: the field that names nothing, or not all that it must. */
  'outline/unbound-field': ['shown'],
  /** `table`: where the code should be found; `nearest`: the code that may have been meant. */
  'outline/unknown-code': ['code', 'table', 'nearest'],
  /** `code`: the category; `measure`: what is not broken down by it. */
  'outline/category-elsewhere': ['code', 'measure'],
  /** `shown`: the line without one. */
  'outline/no-translation': ['shown'],
  /** `first`: the field that only one of the two lines has. */
  'outline/fields-differ': ['first'],
  'outline/stray-line': ['shown'],
  'outline/heading-depth': ['shown'],
  /** `file`: the other template that answers for the same reports. */
  'outline/overlapping': ['file'],
} as const satisfies Record<FindingCode, readonly string[]>;

export type FindingParam<Code extends FindingCode> = (typeof FINDING_PARAMS)[Code][number];

/** The first half of a code. */
export type FindingFamily = FindingCode extends `${infer Family}/${string}` ? Family : never;

/** The words of one finding: what it is called, what was read and what was expected, and how to mend it. */
export interface FindingWords<Code extends FindingCode> {
  title: string;
  message(params: Readonly<Record<FindingParam<Code>, string>>): string;
  hint(params: Readonly<Record<FindingParam<Code>, string>>): string;
}

/** One entry for every code; one that is missing, or that uses a parameter not listed above, does not compile. */
export type FindingCatalogue = { [Code in FindingCode]: FindingWords<Code> };

/** The entries of one family of codes. */
export type FamilyCatalogue<Family extends FindingFamily> = Pick<
  FindingCatalogue,
  Extract<FindingCode, `${Family}/${string}`>
>;
