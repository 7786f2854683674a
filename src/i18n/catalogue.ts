/**
 * Every word on screen that is not data, page by page: the interface that each language implements in full, so that
 * a missing translation does not compile. Functions take counts as whole numbers, which they write out themselves,
 * and everything else (names, labels, quantities, days) as text that is already in the language.
 */

import type { Change, Input, Status } from '../domain/evaluation.ts';
import type { Severity } from '../domain/finding.ts';
import type { Absence } from '../domain/observation.ts';
import type { PeriodKind } from '../domain/period.ts';
import type { Target } from '../domain/registry.ts';
import type { AcrossMessages } from './sections/across.ts';
import type { CampaignsMessages } from './sections/campaigns.ts';
import type { ChartsMessages } from './sections/charts.ts';
import type { CheckerMessages } from './sections/checker.ts';
import type { CompareMessages } from './sections/compare.ts';
import type { DataFileMessages } from './sections/dataFile.ts';
import type { DesignMessages } from './sections/design.ts';
import type { FollowingMessages } from './sections/following.ts';
import type { GuideMessages } from './sections/guide.ts';
import type { InspectionsMessages } from './sections/inspections.ts';
import type { MethodMessages } from './sections/method.ts';
import type { ModelsMessages } from './sections/models.ts';
import type { OpenDataMessages } from './sections/openData.ts';
import type { OverviewMessages } from './sections/overview.ts';
import type { PeriodMessages, PeriodsMessages } from './sections/periods.ts';
import type { PicturesMessages } from './sections/pictures.ts';
import type { QualityMessages } from './sections/quality.ts';
import type { RedirectMessages } from './sections/redirect.ts';
import type { ReportDocxMessages } from './sections/reportDocx.ts';
import type { ReportingMessages } from './sections/reporting.ts';
import type { ReportMessages } from './sections/reports.ts';
import type { ReuseMessages } from './sections/reuse.ts';
import type { SearchMessages } from './sections/search.ts';
import type { SummaryMessages } from './sections/summary.ts';
import type { TasksMessages } from './sections/tasks.ts';
import type { ToolsMessages } from './sections/tools.ts';
import type { WallMessages } from './sections/wall.ts';

/** A word and one line that explains it. */
export interface Term {
  name: string;
  meaning: string;
}

/** What stands where there is nothing to show: why, and where to go on. */
export interface Emptiness {
  why: string;
  next: string;
}

export interface Messages {
  site: SiteMessages;
  nav: NavMessages;
  status: Record<Status, Term>;
  absence: Record<Absence, Term>;
  /** Why a figure that is known is not shown. */
  withheld: Record<'small-number' | 'file-error', Term>;
  severity: Record<Severity, string>;
  periodKind: Record<PeriodKind, string>;
  targetKind: Record<Target['kind'], string>;
  table: TableMessages;
  change: ChangeMessages;
  rank: RankMessages;
  empty: EmptyMessages;
  overview: OverviewMessages;
  summary: SummaryMessages;
  reportDocx: ReportDocxMessages;
  indicators: IndicatorsMessages;
  indicator: IndicatorMessages;
  lens: LensMessages;
  units: UnitsMessages;
  unit: UnitMessages;
  periods: PeriodsMessages;
  pictures: PicturesMessages;
  period: PeriodMessages;
  breakdown: BreakdownMessages;
  documents: DocumentsMessages;
  quality: QualityMessages;
  reporting: ReportingMessages;
  chart: ChartMessages;
  charts: ChartsMessages;
  notFound: NotFoundMessages;
  tasks: TasksMessages;
  models: ModelsMessages;
  inspections: InspectionsMessages;
  campaigns: CampaignsMessages;
  reports: ReportMessages;
  redirect: RedirectMessages;
  dataFile: DataFileMessages;
  reuse: ReuseMessages;
  openData: OpenDataMessages;
  following: FollowingMessages;
  checker: CheckerMessages;
  search: SearchMessages;
  across: AcrossMessages;
  compare: CompareMessages;
  method: MethodMessages;
  guide: GuideMessages;
  wall: WallMessages;
  tools: ToolsMessages;
  design: DesignMessages;
}

export interface SiteMessages {
  /** Of the language itself, as its own speakers write it. */
  languageName: string;
  /** As Open Graph names language and country. */
  locale: string;
  skipToContent: string;
  /** `of` is a unit, `asOf` a day. */
  dataOf(of: string, asOf: string): string;
  /** Where the figures of a page hold on different days. */
  dataBetween(of: string, first: string, last: string): string;
  dataVersion(version: string): string;
  youAreHere: string;
  publishedBy(publisher: string): string;
  everyNumberHasSource: string;
  /** Said at the top of every page of a site whose figures are invented. */
  illustrative: string;
}

export interface NavMessages {
  label: string;
  overview: string;
  indicators: string;
  units: string;
  periods: string;
  documents: string;
  quality: string;
  /** A jump to the map at the foot of the page, on small screens in place of the links. */
  allPages: string;
  /** Headings of the map. */
  follow: string;
  aboutFigures: string;
  files: string;
}

export interface TableMessages {
  indicator: string;
  unit: string;
  period: string;
  category: string;
  value: string;
  numerator: string;
  denominator: string;
  parts: string;
  target: string;
  status: string;
  gap: string;
  rank: string;
  asOf: string;
  coverage: string;
  agency: string;
  document: string;
  file: string;
  place: string;
  measure: string;
  shown: string;
  note: string;
  total: string;
  change: string;
  source: string;
  /** Of one row, in its note. */
  asOfDay(day: string): string;
  /** Said once of a table in which it holds for every row. */
  /** Where some rows name another day. */
  mostAsOf(day: string): string;
  allAsOf(day: string): string;
  allDue(day: string): string;
}

/** Against the previous comparable period, which stands in the middle of each text. */
export interface ChangeMessages {
  label: string;
  /** `amount` has its sign, and beside it what share of the value before that is, or nothing. */
  against(amount: string, relative: string, since: string): string;
  none(since: string): string;
  /** What the direction of the change means; for what is neither good nor bad, only where it goes. */
  direction: Record<'better' | 'worse' | 'more' | 'less', string>;
  why(reason: WhyNoChange, since: string): string;
  /** In a cell: nothing changed, or why the two are not compared. */
  same: string;
  notComparable: Record<Exclude<WhyNoChange, 'no-earlier' | 'withheld' | 'incomplete'>, string>;
  /** Under the head of a column: against which period, or each row against the one before it. */
  since(period: string): string;
  sinceBefore: string;
}

export type WhyNoChange = Extract<Change, { why: string }>['why'];

export interface RankMessages {
  /** Cases, with their unit, between this one and the one next above. */
  toNext(cases: string): string;
  incomplete: string;
  /** Fewer cases than are ranked. */
  few(fewest: number): string;
}

export interface EmptyMessages {
  notReported: Emptiness;
  /** Some measures of the formula were reported and these were not. */
  partMissing(measures: string): Emptiness;
  noCases: Emptiness;
  /** Because the file has an error. */
  withheld: Emptiness;
  withheldSmallNumber: Emptiness;
  noIndicators: Emptiness;
}

export interface IndicatorsMessages {
  title: string;
  intro(count: number): string;
  countInGroup(count: number): string;
  unitsReporting(count: number): string;
  /** Who answers for a group, unless a row says another. */
  answersFor(agency: string): string;
  silent(count: number): string;
}

export interface IndicatorMessages {
  now: string;
  nowOf(unit: string): string;
  target: string;
  targetLine(target: string): string;
  noTarget: string;
  overTime: string;
  byUnit: string;
  bestFirst: string;
  /** Who is ranked and who is not; a share of fewer than `fewest` cases is not. */
  rankExplained(fewest: number): string;
  /** Stands in a drawing for the rows that it leaves out. */
  hiddenRows(hidden: number): string;
  byCategory: string;
  definition: string;
  formula: string;
  dividedBy: string;
  direction: Record<'up' | 'down' | 'none', string>;
  agency: string;
  targets: string;
  targetSince(day: string): string;
  targetUntil(day: string): string;
  /** Scope of a target that holds for all units. */
  everyone: string;
  documents: string;
}

/** The two ways to look at units through time. */
export interface LensMessages {
  label: string;
  'as-reported': string;
  restated: string;
  /** Of one unit: before which day its figures were added up from which others. */
  addedUp(day: string, units: string): string;
  /** The same of a unit that was there before. */
  addedTo(day: string, units: string): string;
  partOf(unit: string): string;
  /** Names in a sentence, and how many more there are. */
  names(names: readonly string[], more: number): string;
  estimated: string;
  /** Of a page on many units. */
  ofMany: string;
  estimatedMark: string;
  /** On the page of a unit that has ended: a link to its successor, whose figures reach back. */
  continuedIn(unit: string): string;
}

export interface UnitsMessages {
  title: string;
  intro(count: number): string;
  today: string;
  former: string;
  formerExplained: string;
  /** How many indicators have a status. */
  urgent(count: number, status: string): string;
  until(day: string): string;
  /** `note`: how many indicators have figures. */
  each(note: string): string;
}

export interface UnitMessages {
  scorecard: string;
  charts: string;
  history: string;
  formedFrom(units: string, day: string): string;
  partlyFormedFrom(units: string, day: string): string;
  /** It was there before that day. */
  tookIn(units: string, day: string): string;
  tookInPart(units: string, day: string): string;
  becameWhole(units: string, day: string): string;
  becameParts(units: string, day: string): string;
  /** It had another level than the units that took it over; `level` is its own. */
  levelEnded(units: string, day: string, level: string): string;
  gavePart(units: string, day: string): string;
  /** "khoảng 40%" of a unit. */
  share(unit: string, share: string): string;
  /** What it is called today, where that is another name. */
  nowCalled(name: string, today: string): string;
  earlierName(name: string, day: string): string;
  ended(day: string): string;
  children(count: number): string;
  showChildren: string;
  parent: string;
  officialCode(code: string): string;
  reports: string;
  reportsExplained: string;
  received(day: string): string;
  receivedUnknown: string;
}

export interface BreakdownMessages {
  intro(period: string, unit: string): string;
  summary(parts: string, share: string): string;
  categoriesWithData(count: number, total: number): string;
  /** Heading over links to the units that are not shown here. */
  further(units: number): string;
}

export interface DocumentsMessages {
  title: string;
  intro(count: number): string;
  issued(day: string, issuer: string): string;
  readAtSource: string;
  /** Headings: those that set something, only give figures, changed units, and those on which nothing rests. */
  kind: Record<'rules' | 'sources' | 'units' | 'unused', string>;
  count(documents: number): string;
  targetsSet(count: number): string;
  figuresReported(count: number): string;
  indicatorsDefined(count: number): string;
  unitsChanged(count: number): string;
  definitionsChanged(count: number): string;
  nothingRestsOnIt: string;
  item(item: string): string;
}

/** How the territory of a unit changed. */
export type UnitChangeWord = 'merged' | 'formed' | 'renewed' | 'absorbed' | 'reduced';

export interface ChartMessages {
  title(indicator: string, unit: string): string;
  subtitle(measure: string, unit: string, period: string): string;
  /** Before the latest figure that was published, where the present one is withheld. */
  lastKnown: string;
  /** Short label of the drawing for those who do not see it. */
  drawingLabel(indicator: string, unit: string): string;
  targetLabel(target: string): string;
  /** Heading over the tables of all periods. */
  figures: string;
  /** For those who hear it. */
  tableOf(indicator: string): string;
  showTable: string;
  receipts: string;
  receipt: {
    formula: string;
    value: string;
    unrounded: string;
    numerator: string;
    denominator: string;
    inputs: string;
    inputsFrom: Record<Input['from'], string>;
    /** The difference of two cumulative figures. */
    inputsSubtracted: string;
    /** Stands before each figure that is taken away. */
    minus: string;
    /** Days of the period of which nothing was reported. */
    gaps(days: string): string;
    /** Units that became this one, each with how much of it did. */
    formerUnits(units: string): string;
    whole: string;
    shareUnknown: string;
    /** In place of a list that would be too long. */
    manyInputs(figures: number, units: number): string;
    manyPeriods(figures: number, periods: number): string;
    /** On paper, where receipts are closed. */
    printed: string;
    eachUnit: string;
    /** The way to the page of the period. */
    wholePeriod(period: string): string;
    range: string;
    expected: string;
    restated: string;
    estimated: string;
    file: string;
    sheet: string;
    cell: string;
    shownAs: string;
    document: string;
    asOf: string;
    target: string;
    status: string;
    earlierReports: string;
    correction: CorrectionMessages;
    coverage(reported: number, expected: number): string;
  };
  address: string;
  missingPeriod: string;
  /** Stand over a vertical rule. */
  breaks: Record<UnitChangeWord | 'definition', (day: string) => string>;
  /** The way to a deadline, at its line. */
  needed(target: string, day: string): string;
  /** Heading over what changed, and one such change of the way of counting. */
  changes: string;
  definitionChanged(day: string, note: string): string;
}

/** A decision by which a figure is not what the file says. All are labels but `nothing`, which stands for a value. */
export interface CorrectionMessages {
  title: string;
  fileSays: string;
  readAs: string;
  nothing: string;
  reason: string;
  decidedBy: string;
  decidedOn: string;
  document: string;
}

export interface NotFoundMessages {
  title: string;
  why: string;
  next: string;
}
