/**
 * A report in words: what the outline became for one unit, one period and one language. Pages and documents lay out
 * the same value, so that they cannot say different things. Everything is worded and formatted already; nobody who
 * takes this computes, rounds or looks anything up.
 */
export interface ReportDocument {
  readonly language: 'vi' | 'en';
  readonly title: string;
  /** What the report is about, below the title: "Kỳ báo cáo: 9 tháng năm 2023". */
  readonly subtitle: string;
  readonly unit: ReportSender;
  /** Where the report lies on the site, as a path; the document says it as an address where the site has one. */
  readonly path: string;
  readonly summary: readonly ReportText[];
  readonly sections: readonly ReportSection[];
  /** Blanks that nobody filled, with who owes what: the list below the report. */
  readonly missing: readonly ReportMissing[];
  /** Of the figures and words that the outline asks for: how many are there. */
  readonly filled: { readonly known: number; readonly asked: number };
  /** What the checks found in the same files about no figure of the report; without marks. */
  readonly otherNotes: readonly ReportNote[];
  /** Where the figures stand that have no receipt elsewhere: their `receipt` leads to the anchor on the report's page. */
  readonly sources: readonly ReportSource[];
}

export interface ReportSource {
  readonly anchor: string;
  readonly name: string;
  readonly text: string;
  /** File, sheet and cell. */
  readonly place: string;
}

/** Whoever signs: names as they stood in the period. */
export interface ReportSender {
  readonly name: string;
  /** The authority above, as the head of an official letter writes it; absent where the unit has none. */
  readonly superior?: string;
  /** The place of the date line, empty day and month left to fill: "Bình Long". */
  readonly place: string;
}

export interface ReportSection {
  /** "I", "1", "a": as the outline numbers it. Absent for an unnumbered part. */
  readonly number?: string;
  readonly title: string;
  /** 1 for a part, 2 for a section, 3 for an item. */
  readonly depth: 1 | 2 | 3;
  /** Which document asks for it, with the item: "156/KH-TCTTKDA, mục 2". Absent where none does. */
  readonly basis?: string;
  readonly blocks: readonly ReportBlock[];
  /** What the checks found about figures of this section, in the order of their marks; shown below its blocks. */
  readonly notes: readonly ReportNote[];
}

/** A contradiction of the source, or another finding about a figure that bears its mark. */
export interface ReportNote {
  /** "1", "2"…, running through the whole report; the figure bears the same. */
  readonly mark: string;
  /** What does not agree, in one sentence. */
  readonly text: string;
  /** File, sheet and cell. */
  readonly place: string;
}

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: ReportText }
  | { readonly kind: 'list'; readonly items: readonly ReportText[] }
  /** The unit's own words, from its submission: never ours, and marked as theirs. */
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  | ReportTable;

export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly ReportText[])[];
  /** The column that names the row; absent: the first. */
  readonly nameColumn?: number;
  /** The last row adds up the others. */
  readonly endsWithTotal?: boolean;
}

/** A run of words, figures and blanks: a paragraph, an item or a cell. */
export type ReportText = readonly ReportRun[];

export type ReportRun =
  | { readonly kind: 'words'; readonly text: string }
  /**
   * A published figure: `text` is formatted, with the sign of a percentage; other units of measure are among the words
   * beside it or in the head of its column. `value` is what it was formatted from, `receipt` a path on the site.
   */
  | {
      readonly kind: 'figure';
      readonly text: string;
      readonly value: number;
      readonly receipt: string;
      /** Marks of the notes that speak of it; absent where none does. */
      readonly marks?: readonly string[];
    }
  /** Nobody reported it: shown as dots. `name` says what is missing, for whoever reads aloud. */
  | { readonly kind: 'blank'; readonly name: string };

export interface ReportMissing {
  /** How many blanks; several cells of one table are told together. */
  readonly blanks: number;
  /** The number of the section whose blank it is: "1.2"; empty where that has none. */
  readonly section: string;
  readonly name: string;
  /** Who owes it, and by when, in words; empty where nobody is assigned. */
  readonly owedBy: string;
}
