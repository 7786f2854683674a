/** The words on screen in English. See `catalogue.ts` for what each is. */

import type { Messages } from './catalogue.ts';
import { formatNumber } from './number.ts';
import { ACROSS } from './sections/across.ts';
import { CAMPAIGNS } from './sections/campaigns.ts';
import { CHARTS } from './sections/charts.ts';
import { CHECKER } from './sections/checker.ts';
import { COMPARE } from './sections/compare.ts';
import { DATA_FILE } from './sections/dataFile.ts';
import { DESIGN } from './sections/design.ts';
import { FOLLOWING } from './sections/following.ts';
import { GUIDE } from './sections/guide.ts';
import { INSPECTIONS } from './sections/inspections.ts';
import { METHOD } from './sections/method.ts';
import { MODELS } from './sections/models.ts';
import { OPEN_DATA } from './sections/openData.ts';
import { OVERVIEW } from './sections/overview.ts';
import { PERIOD, PERIODS } from './sections/periods.ts';
import { PICTURES } from './sections/pictures.ts';
import { QUALITY } from './sections/quality.ts';
import { REDIRECT } from './sections/redirect.ts';
import { REPORT_DOCX } from './sections/reportDocx.ts';
import { REPORTING } from './sections/reporting.ts';
import { REPORTS } from './sections/reports.ts';
import { REUSE } from './sections/reuse.ts';
import { SEARCH } from './sections/search.ts';
import { SUMMARY } from './sections/summary.ts';
import { TASKS } from './sections/tasks.ts';
import { TOOLS } from './sections/tools.ts';
import { WALL } from './sections/wall.ts';

const count = (number: number) => formatNumber(number, 0, 'en');

const counted = (number: number, one: string, many: string) =>
  `${count(number)} ${number === 1 ? one : many}`;

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const EN: Messages = {
  site: {
    languageName: 'English',
    locale: 'en_GB',
    skipToContent: 'Skip to content',
    dataOf: (of, asOf) => `Figures of ${of}, as of ${asOf}`,
    dataBetween: (of, first, last) => `Figures of ${of}, as of days from ${first} to ${last}`,
    dataVersion: (version) => `Data version ${version}`,
    youAreHere: 'You are here',
    publishedBy: (publisher) => `Published by ${publisher}`,
    everyNumberHasSource: 'Every number leads back to its cell in the spreadsheet.',
    illustrative: 'Illustrative figures, not real ones',
  },
  nav: {
    label: 'Main pages',
    overview: 'Overview',
    indicators: 'Indicators',
    units: 'Units',
    periods: 'Periods',
    documents: 'Documents',
    quality: 'Data quality',
    allPages: 'All pages',
    follow: 'Pages',
    aboutFigures: 'About the figures',
    files: 'Download data',
  },
  status: {
    missed: {
      name: 'Missed',
      meaning: 'The target in force is not reached, or its deadline passed before it was.',
    },
    behind: { name: 'Behind', meaning: 'Before the deadline, and below what is needed by this day.' },
    'on-track': {
      name: 'On track',
      meaning: 'Before the deadline, and at or above what is needed by this day.',
    },
    met: { name: 'Met', meaning: 'The target is reached.' },
    incomplete: {
      name: 'Inconclusive',
      meaning: 'Parts are missing, so it is not yet known whether the target is met.',
    },
    'no-target': { name: 'Monitored', meaning: 'No target applies to this unit and period.' },
    'no-cases': { name: 'No cases', meaning: 'Nothing occurred in the period, so there is no rate.' },
    'no-data': { name: 'No data', meaning: 'A report is expected, but no figure has arrived.' },
    withheld: {
      name: 'Withheld',
      meaning: 'An input has a mistake to be mended or is a small number, so nothing is published.',
    },
  },
  absence: {
    'not-reported': {
      name: 'Not reported',
      meaning: 'The unit has not reported this figure; that is not zero.',
    },
    'not-applicable': { name: 'Not applicable', meaning: 'This is not a task of the unit.' },
    'no-cases': { name: 'No cases', meaning: 'Nothing occurred in the period, so there is no rate.' },
    withheld: {
      name: 'Not published',
      meaning: 'There is a figure, but it is so small that it may point to single persons.',
    },
    invalid: {
      name: 'Unreadable',
      meaning: 'The cell has content that cannot be read as a number for certain.',
    },
  },
  withheld: {
    'small-number': {
      name: 'Withheld: a small number',
      meaning:
        'A very small number may point to single persons; whatever would reveal it is withheld as well.',
    },
    'file-error': {
      name: 'Withheld: the file has an error',
      meaning: 'The cell, sheet or file has an error; the figure appears once it is mended.',
    },
  },
  severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  periodKind: {
    month: 'Month',
    quarter: 'Quarter',
    half: 'Half-year',
    'nine-months': 'Nine months',
    year: 'Year',
    week: 'Week',
    interval: 'Interval',
  },
  targetKind: { standing: 'Holds on every day of its window', deadline: 'To be reached by its last day' },
  table: {
    indicator: 'Indicator',
    unit: 'Unit',
    period: 'Period',
    category: 'Item',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    parts: 'Numerator/denominator',
    target: 'Target',
    status: 'Status',
    gap: 'Gap',
    rank: 'Rank',
    asOf: 'As of',
    coverage: 'Reported',
    agency: 'Responsible agency',
    document: 'Document',
    file: 'File',
    place: 'Place',
    measure: 'Figure',
    shown: 'As written in the file',
    note: 'Note',
    total: 'Total',
    change: 'Change',
    source: 'Source',
    asOfDay: (day) => `figures up to ${day}`,
    mostAsOf: (day) => `As of ${day}, unless another day is given.`,
    allAsOf: (day) => `As of ${day}.`,
    allDue: (day) => `Target due ${day}.`,
  },
  change: {
    label: 'Since the period before',
    against: (amount, relative, since) =>
      `${amount}${relative === '' ? '' : ` (${relative})`} against ${since}`,
    none: (since) => `unchanged against ${since}`,
    direction: { better: 'better', worse: 'worse', more: 'more', less: 'less' },
    why: (reason, since) =>
      ({
        'no-earlier': `no figure of ${since} to compare with`,
        withheld: `not comparable with ${since}: its figure is withheld`,
        incomplete: `not comparable with ${since}: parts are missing`,
        definition: `not comparable with ${since}: counted in another way`,
        target: `not comparable with ${since}: the target changed`,
        boundary: `not comparable with ${since}: the boundary changed`,
      })[reason],
    same: 'unchanged',
    notComparable: { definition: 'new definition', target: 'new target', boundary: 'new boundary' },
    since: (period) => `against ${period}`,
    sinceBefore: 'against the period before',
  },
  rank: {
    toNext: (cases) => `${cases} behind the next`,
    incomplete: 'unranked: parts missing',
    few: (fewest) => `unranked: fewer than ${counted(fewest, 'case', 'cases')}`,
  },
  empty: {
    notReported: {
      why: 'No report has arrived yet.',
      next: 'See instead:',
    },
    partMissing: (measures) => ({
      why: `It cannot be computed yet: ${measures} not reported.`,
      next: 'What was received stands below.',
    }),
    noCases: { why: 'Nothing occurred in the period, so there is no rate.', next: 'See instead:' },
    withheld: {
      why: 'The figure is withheld because its file has a mistake to be mended.',
      next: 'See the mistake on:',
    },
    withheldSmallNumber: {
      why: 'The figure is so small that it may point to single persons, so it is not published.',
      next: 'See the figure of the unit above it:',
    },
    noIndicators: {
      why: 'No indicator has figures for this unit yet.',
      next: 'See the unit above it or the list of units.',
    },
  },
  overview: OVERVIEW.en,
  summary: SUMMARY.en,
  reportDocx: REPORT_DOCX.en,
  indicators: {
    title: 'Indicators',
    intro: (number) =>
      number === 1 ? '1 indicator.' : `${counted(number, 'indicator', 'indicators')} by group.`,
    countInGroup: (number) => counted(number, 'indicator', 'indicators'),
    unitsReporting: (number) =>
      number === 0 ? 'no unit has reported' : `${counted(number, 'unit', 'units')} with figures`,
    answersFor: (agency) => `${agency} is responsible unless another is named`,
    silent: (number) => `${count(number)} not yet reported by any unit`,
  },
  indicator: {
    now: 'Now against target',
    nowOf: (unit) => `Now in ${unit}`,
    target: 'Target',
    targetLine: (target) => `Target ${target}`,
    noTarget: 'This indicator is monitored; it has no target.',
    overTime: 'Over time',
    byUnit: 'By unit',
    bestFirst: 'Best first.',
    rankExplained: (fewest) =>
      `Units of one level under the same unit are ranked; equal values share a rank. Not ranked are values with parts missing or no cases${fewest > 1 ? `, and shares of fewer than ${counted(fewest, 'case', 'cases')}` : ''}.`,
    hiddenRows: (number) => `… ${count(number)} more units`,
    byCategory: 'By item',
    definition: 'Definition',
    formula: 'Formula',
    dividedBy: 'divided by',
    direction: { up: 'Higher is better', down: 'Lower is better', none: 'Neither high nor low is better' },
    agency: 'Responsible agency',
    targets: 'Targets',
    targetSince: (day) => `from ${day}`,
    targetUntil: (day) => `to ${day}`,
    everyone: 'All units',
    documents: 'Documents',
  },
  lens: {
    label: 'How figures are shown across changes of units',
    'as-reported': 'As reported',
    restated: 'Restated to today’s units',
    addedUp: (day, units) => `Figures before ${day} are added up from ${units}.`,
    addedTo: (day, units) => `Figures before ${day} include ${units}.`,
    partOf: (unit) => `a part of ${unit}`,
    names: (names, more) => listed(more > 0 ? [...names, counted(more, 'other unit', 'other units')] : names),
    estimated: 'What was divided by a declared share is marked as estimated.',
    ofMany:
      'Figures from before units changed are added up to the units of today; what was divided by a declared share is marked as estimated.',
    estimatedMark: 'estimated',
    continuedIn: (unit) => `Figures restated to ${unit}`,
  },
  units: {
    title: 'Units',
    intro: (number) => `${counted(number, 'unit', 'units')} with figures.`,
    today: 'Units of today',
    former: 'Former units',
    urgent: (number, status) => `${count(number)} ${status.toLowerCase()}`,
    formerExplained: 'These units no longer exist; their figures stay as they were reported.',
    until: (day) => `to ${day}`,
    each: (note) => `Each: ${note}, unless it says otherwise.`,
  },
  unit: {
    scorecard: 'Scorecard',
    charts: 'Over time',
    history: 'Before and after mergers',
    formedFrom: (units, day) => `Formed on ${day} from ${units}.`,
    partlyFormedFrom: (units, day) => `Formed on ${day} with a part of ${units}.`,
    tookIn: (units, day) => `Took in ${units} on ${day}.`,
    tookInPart: (units, day) => `Took in a part of ${units} on ${day}.`,
    becameWhole: (units, day) => `Part of ${units} since ${day}.`,
    becameParts: (units, day) => `Divided among ${units} on ${day}.`,
    levelEnded: (units, day, level) =>
      `On ${day} units of this level (${level}) ceased to exist; its territory was divided among ${units}.`,
    gavePart: (units, day) => `Gave a part to ${units} on ${day}.`,
    share: (unit, share) => `${unit} (about ${share})`,
    nowCalled: (name, today) => `${name} (now ${today})`,
    earlierName: (name, day) => `Called ${name} until ${day}.`,
    ended: (day) => `The unit ended on ${day}.`,
    showChildren: 'Show the list',
    children: (number) => `${counted(number, 'unit', 'units')} below it`,
    parent: 'Unit above',
    officialCode: (code) => `Unit code ${code}`,
    reports: 'Reports received',
    reportsExplained: 'The files that the figures of this unit come from.',
    received: (day) => `received ${day}`,
    receivedUnknown: 'date of receipt not stated',
  },
  periods: PERIODS.en,
  pictures: PICTURES.en,
  period: PERIOD.en,
  breakdown: {
    intro: (period, unit) => `${unit}, ${period}.`,
    summary: (parts, share) => `${parts} (${share})`,
    further: (units) => `${counted(units, 'other unit', 'other units')}, each on its own page`,
    categoriesWithData: (number, total) =>
      `${count(number)} of ${counted(total, 'item', 'items')} have figures`,
  },
  documents: {
    title: 'Documents',
    intro: (number) =>
      `${counted(number, 'document', 'documents')} on which the targets and figures of this site rest.`,
    issued: (day, issuer) => (day === '' ? issuer : `${issuer}, ${day}`),
    readAtSource: 'Read it at its source',
    kind: {
      rules: 'Documents that set rules',
      sources: 'Sources of figures',
      units: 'Documents that changed units',
      unused: 'Related documents',
    },
    count: (number) => counted(number, 'document', 'documents'),
    targetsSet: (number) => counted(number, 'target', 'targets'),
    figuresReported: (number) => counted(number, 'figure', 'figures'),
    indicatorsDefined: (number) => counted(number, 'indicator', 'indicators'),
    unitsChanged: (number) => counted(number, 'change of units', 'changes of units'),
    definitionsChanged: (number) => counted(number, 'change of definition', 'changes of definition'),
    nothingRestsOnIt: 'No target and no figure rests on this document yet.',
    item: (item) => (/^[\dIVX., ]+$/.test(item) ? `item ${item}` : item),
  },
  quality: QUALITY.en,
  reporting: REPORTING.en,
  chart: {
    title: (indicator, unit) => `${indicator}: ${unit}`,
    subtitle: (measure, unit, period) => [measure, unit, period].filter((part) => part !== '').join(' · '),
    lastKnown: 'Last published figure',
    drawingLabel: (indicator, unit) => `Chart of ${indicator}, ${unit}`,
    targetLabel: (target) => `Target ${target}`,
    figures: 'Figures by period',
    tableOf: (indicator) => `Figures by period: ${indicator}`,
    showTable: 'Show the table',
    receipts: 'Where each number comes from',
    receipt: {
      formula: 'Formula',
      value: 'Value',
      unrounded: 'Unrounded',
      numerator: 'Numerator',
      denominator: 'Denominator',
      inputs: 'Inputs',
      inputsFrom: {
        own: 'reported by the unit itself',
        categories: 'sum of the items',
        children: 'sum of the units below it',
        periods: 'sum of shorter periods',
        predecessors: 'sum of the units before the merger',
      },
      inputsSubtracted: 'difference of two cumulative figures',
      minus: 'less',
      gaps: (days) => `Nothing reported for: ${days}.`,
      formerUnits: (units) => `Units before the merger: ${units}.`,
      whole: 'all of it',
      shareUnknown: 'share not declared',
      manyPeriods: (figures, periods) =>
        `${counted(figures, 'figure', 'figures')} of ${counted(periods, 'period', 'periods')}`,
      printed: 'Sources of each period stand at the address of this page.',
      manyInputs: (figures, units) =>
        `${counted(figures, 'figure', 'figures')} of ${counted(units, 'unit', 'units')}`,
      wholePeriod: (period) => `every indicator of ${period}`,
      eachUnit: 'see each unit in this period',
      range: 'Full value',
      expected: 'Needed by this day',
      restated: 'restated to the units of today',
      estimated: 'estimated by the declared shares of divided units',
      file: 'File',
      sheet: 'Sheet',
      cell: 'Cell',
      shownAs: 'As written in the cell',
      document: 'Document',
      asOf: 'As of',
      target: 'Target',
      status: 'Status',
      earlierReports: 'Earlier reports',
      correction: {
        title: 'Corrected',
        fileSays: 'The file says',
        readAs: 'Read as',
        nothing: 'empty',
        reason: 'Reason',
        decidedBy: 'Decided by',
        decidedOn: 'Decided on',
        document: 'Document',
      },
      coverage: (reported, expected) =>
        `${count(reported)} of ${counted(expected, 'unit', 'units')} reported`,
    },
    address: 'Address of this chart',
    breaks: {
      merged: (day) => `Merged ${day}`,
      formed: (day) => `Formed ${day}`,
      renewed: (day) => `New unit ${day}`,
      absorbed: (day) => `Enlarged ${day}`,
      reduced: (day) => `Reduced ${day}`,
      definition: (day) => `New definition ${day}`,
    },
    needed: (target, day) => `Needed to reach ${target} by ${day}`,
    changes: 'Changes to know when comparing',
    definitionChanged: (day, note) => `Counted differently since ${day}: ${note}`,
    missingPeriod: 'no data',
  },
  notFound: {
    title: 'No such page',
    why: 'The address may be mistyped, or the figures have no such unit, indicator or period.',
    next: 'Search by name, or go on from one of these pages.',
  },
  tasks: TASKS.en,
  models: MODELS.en,
  inspections: INSPECTIONS.en,
  campaigns: CAMPAIGNS.en,
  reports: REPORTS.en,
  charts: CHARTS.en,
  redirect: REDIRECT.en,
  dataFile: DATA_FILE.en,
  reuse: REUSE.en,
  openData: OPEN_DATA.en,
  following: FOLLOWING.en,
  checker: CHECKER.en,
  search: SEARCH.en,
  across: ACROSS.en,
  compare: COMPARE.en,
  method: METHOD.en,
  guide: GUIDE.en,
  wall: WALL.en,
  tools: TOOLS.en,
  design: DESIGN.en,
};
