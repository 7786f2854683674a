/**
 * A document of differences as sections of lines in one language, flips first, each no longer than can be read; text
 * and Markdown write the same lines. What is left out stands in the JSON file.
 */

import type {
  Difference,
  DifferenceDocument,
  EditionName,
  RegistryChange,
  ReportChange,
} from '../domain/differenceDocument.ts';
import type { Found } from '../domain/findingsDocument.ts';
import { groupBy } from '../domain/groupBy.ts';
import { escapeForDisplay, escapeInFull } from '../i18n/display.ts';
import { describePlace } from '../i18n/finding.ts';
import type { Language } from '../i18n/language.ts';
import { DIFFERENCE } from '../i18n/sections/difference.ts';
import { SECTIONS, sectionOf } from './compareEditions.ts';
import {
  causesInWords,
  changeInWords,
  indicatorName,
  nameOf,
  periodInWords,
  type Worded,
} from './inWords.ts';

export interface WordedSection {
  title: string;
  /** How many there are, of which `lines` may show fewer. */
  count: number;
  lines: Worded[];
  /** How many are left out, in words; empty where none is. */
  more: string;
}

const MOST_LINES = 30;
const MOST_NAMED = 3;
/** Of a group, whose values mostly came for the same reason. */
const MOST_CAUSES = 2;

/** What is compared, and how far it can be. */
export function opening({ base, head, files }: DifferenceDocument, language: Language): string[] {
  const words = DIFFERENCE[language];
  const name = ({ kind, name: of }: EditionName) => words.edition[kind](escapeInFull(of));
  return [
    words.compared(name(base), name(head)),
    words.computed[base.computed === 'here' && head.computed === 'here' ? 'here' : 'when-published'],
    ...[base, head].flatMap((edition) =>
      edition.state === 'compared' ? [] : [words.nothingIn[edition.state](name(edition))],
    ),
    ...(files && files.length > 0
      ? [
          words.files({
            new: files.filter(({ change }) => change === 'new').length,
            changed: files.filter(({ change }) => change === 'changed').length,
            gone: files.filter(({ change }) => change === 'gone').length,
          }),
        ]
      : []),
  ];
}

/** Only those that have anything to say. */
export function sections(document: DifferenceDocument, language: Language): WordedSection[] {
  const { changes, names, reports, findings, registry } = document;
  const words = DIFFERENCE[language];
  const bySection = groupBy(changes, ({ kinds }) => sectionOf(kinds));
  const answers = SECTIONS.map((section) => {
    const found = bySection.get(section) ?? [];
    const isWhole = section === 'new' || section === 'gone';
    const lines = isWhole
      ? () => groupsOf(found, names, language)
      : (most: number) => found.slice(0, most).map((change) => changeInWords(change, names, language));
    return limited(words.sections[section], found.length, lines, language, isWhole);
  });
  const reportLines = [
    ...byFile(reports.new).map((of) => reportLine(of, of[0]?.late ? 'late' : 'new', names, language)),
    ...byFile(reports.gone).map((of) => reportLine(of, 'gone', names, language)),
    ...reports.missing.map((found) => foundLine(found, words.report.missing, language)),
    ...reports.arrived.map((found) => foundLine(found, words.report.arrived, language)),
  ];
  const findingLines = [
    ...bySeverity(findings.new).map((found) => foundLine(found, words.finding.new, language)),
    ...bySeverity(findings.gone).map((found) => foundLine(found, words.finding.gone, language)),
  ];
  const registryLines = registry.map((row) => registryLine(row, language));
  return [
    ...answers,
    limited(words.sections.reports, reportLines.length, () => reportLines, language),
    limited(words.sections.findings, findingLines.length, () => findingLines, language),
    limited(words.sections.registry, registryLines.length, () => registryLines, language),
  ].filter(({ count }) => count > 0);
}

function limited(
  title: string,
  count: number,
  linesUpTo: (most: number) => Worded[],
  language: Language,
  isGrouped = false,
): WordedSection {
  const all = linesUpTo(MOST_LINES);
  const lines = all.slice(0, MOST_LINES);
  const left = (isGrouped ? all.length : count) - lines.length;
  return { title, count, lines, more: left > 0 ? DIFFERENCE[language].more(left) : '' };
}

/** What only one edition answers, by indicator: hundreds of values come with one new indicator or one report. */
function groupsOf(
  changes: readonly Difference[],
  names: DifferenceDocument['names'],
  language: Language,
): Worded[] {
  const count = (of: readonly Difference[], key: (change: Difference) => string) => new Set(of.map(key)).size;
  return [...groupBy(changes, ({ indicator }) => indicator)].map(([indicator, of]) => {
    const [first] = of;
    const values = count(of, ({ unit, period, breakdown, lens }) =>
      [unit, period, breakdown, lens].join('\t'),
    );
    const group = DIFFERENCE[language].group(
      values,
      count(of, ({ unit }) => unit),
      count(of, ({ period }) => period),
    );
    return {
      text: `${indicatorName(names, indicator, language)}: ${group}`,
      details: first ? causesInWords(first, names, language, MOST_CAUSES) : [],
    };
  });
}

export function byFile(reports: readonly ReportChange[]): ReportChange[][] {
  return [...groupBy(reports, ({ file }) => file).values()];
}

/** The reports of one file. */
function reportLine(
  reports: readonly ReportChange[],
  kind: 'new' | 'late' | 'gone',
  names: DifferenceDocument['names'],
  language: Language,
): Worded {
  const words = DIFFERENCE[language];
  const named = reports.slice(0, MOST_NAMED).map(({ unit }) => nameOf(names.units, unit, language));
  const units = [
    ...named,
    ...(reports.length > MOST_NAMED ? [words.moreUnits(reports.length - MOST_NAMED)] : []),
  ];
  const periods = [...new Set(reports.flatMap((report) => report.periods))];
  const when =
    periods.length > MOST_NAMED
      ? words.periods(periods.length)
      : periods.map((period) => periodInWords(period, language)).join('; ');
  const file = escapeInFull(reports[0]?.file ?? '');
  return { text: `${words.report[kind]}: ${file} (${units.join(', ')}; ${when})`, details: [] };
}

function foundLine(found: Found, label: string, language: Language): Worded {
  const place = describePlace(found.where, language);
  const message = found.message[language];
  return { text: `${label}: ${place === '' ? message : `${place}: ${message}`}`, details: [] };
}

const URGENCY = ['error', 'warning', 'notice'] as const;

function bySeverity(findings: readonly Found[]): Found[] {
  return URGENCY.flatMap((severity) => findings.filter((found) => found.severity === severity));
}

function registryLine({ table, key, change, columns }: RegistryChange, language: Language): Worded {
  const words = DIFFERENCE[language];
  const row =
    table === 'site' ? `${words.settings}: ${key}` : words.registryRow(table, escapeForDisplay(key));
  return {
    text: `${row}: ${words.change[change]}`,
    details: columns.map(({ column, before, after }) => {
      const said = (text: string) => escapeForDisplay(text) || words.nothing;
      return `${column}: ${said(before)} ${words.became} ${said(after)}`;
    }),
  };
}
