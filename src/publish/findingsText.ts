/**
 * Findings enter, the text for a terminal leaves: file by file, in each what must be mended first, and together what is
 * mended in the same way. Names from files are escaped by `i18n/`.
 */

import type { Finding, Severity } from '../domain/finding.ts';
import { escapeInFull } from '../i18n/display.ts';
import { describeFinding, describePlace } from '../i18n/finding.ts';
import { describeMore, type FindingGroup, groupFindings } from '../i18n/findingGroups.ts';
import type { Language } from '../i18n/language.ts';
import { messagesFor } from '../i18n/messages.ts';

/** `width`: characters of a line; without one a paragraph is one line. */
export function findingsText(
  findings: readonly Finding[],
  language: Language,
  width = Number.POSITIVE_INFINITY,
): string {
  const { quality } = messagesFor(language);
  const files = [...new Set(findings.map(({ where }) => where.file))];
  const blocks = files.map((file) =>
    fileLines(
      file,
      findings.filter(({ where }) => where.file === file),
      language,
      width,
    ),
  );
  const lines = blocks.flatMap((block) => [...block, '', '']);
  return [...lines, findings.length === 0 ? quality.clean : counts(findings, language)].join('\n');
}

const URGENCY: readonly Severity[] = ['error', 'warning', 'notice'];

function fileLines(file: string, findings: readonly Finding[], language: Language, width: number): string[] {
  const { quality } = messagesFor(language);
  const name = file === '' ? quality.noFile : escapeInFull(file);
  const sections = URGENCY.flatMap((severity) => {
    const chosen = findings.filter((finding) => finding.severity === severity);
    if (chosen.length === 0) return [];
    const heading = `  ${quality.severityTask[severity]} (${chosen.length})`;
    return ['', heading, ...byRemedy(chosen, language).flatMap((task) => taskLines(task, language, width))];
  });
  return [name, '═'.repeat(Math.min(length(name), width)), counts(findings, language), ...sections];
}

/** What is wrong in several places and mended in the same way. */
interface Task {
  title: string;
  hint: string;
  groups: FindingGroup[];
}

function byRemedy(findings: readonly Finding[], language: Language): Task[] {
  const tasks = new Map<string, Task>();
  for (const group of groupFindings(findings)) {
    const { title, hint } = describeFinding(group.finding, language);
    const key = JSON.stringify([title, hint]);
    const task = tasks.get(key) ?? { title, hint, groups: [] };
    tasks.set(key, task);
    task.groups.push(group);
  }
  return [...tasks.values()];
}

function taskLines({ title, hint, groups }: Task, language: Language, width: number): string[] {
  return [
    '',
    ...wrapped('  • ', title, width),
    ...groups.flatMap((group) => groupLines(group, language, width)),
    ...wrapped('    → ', hint, width),
  ];
}

function groupLines(group: FindingGroup, language: Language, width: number): string[] {
  const { where, also } = group.finding;
  const { message } = describeFinding(group.finding, language);
  const place = describePlace({ ...where, file: '' }, language);
  const others = also.map((other) =>
    describePlace(other.file === where.file ? { ...other, file: '' } : other, language),
  );
  const more = describeMore(group, language);
  return [
    ...wrapped('    – ', place === '' ? message : `${place}: ${message}`, width),
    ...others.filter((other) => other !== '').flatMap((other) => wrapped('      ↔ ', other, width)),
    ...(more === '' ? [] : wrapped('      ', more, width)),
  ];
}

function counts(findings: readonly Finding[], language: Language): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return messagesFor(language).quality.counts(count('error'), count('warning'), count('notice'));
}

/** Words on as many lines as they need; the lines after the first stand under the words, not under the mark. */
function wrapped(mark: string, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(' ')) {
    const next = line.endsWith(' ') ? line + word : `${line} ${word}`;
    if (length(next) > width && line.trim() !== mark.trim()) {
      lines.push(line);
      line = ' '.repeat(mark.length) + word;
    } else line = next;
  }
  return [...lines, line];
}

function length(text: string): number {
  return [...text].length;
}
