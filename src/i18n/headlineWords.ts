/** What headings of charts are made of: the facts of one chart, and the words that each language has for them. */

/** The end of a list, with how many others stand level with it. */
export interface Extreme {
  name: string;
  value: string;
  others: number;
}

/** What a verdict is about: the target in words, and whether it is reached. */
export interface Verdict {
  reached: boolean;
  target: string;
}

/** What is compared: units, or the items of a breakdown. */
export type Compared = 'units' | 'items';

export type HeadlineFacts =
  /** From the first figure to the last; `when` names the last period where it is not the last of the chart. */
  | { kind: 'change'; name: string; from: string; to: string; trend: Trend; when: string; verdict?: Verdict }
  /** One figure only. */
  | { kind: 'single'; name: string; value: string; when: string; verdict?: Verdict }
  /** How many of several reach their target, and which is farthest from it. */
  | { kind: 'reached'; of: Compared; met: number; all: number; target: string; worst: Extreme; end: End }
  /** Several without a target, by their ends. */
  | { kind: 'ends'; of: Compared; highest: Extreme; lowest: Extreme }
  /** All of them show the same. */
  | { kind: 'level'; of: Compared; all: number; value: string }
  /** How several went from one period to another. */
  | { kind: 'movement'; rose: number; fell: number; same: number; since: string; until: string }
  /** How many reached their target in the first and in the last of several periods. */
  | {
      kind: 'throughPeriods';
      first: { when: string; met: number; all: number };
      last: { when: string; met: number; all: number };
    }
  /** Where a campaign stands on a day, and how many days were left on it. */
  | {
      kind: 'campaign';
      asOf: string;
      value: string;
      target: string;
      due: string;
      left: number;
      reached: boolean;
    }
  /** The deadline has passed since the last report: whether the target was reached by then is not known. */
  | { kind: 'campaignOver'; asOf: string; value: string; target: string; due: string }
  /** Units that became one: where they stood, where it stands. */
  | {
      kind: 'merger';
      units: number;
      lowest: string;
      highest: string;
      name: string;
      now: string;
      day: string;
    };

export type Trend = 'up' | 'down' | 'same';
/** Which end of the scale is the one that is worst; where targets differ, the one that is farthest from its own. */
export type End = 'lowest' | 'highest' | 'farthest';

export type HeadlineWords = {
  [Kind in HeadlineFacts['kind']]: (facts: Extract<HeadlineFacts, { kind: Kind }>) => string;
};
