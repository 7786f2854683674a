/**
 * The page on which a designer reviews: the tokens with their measured contrasts, then every component and drawing from
 * the code that makes the site, with invented figures in each of their states. Reached by its address alone.
 */

import { STATUSES } from '../../domain/evaluation.ts';
import { periodOfDays } from '../../domain/period.ts';
import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { ViewContext } from '../context.ts';
import { type Figure, figureOf, type StatusMark, statusMark } from '../figure.ts';
import type { FindingLine } from '../findingLines.ts';
import { type Frame, frameOf } from '../frame.ts';
import { countByStatus } from '../latest.ts';
import { type LensSwitch, lensSwitch } from '../lensSwitch.ts';
import { type PeriodMatrix, periodMatrix } from '../periodMatrix.ts';
import { type Receipt, receiptsOf } from '../receipt.ts';
import { type ScoreTable, scoreTable } from '../scoreTable.ts';
import { type Sentence, sentenceOf } from '../sentence.ts';
import { type Urgent, urgentOf } from '../urgent.ts';
import { contrast } from './contrast.ts';
import { barCharts, bullets, type SampleChart, sparklines, timeCharts } from './sampleCharts.ts';
import { sampleContext } from './sampleContext.ts';
import { HOME, INDICATORS, PARTS, partId } from './sampleRegistry.ts';
import { readTokens, type Theme, type Tokens } from './tokens.ts';

export interface DesignPage {
  frame: Frame;
  themes: { theme: Theme; name: string; colours: Swatch[] }[];
  text: { name: string; value: string }[];
  space: { name: string; value: string }[];
  statuses: { status: StatusMark; meaning: string }[];
  tally: { status: StatusMark; count: number }[];
  figures: { of: string; figure: Figure }[];
  sentences: Sentence[];
  urgent: Urgent['rows'];
  byUnit: ScoreTable;
  byIndicator: ScoreTable;
  matrix: PeriodMatrix;
  bullets: SampleChart[];
  sparklines: SampleChart[];
  charts: SampleChart[];
  receipts: Receipt[];
  lens: LensSwitch | undefined;
  findings: FindingLine[];
}

export interface Swatch {
  name: string;
  value: string;
  /** Against the two grounds of the page. */
  onPaper: string;
  onBand: string;
}

const URGENT_SHOWN = 4;

/** `css` is the text of the tokens' style sheet. */
export function designPage(context: ViewContext, css: string): DesignPage {
  const { words, addresses } = context;
  const tokens = readTokens(css);
  const sample = sampleContext(context);
  const parts = Array.from({ length: PARTS }, (_, index) => sample.ofUnit(partId(index))).flat();
  const home = INDICATORS.flatMap(({ id }) => sample.evaluationsOf(id, HOME).slice(-1));
  const shareOf = INDICATORS[0];
  return {
    frame: frameOf(context, {
      title: words.design.title,
      description: words.design.intro,
      address: addresses.design(),
    }),
    themes: (['light', 'dark'] as const).map((theme) => ({
      theme,
      name: words.design.theme[theme],
      colours: swatches(tokens, theme, context.language),
    })),
    text: sizesOf(tokens, 'text-'),
    space: sizesOf(tokens, 'space-'),
    statuses: STATUSES.map((status) => ({
      status: statusMark(context, status),
      meaning: words.status[status].meaning,
    })),
    tally: countByStatus(parts).map(({ status, count }) => ({
      status: statusMark(context, status),
      count,
    })),
    figures: parts.map((one) => ({ of: words.status[one.status].name, figure: figureOf(sample, one) })),
    sentences: [...home, ...parts.slice(3)].map((one) => sentenceOf(sample, one)),
    urgent: urgentOf(sample, [...parts.slice(0, 1), ...home.slice(1)], URGENT_SHOWN).rows,
    byUnit: scoreTable(sample, parts, 'unit', home[0]),
    byIndicator: scoreTable(sample, home, 'indicator'),
    matrix: periodMatrix(sample, [...parts, ...home], periodOfDays('2025-12-01', '2025-12-31')),
    bullets: bullets(sample),
    sparklines: sparklines(sample),
    charts: [...timeCharts(sample), ...barCharts(sample)],
    receipts: shareOf ? receiptsOf(sample, shareOf, HOME).slice(0, 2) : [],
    lens: lensSwitch(sample, (through) => through.unit(HOME), words.lens.ofMany),
    findings: findingSamples(context),
  };
}

function swatches({ colours }: Tokens, theme: Theme, language: Language): Swatch[] {
  const ground = (name: string) => colours[theme].get(name) ?? '';
  // Rounded down, so that no colour passes a threshold that it does not reach.
  const against = (value: string, name: string) =>
    formatNumber(Math.floor(contrast(value, ground(name)) * 10) / 10, 1, language);
  return [...colours[theme]].map(([name, value]) => ({
    name,
    value,
    onPaper: against(value, 'paper'),
    onBand: against(value, 'band'),
  }));
}

function sizesOf({ sizes }: Tokens, prefix: string): { name: string; value: string }[] {
  return [...sizes].filter(([name]) => name.startsWith(prefix)).map(([name, value]) => ({ name, value }));
}

/** One of each severity, worded as a finding is. */
function findingSamples({ words }: ViewContext): FindingLine[] {
  return (['error', 'warning', 'notice'] as const).map((severity) => ({
    severity,
    severityName: words.severity[severity],
    title: words.quality.severityTask[severity],
    message: words.quality.severityMeaning[severity],
    hint: words.design.findingHint,
    place: words.design.findingPlace,
    more: '',
    also: [],
    code: '',
  }));
}
