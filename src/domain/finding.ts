/**
 * Something a person should know about the data: a code, a severity, the places, and parameters.
 * There is no prose here; the sentences live in `i18n/`, one for each code and language. Codes are permanent.
 */

export type Severity = 'error' | 'warning' | 'notice';

/** A place in a file; in a text the line stands as the cell. `sheet` and `cell` are empty where the finding concerns the whole file or sheet. */
export interface Where {
  file: string;
  sheet: string;
  cell: string;
}

/** Every code, with the parameters that its sentence needs and its usual severity. */
export const FINDING_SEVERITY = {
  'file/unsupported-format': 'error',
  'file/encrypted': 'error',
  'file/corrupt': 'error',
  'file/empty': 'error',
  'file/too-large': 'error',
  'file/too-slow': 'error',
  'file/inflates-too-much': 'error',
  'file/unreadable-encoding': 'error',
  'file/encoding-guessed': 'warning',
  'file/legacy-font': 'error',
  'file/mixed-line-ends': 'warning',
  'file/lock-file': 'notice',
  'file/unclosed-quote': 'error',
  'file/undeclared': 'error',
  'file/missing': 'error',
  'file/name-disagrees': 'warning',
  'file/duplicate': 'warning',
  'sheet/unrecognised': 'error',
  'sheet/title-missing': 'error',
  'sheet/ambiguous-form': 'error',
  'sheet/ignored': 'notice',
  'sheet/second-table': 'error',
  'sheet/too-many-problems': 'error',
  'sheet/declared-otherwise': 'error',
  'sheet/hidden-data': 'warning',
  'sheet/merged-data': 'warning',
  'sheet/external-link': 'warning',
  'sheet/too-many-cells': 'error',
  'header/missing': 'error',
  'header/unknown': 'warning',
  'header/duplicate': 'error',
  'header/moved': 'warning',
  'cell/not-a-number': 'error',
  'cell/ambiguous-number': 'error',
  'cell/thousands-misplaced': 'error',
  'cell/marks-misused': 'error',
  'cell/thousands-as-decimal': 'error',
  'cell/unit-in-number': 'error',
  'cell/percent-in-count': 'error',
  'cell/two-numbers': 'error',
  'cell/approximate-number': 'error',
  'cell/scientific-notation': 'error',
  'cell/negative-count': 'error',
  'cell/fraction-in-count': 'error',
  'cell/not-a-fraction': 'error',
  'cell/percent-scale': 'error',
  'cell/formula-not-calculated': 'error',
  'cell/formula-error': 'error',
  'cell/looks-like-a-date': 'error',
  'cell/impossible-date': 'error',
  'cell/unread-date': 'error',
  'cell/beyond-maximum': 'error',
  'cell/code-lost-zeros': 'error',
  'cell/unexpected-figure': 'warning',
  'cell/scaled-unit': 'error',
  'cell/outside-period': 'warning',
  'cell/unreadable': 'error',
  'row/too-many-fields': 'error',
  'row/too-few-fields': 'warning',
  'row/shifted': 'error',
  'row/unknown-unit': 'error',
  'row/ambiguous-unit': 'error',
  'row/closed-unit': 'error',
  'row/unknown-category': 'error',
  'row/unknown-state': 'error',
  'row/duplicate-same': 'warning',
  'row/duplicate-different': 'error',
  'row/subtotal-skipped': 'notice',
  'rule/equation-fails': 'warning',
  'rule/exceeds-total': 'warning',
  'rule/stated-percent-differs': 'warning',
  'rule/stated-percent-unread': 'warning',
  'rule/stated-total-differs': 'warning',
  'rule/remainder-differs': 'warning',
  'rule/numerator-without-denominator': 'error',
  'source/sources-disagree': 'warning',
  'source/parent-and-children-disagree': 'warning',
  'source/period-and-parts-disagree': 'warning',
  'source/cumulative-falls': 'warning',
  'source/copied-from-last-period': 'warning',
  'source/implausible-jump': 'warning',
  'source/changed-after-publication': 'warning',
  'source/task-reports-disagree': 'error',
  'report/missing': 'warning',
  'report/late': 'notice',
  'report/early': 'notice',
  'report/partial': 'warning',
  'privacy/identity-number': 'error',
  'privacy/phone-number': 'error',
  'privacy/e-mail': 'error',
  'privacy/person-column': 'error',
  'privacy/small-number': 'notice',
  'correction/applied': 'notice',
  'correction/not-applied': 'error',
  'correction/unknown-cell': 'error',
  'correction/cell-has-changed': 'error',
  'registry/invalid-value': 'error',
  'registry/unknown-code': 'error',
  'registry/duplicate-code': 'error',
  'registry/overlapping-targets': 'error',
  'registry/cycle-of-units': 'error',
  'registry/bad-formula': 'error',
  'registry/dangling-document': 'error',
  'registry/aggregation-unlike-kind': 'error',
  'registry/share-of-a-whole': 'error',
  'registry/shares-do-not-add-up': 'error',
  'registry/shares-incomplete': 'warning',
  'registry/succeeded-twice': 'error',
  'registry/successor-absent': 'error',
  'registry/predecessor-ends-otherwise': 'error',
  'registry/cycle-of-successions': 'error',
  'registry/duplicate-day': 'error',
  'registry/name-outside-life': 'error',
  'registry/steps-apart': 'warning',
  'registry/ends-before-beginning': 'error',
  'registry/unit-outside': 'error',
  'registry/unit-absent': 'error',
  'registry/duplicate-row': 'error',
  'registry/held-without-document': 'error',
  'registry/deadline-before-document': 'warning',
  'registry/target-beyond-available': 'warning',
  'registry/unread-deadline': 'warning',
  'registry/deadline-differs': 'warning',
  'outline/unclosed-brace': 'error',
  'outline/unknown-field': 'error',
  'outline/unbound-field': 'error',
  'outline/unknown-code': 'error',
  'outline/category-elsewhere': 'error',
  'outline/no-translation': 'error',
  'outline/fields-differ': 'error',
  'outline/stray-line': 'error',
  'outline/heading-depth': 'error',
  'outline/overlapping': 'error',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

/** Values are shown as the person typed them, or are ids; never more than a short excerpt. */
export type FindingParams = Readonly<Record<string, string>>;

export interface Finding {
  code: FindingCode;
  severity: Severity;
  where: Where;
  /** Other places that take part, for instance the other of two values that disagree. */
  also: Where[];
  params: FindingParams;
}

/** Makes a finding with the severity that its code has, unless the data declare another, as a rule may. */
export function finding(
  code: FindingCode,
  where: Where,
  params: FindingParams = {},
  also: Where[] = [],
  severity: Severity = FINDING_SEVERITY[code],
): Finding {
  return { code, severity, where, also, params };
}

/** Findings in the order in which a person works through files: file, then sheet, then place, then code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const collator = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const position = (cell: string) => {
    const match = /^([A-Z]*)(\d+)$/.exec(cell);
    return match ? `${(match[2] ?? '').padStart(9, '0')}${(match[1] ?? '').padStart(4, ' ')}` : cell;
  };
  const placed = findings.map((found) => ({ found, place: position(found.where.cell) }));
  placed.sort(
    (a, b) =>
      collator(a.found.where.file, b.found.where.file) ||
      collator(a.found.where.sheet, b.found.where.sheet) ||
      collator(a.place, b.place) ||
      collator(a.found.code, b.found.code),
  );
  return placed.map(({ found }) => found);
}
