/** A list of figures as programs read it: unrounded, with the words of both languages and the cells beneath each value. */

import type { Evaluation } from '../domain/evaluation.ts';
import { EVALUATIONS_VERSION, type EvaluationsDocument } from '../domain/evaluationsDocument.ts';
import { withoutPersonal } from '../i18n/display.ts';
import type { FigureList, WordedList } from './figureLists.ts';
import { valueText } from './sentence.ts';

type Row = EvaluationsDocument['evaluations'][number];
type Words = EvaluationsDocument['title'];

const SOURCES_LISTED = 20;

export function evaluationsDocument(list: FigureList): EvaluationsDocument {
  const [vi, en] = [list.inLanguage('vi'), list.inLanguage('en')];
  const { registry, version } = vi.context;
  const both = (word: (worded: WordedList) => string): Words => ({ vi: word(vi), en: word(en) });
  const { publisher, licence, illustrative } = registry.site;
  return {
    version: EVALUATIONS_VERSION,
    data: version,
    illustrative,
    publisher,
    licence: licence ?? null,
    title: both(({ title }) => title),
    sentence: vi.sentence === '' ? null : both(({ sentence }) => sentence),
    page: both(({ address }) => address),
    names: namesOf(vi, en),
    evaluations: vi.evaluations.map((evaluation) => ({
      ...rowOf(evaluation, vi.sentence === '' ? 0 : SOURCES_LISTED),
      shown: both(({ context }) => valueText(context, evaluation)),
    })),
  };
}

function namesOf(vi: WordedList, en: WordedList): EvaluationsDocument['names'] {
  const { registry } = vi.context;
  const ids = (idOf: (evaluation: Evaluation) => string) =>
    [...new Set(vi.evaluations.map(idOf))].filter((id) => id !== '').sort();
  const named = (things: ReadonlyMap<string, { name_vi: string; name_en: string }>, id: string): Words => {
    const { name_vi: first = id, name_en: second = id } = things.get(id) ?? {};
    return { vi: first, en: second };
  };
  return {
    indicators: Object.fromEntries(
      ids(({ indicator }) => indicator).map((id) => {
        const { unit_vi = '', unit_en = '' } = registry.indicators.get(id) ?? {};
        return [id, { name: named(registry.indicators, id), unit: { vi: unit_vi, en: unit_en } }];
      }),
    ),
    units: Object.fromEntries(
      ids(({ unit }) => unit).map((id) => [id, { vi: vi.context.unitName(id), en: en.context.unitName(id) }]),
    ),
    categories: Object.fromEntries(
      ids(({ category }) => category).map((id) => [id, named(registry.categories, id)]),
    ),
  };
}

/** What the evaluations table has of it, and the cells; where the value is withheld, nothing that tells of it. */
function rowOf(evaluation: Evaluation, sources: number): Omit<Row, 'shown'> {
  const { period, target, range, status, coverage, inputs } = evaluation;
  const facts =
    evaluation.value === undefined
      ? []
      : [...inputs.numerator, ...inputs.denominator].flatMap(({ observations, subtracted }) => [
          ...observations,
          ...subtracted,
        ]);
  const bounds = status === 'withheld' ? undefined : range;
  return {
    indicator: evaluation.indicator,
    unit: evaluation.unit,
    period: period ? { id: period.id, first: period.first, last: period.last } : null,
    breakdown: evaluation.category,
    lens: evaluation.lens,
    target_id: target?.id ?? null,
    value: evaluation.value ?? null,
    numerator: evaluation.numerator ?? null,
    denominator: evaluation.denominator ?? null,
    target: evaluation.targetValue ?? null,
    comparator: target?.comparator ?? null,
    due: target?.kind === 'deadline' ? target.to : null,
    status,
    gap_points: evaluation.gapPoints ?? null,
    gap_cases: evaluation.gapCases ?? null,
    reported: coverage.reported,
    expected: coverage.expected,
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
    rank: evaluation.rank ?? null,
    as_of: evaluation.asOf ?? null,
    sources: facts.slice(0, sources).map((fact) => ({
      measure: fact.measure,
      unit: fact.unit,
      file: withoutPersonal(fact.where.file),
      sheet: withoutPersonal(fact.where.sheet),
      cell: fact.where.cell,
      document: fact.document,
    })),
    source_count: facts.length,
  };
}
