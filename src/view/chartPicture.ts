/**
 * The picture of one chart: what its card says, with the chart of the page. Enter a context, an indicator and a unit;
 * leaves words and marks. Of several series it shows the one that the figure of the card stands in.
 */

import type { ChartPicture } from '../chart/chartPicture.ts';
import { dayNumber } from '../domain/day.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { isPercentage } from '../domain/registry.ts';
import { formatInFull } from '../i18n/number.ts';
import { type ChartCard, chartCard, speakingFor } from './chartCard.ts';
import type { ViewContext } from './context.ts';
import { earlierLines } from './earlierLines.ts';
import { type Series, seriesOf } from './series.ts';
import { standingOf } from './standing.ts';
import { type TimeMarks, timeMarks } from './timeChart.ts';
import { aimOf, earlierNote } from './timeFigure.ts';

/** A picture names the first; the page names all. */
const DOCUMENTS_NAMED = 3;
/** Fewer points make no curve: the bar says it better. */
const POINTS_OF_A_CURVE = 3;

export function chartPictureOf(context: ViewContext, indicator: string, unit: string): ChartPicture {
  const card = chartCard(context, indicator, unit);
  const { pictures, status, empty } = context.words;
  const evaluation = speakingFor(context, indicator, unit);
  const drawn = evaluation && drawingOf(context, evaluation);
  const { documents } = card;
  return {
    language: card.language,
    about: card.unitName,
    title: card.title,
    when: pictures.when(card.periodName, card.asOf),
    alternative: card.sentence,
    source:
      documents.length === 0
        ? ''
        : pictures.source(
            documents.slice(0, DOCUMENTS_NAMED),
            Math.max(0, documents.length - DOCUMENTS_NAMED),
          ),
    publisher: pictures.publisher(card.publisher),
    address: shortAddress(card.address),
    illustrative: card.illustrative,
    value: card.value,
    status: card.status ?? { code: 'no-data', name: status['no-data'].name },
    facts: [...factsOf(context, card), ...(drawn?.notes ?? [])],
    sentence: evaluation ? card.sentence : empty.notReported.why,
    drawing: drawn?.drawing,
  };
}

/** Without the protocol, which nobody types. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}

/** Where several targets hold side by side, the verdict on each. */
function factsOf(context: ViewContext, { indicator, unit, target, due, parts, notes }: ChartCard): string[] {
  const { pictures } = context.words;
  const { verdicts } = standingOf(context, indicator, unit);
  const aims = verdicts.map((one) => pictures.verdict(pictures.target(one.target, one.due), one.status.name));
  const aim = target === '' ? '' : pictures.target(target, due);
  return [...(aims.length > 0 ? aims : [aim]), parts, ...notes].filter((fact) => fact !== '');
}

/** The chart, and what one must know to read it. */
function drawingOf(
  context: ViewContext,
  evaluation: Evaluation,
): { drawing: ChartPicture['drawing']; notes: string[] } {
  const series = seriesOf(context, evaluation.indicator, evaluation.unit).find(
    (one) => isWith(one, evaluation) && isCurve(one),
  );
  const earlier = series ? earlierLines(context, series) : [];
  const marks = series && timeMarks(context, series, earlier);
  if (!marks) return { drawing: bulletOf(context, evaluation), notes: [] };
  return {
    drawing: { kind: 'time', series: inPicture(context, evaluation, marks) },
    notes: earlierNote(context, earlier, context.words.lens.names),
  };
}

/**
 * The unit of measure stands beside the large figure, earlier units in a note, and the mark of that figure has its status: of several targets a
 * page draws the last, a card judges by the first.
 */
function inPicture(
  { registry, language, words }: ViewContext,
  evaluation: Evaluation,
  marks: TimeMarks,
): TimeMarks {
  const indicator = registry.indicators.get(evaluation.indicator);
  const unit = (language === 'vi' ? indicator?.unit_vi : indicator?.unit_en) ?? '';
  const bare = (text: string) => (text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text);
  const at = evaluation.period && dayNumber(evaluation.period.last);
  return {
    ...marks,
    formatTick: (value) => bare(marks.formatTick(value)),
    points: marks.points.map((point) => ({
      ...point,
      valueLabel: bare(point.valueLabel),
      status: point.at === at ? evaluation.status : point.status,
    })),
    needed:
      marks.needed.length === 1
        ? marks.needed.map((way) => ({ ...way, label: words.pictures.needed }))
        : marks.needed,
    earlier: (marks.earlier ?? []).map((way) => ({ ...way, label: '' })),
  };
}

function isWith({ evaluations }: Series, { period }: Evaluation): boolean {
  return evaluations.some((one) => one.period?.id === period?.id);
}

/** Of a campaign the way to its deadline makes one report a curve. */
function isCurve({ kind, evaluations }: Series): boolean {
  const known = evaluations.filter(({ value }) => value !== undefined).length;
  return kind === 'campaign' ? known > 0 : known >= POINTS_OF_A_CURVE;
}

function bulletOf(context: ViewContext, evaluation: Evaluation): ChartPicture['drawing'] {
  const { value, target, targetValue, range, status } = evaluation;
  const { words, language, registry } = context;
  const indicator = registry.indicators.get(evaluation.indicator);
  if (!indicator || value === undefined || !target || targetValue === undefined) return undefined;
  const full = isPercentage(indicator) ? 1 : targetValue;
  const end = Math.max(full, value, targetValue, range?.high ?? 0);
  const inFull = (quantity: number) => formatInFull(quantity, indicator, language);
  return {
    kind: 'bullet',
    bullet: {
      value,
      target: targetValue,
      range,
      full,
      status,
      targetLabel: words.pictures.targetTick(aimOf(context, evaluation)),
      ends: [inFull(0), end === full ? inFull(full) : ''],
    },
  };
}
