/**
 * What the site itself lists in a report: changes against the period before, figures against their targets, tasks,
 * campaigns that ended, figures of the unit's agencies, and figures that the template does not ask for. Empty where
 * there is nothing to list.
 */

import type { Evaluation } from '../../domain/evaluation.ts';
import { containsDay } from '../../domain/period.ts';
import type { ReportBlock, ReportRun, ReportText } from '../../domain/reportDocument.ts';
import type { ReportList } from '../../domain/reportTemplate.ts';
import { standingOf } from '../../domain/taskStanding.ts';
import { formatTarget } from '../../i18n/againstTarget.ts';
import { formatDay, formatPeriodInText } from '../../i18n/date.ts';
import { isOfCampaign } from '../campaignDays.ts';
import { changeInTable, commonSince, directionOfChange } from '../change.ts';
import { gapText } from '../distance.ts';
import { statusMark } from '../figure.ts';
import { partsText } from '../score.ts';
import { groupBy } from '../seenEvaluations.ts';
import { taskEntry } from '../taskEntry.ts';
import { isAsked } from './askedFor.ts';
import type { Filling } from './filling.ts';
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

function figureRun({ figures }: Filling, evaluation: Evaluation): ReportRun {
  return figures.ofEvaluation(evaluation).run;
}

function changes(filling: Filling, label: string): ReportBlock[] {
  const { context } = filling;
  const known = ofPeriod(filling);
  const since = commonSince(known);
  if (!since) return [];
  const once = new Map(known.map((evaluation) => [evaluation.indicator, evaluation]));
  const items = [...once.values()].flatMap((evaluation): ReportText[] => {
    const indicator = context.registry.indicators.get(evaluation.indicator);
    const way = directionOfChange(context, evaluation);
    if (!indicator || !way) return [];
    const { text, since: other } = changeInTable(context, evaluation, since);
    const changed = [text, other, context.words.change.direction[way]]
      .filter((part) => part !== '')
      .join(', ');
    return [
      [
        { kind: 'words', text: `${context.name(indicator)}: ` },
        figureRun(filling, evaluation),
        { kind: 'words', text: `, ${changed}.` },
      ],
    ];
  });
  if (items.length === 0) return [];
  const head = context.words.reports.since(label, formatPeriodInText(since, context.language));
  return [
    { kind: 'paragraph', text: words(head) },
    { kind: 'list', items },
  ];
}

function targets(filling: Filling, label: string): ReportBlock[] {
  const { context } = filling;
  const items = ofPeriod(filling).flatMap((evaluation): ReportText[] => {
    const indicator = context.registry.indicators.get(evaluation.indicator);
    const { target, targetValue } = evaluation;
    if (!indicator || !target || targetValue === undefined) return [];
    const judged = context.words.reports.judged({
      parts: partsText(context, evaluation),
      target: formatTarget(targetValue, target.comparator, indicator, context.language),
      due: target.kind === 'deadline' ? formatDay(target.to, context.language) : '',
      status: statusMark(context, evaluation.status).name,
      gap: gapText(context, evaluation),
      over: target.comparator === '<=',
    });
    return [
      [
        { kind: 'words', text: `${context.name(indicator)}: ` },
        figureRun(filling, evaluation),
        { kind: 'words', text: judged },
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

/** As they stood at the end of the period; a table for each plan that had been issued by then. */
function tasks(filling: Filling, label: string): ReportBlock[] {
  const { context, unit, period } = filling;
  const { registry, dataset } = context;
  const { columns } = context.words.reports;
  const reports = groupBy(
    dataset.progress.filter(({ asOf }) => asOf <= period.last),
    ({ task }) => task,
  );
  const given = [...registry.tasks.values()].filter(
    (task) => task.unit === unit && (registry.documents.get(task.document)?.date ?? '') <= period.last,
  );
  return [...groupBy(given, ({ document }) => document)].map(([document, ofPlan]) => {
    const rows = ofPlan.map((task): ReportText[] => {
      const deadline = registry.taskDeadlines.get(task.id) ?? { kind: 'unread' };
      const standing = standingOf(deadline, reports.get(task.id) ?? [], unit, period.last);
      const seen = { task, deadline, standing, today: period.last };
      const entry = taskEntry(context, seen, { marked: true, named: false, timed: true });
      return [
        words(task.item),
        words(entry.title),
        words(entry.lead.text),
        words(entry.due?.main.text ?? ''),
        words(entry.mark?.name ?? ''),
      ];
    });
    const titles = [columns.item, columns.task, columns.lead, columns.deadline, columns.state];
    const number = registry.documents.get(document)?.number ?? document;
    return {
      kind: 'table',
      caption: `${label}: ${number}`,
      columns: titles.map((title) => ({ title, numeric: false })),
      rows,
      nameColumn: 1,
    };
  });
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
  const rows = [...groupBy(ended, (one) => `${one.indicator}\t${one.period?.id}`).values()].map((group) =>
    campaignRow(filling, group),
  );
  if (rows.length === 0) return [];
  const titles = [columns.campaign, columns.done, columns.quota, columns.share, columns.status];
  return [
    {
      kind: 'table',
      caption: label,
      columns: titles.map((title, index) => ({ title, numeric: index > 0 && index < 4 })),
      rows,
    },
  ];
}

/** One campaign against each of its deadlines. */
function campaignRow(filling: Filling, group: readonly Evaluation[]): ReportText[] {
  const { context, unit, figures } = filling;
  const { language, registry } = context;
  const [first] = group;
  const indicator = registry.indicators.get(first?.indicator ?? '');
  if (!first?.period || !indicator) return [];
  const own = reportFigures(context, unit, first.period, filling.places);
  const part = (terms: readonly { measure: string }[]): ReportText => {
    const [term] = terms;
    if (!term || terms.length > 1) return words('');
    return [own.find({ kind: 'measure', id: term.measure, category: '', since: '' }).run];
  };
  const standing = group.map(({ target, targetValue, status }) => {
    if (!target || targetValue === undefined) return '';
    const aim = formatTarget(targetValue, target.comparator, indicator, language);
    return context.words.reports.standing(
      statusMark(context, status).name,
      aim,
      formatDay(target.to, language),
    );
  });
  const days = formatPeriodInText(first.period, language);
  return [
    words(`${context.name(indicator)}, ${days}`),
    part(indicator.numerator),
    part(indicator.denominator),
    [figures.ofEvaluation(first).run],
    words(standing.filter((text) => text !== '').join('; ')),
  ];
}

/** A table for each. */
function agencies(filling: Filling, label: string): ReportBlock[] {
  const { context, unit, period } = filling;
  const { registry } = context;
  const below = [...registry.units.values()].filter(
    ({ parent, level }) => parent === unit && registry.levels.get(level)?.territorial === 'no',
  );
  const tables = below.flatMap((agency) => {
    const figures = reportFigures(context, agency.id, period, filling.places);
    const rows = rowsOf(filling, figures.own, figures.ofObservation);
    return rows.length === 0 ? [] : [figureTable(filling, context.unitName(agency.id, period.last), rows)];
  });
  return tables.length === 0 ? [] : [{ kind: 'paragraph', text: words(`${label}:`) }, ...tables];
}

function otherFigures(filling: Filling, caption: string): ReportBlock[] {
  const others = filling.figures.own.filter((fact) => !isAsked(filling.asked, fact));
  const rows = rowsOf(filling, others, filling.figures.ofObservation);
  if (rows.length === 0) return [];
  return [figureTable(filling, caption, rows)];
}

function figureTable({ context }: Filling, caption: string, rows: ReportText[][]): ReportBlock {
  const { columns } = context.words.reports;
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.figure, numeric: false },
      { title: columns.value, numeric: true },
    ],
    rows,
  };
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
      const day = fact.asOf === period.last ? '' : `, ${said.reports.asOf(formatDay(fact.asOf, language))}`;
      return [words(`${name}${unit === '' || unit === '%' ? '' : ` (${unit})`}${day}`), [find(fact).run]];
    });
}
