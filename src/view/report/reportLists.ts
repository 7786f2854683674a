/**
 * What the site itself lists in a report: changes against the period before, figures against their targets, tasks,
 * campaigns that ended, figures of the unit's agencies, and figures that the template does not ask for. Empty where
 * there is nothing to list.
 */

import type { Evaluation } from '../../domain/evaluation.ts';
import { containsDay } from '../../domain/period.ts';
import type { ReportBlock, ReportRun, ReportText } from '../../domain/reportDocument.ts';
import type { ReportList } from '../../domain/reportTemplate.ts';
import { formatTarget } from '../../i18n/againstTarget.ts';
import { formatDay, formatPeriodInText } from '../../i18n/date.ts';
import { isOfCampaign } from '../campaignDays.ts';
import { changeText, directionOfChange } from '../change.ts';
import { figureOf, statusMark } from '../figure.ts';
import { sentenceOf } from '../sentence.ts';
import { taskEntry } from '../taskEntry.ts';
import { tasksOf } from '../taskList.ts';
import { isAsked } from './askedFor.ts';
import type { Filling } from './reportDocument.ts';
import { type Filled, reportFigures } from './reportFigures.ts';

export function reportList(filling: Filling, of: ReportList, label: string): ReportBlock[] {
  switch (of) {
    case 'changes':
      return changes(filling, label);
    case 'targets':
      return targets(filling, label);
    case 'tasks':
      return tasks(filling, label);
    case 'campaigns':
      return campaigns(filling, label);
    case 'agencies':
      return agencies(filling, label);
    case 'other-figures':
      return otherFigures(filling, label);
  }
}

const words = (text: string): ReportText => [{ kind: 'words', text }];

/** Of the unit for the very period, without categories, each indicator once. */
function ofPeriod({ context, unit, period }: Filling): Evaluation[] {
  return context
    .ofUnit(unit)
    .filter((one) => one.period?.id === period.id && one.category === '' && one.value !== undefined);
}

function figureRun(filling: Filling, evaluation: Evaluation): ReportRun {
  const { text, value, href } = figureOf(filling.context, evaluation);
  if (value === undefined) return { kind: 'words', text };
  const inputs = [...evaluation.inputs.numerator, ...evaluation.inputs.denominator];
  const marks = filling.notes.marksOf(inputs.flatMap(({ observations }) => observations));
  return { kind: 'figure', text, value, receipt: href, ...(marks.length > 0 ? { marks } : {}) };
}

function changes(filling: Filling, label: string): ReportBlock[] {
  const { context } = filling;
  const once = new Map(ofPeriod(filling).map((evaluation) => [evaluation.indicator, evaluation]));
  const items = [...once.values()].flatMap((evaluation): ReportText[] => {
    const indicator = context.registry.indicators.get(evaluation.indicator);
    const way = directionOfChange(context, evaluation);
    if (!indicator || !way) return [];
    return [
      [
        { kind: 'words', text: `${context.name(indicator)}: ` },
        figureRun(filling, evaluation),
        { kind: 'words', text: `, ${changeText(context, evaluation)}.` },
      ],
    ];
  });
  return items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: words(`${label}:`) },
        { kind: 'list', items },
      ];
}

function targets(filling: Filling, label: string): ReportBlock[] {
  const { context } = filling;
  const items = ofPeriod(filling).flatMap((evaluation): ReportText[] => {
    if (!evaluation.target) return [];
    const { before, after } = sentenceOf(context, evaluation);
    return [
      [{ kind: 'words', text: before }, figureRun(filling, evaluation), { kind: 'words', text: after }],
    ];
  });
  return items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: words(`${label}:`) },
        { kind: 'list', items },
      ];
}

function tasks(filling: Filling, caption: string): ReportBlock[] {
  const { context, unit, period } = filling;
  const { columns } = context.words.reports;
  const given = tasksOf(context).filter(({ task }) => {
    const issued = context.registry.documents.get(task.document)?.date ?? '';
    return task.unit === unit && issued <= period.last;
  });
  if (given.length === 0) return [];
  const rows = given.map((seen): ReportText[] => {
    const entry = taskEntry(context, seen, { marked: true, named: true, timed: true });
    return [
      words(entry.item.text),
      words(entry.title),
      words(entry.lead.text),
      words(entry.due?.main.text ?? ''),
      words(entry.mark?.name ?? ''),
    ];
  });
  const titles = [columns.item, columns.task, columns.lead, columns.deadline, columns.state];
  return [{ kind: 'table', caption, columns: titles.map((title) => ({ title, numeric: false })), rows }];
}

/** Those whose days end within the period of the report. */
function campaigns(filling: Filling, label: string): ReportBlock[] {
  const { context, unit, period } = filling;
  const { columns } = context.words.reports;
  const ended = context
    .ofUnit(unit)
    .filter(
      (one) =>
        one.value !== undefined &&
        one.period &&
        containsDay(period, one.period.last) &&
        isOfCampaign(context.registry, one),
    );
  const [first] = ended;
  if (!first?.period) return [];
  const days = formatPeriodInText(first.period, context.language);
  const rows = ended.map((evaluation): ReportText[] => {
    const indicator = context.registry.indicators.get(evaluation.indicator);
    const at = { path: context.addresses.report(unit, period), notes: filling.notes };
    const figures = reportFigures(context, unit, evaluation.period ?? period, at);
    const part = (terms: readonly { measure: string }[]) => {
      const id = terms.length === 1 ? (terms[0]?.measure ?? '') : '';
      return id === '' ? words('') : figures.find({ kind: 'measure', id, category: '', since: '' }).runs;
    };
    const { target, targetValue } = evaluation;
    const aim =
      indicator && target && targetValue !== undefined
        ? formatTarget(targetValue, target.comparator, indicator, context.language)
        : '';
    return [
      words(indicator ? context.name(indicator) : evaluation.indicator),
      part(indicator?.numerator ?? []),
      part(indicator?.denominator ?? []),
      [figureRun(filling, evaluation)],
      words([aim, statusMark(context, evaluation.status).name].filter(Boolean).join(' – ')),
    ];
  });
  const titles = [columns.indicator, columns.done, columns.quota, columns.share, columns.status];
  return [
    {
      kind: 'table',
      caption: `${label} (${days})`,
      columns: titles.map((title, index) => ({ title, numeric: index > 0 && index < 4 })),
      rows,
    },
  ];
}

function agencies(filling: Filling, caption: string): ReportBlock[] {
  const { context, unit, period, notes } = filling;
  const { registry } = context;
  const { columns } = context.words.reports;
  const below = [...registry.units.values()].filter(
    ({ parent, level }) => parent === unit && registry.levels.get(level)?.territorial === 'no',
  );
  const rows = below.flatMap((agency) => {
    const at = { path: context.addresses.report(unit, period), notes };
    const figures = reportFigures(context, agency.id, period, at);
    return rowsOf(filling, figures.own, figures.ofObservation).map((row, index): ReportText[] => [
      words(index === 0 ? context.unitName(agency.id, period.last) : ''),
      ...row,
    ]);
  });
  if (rows.length === 0) return [];
  const titles = [columns.agency, columns.figure, columns.value];
  return [
    {
      kind: 'table',
      caption,
      columns: titles.map((title, index) => ({ title, numeric: index === 2 })),
      rows,
    },
  ];
}

function otherFigures(filling: Filling, caption: string): ReportBlock[] {
  const { columns } = filling.context.words.reports;
  const others = filling.figures.own.filter((fact) => !isAsked(filling.asked, fact));
  const rows = rowsOf(filling, others, filling.figures.ofObservation);
  if (rows.length === 0) return [];
  const titles = [columns.figure, columns.value];
  return [
    {
      kind: 'table',
      caption,
      columns: titles.map((title, index) => ({ title, numeric: index === 1 })),
      rows,
    },
  ];
}

type Facts = Filling['figures']['own'];

/** Name and figure of each that was reported. */
function rowsOf(
  { context, figures, period }: Filling,
  facts: Facts,
  find: (fact: Facts[number]) => Filled,
): ReportText[][] {
  const { registry, language, words: said } = context;
  return facts
    .filter(({ quantity }) => quantity.state !== 'not-reported')
    .map((fact) => {
      const measure = registry.measures.get(fact.measure);
      const name = figures.name({ kind: 'measure', id: fact.measure, category: fact.category, since: '' });
      const unit = measure ? (language === 'vi' ? measure.unit_vi : measure.unit_en) : '';
      const day = fact.asOf === period.last ? '' : said.reports.asOf(formatDay(fact.asOf, language));
      return [words(`${name}${unit === '' || unit === '%' ? '' : ` (${unit})`}${day}`), find(fact).runs];
    });
}
