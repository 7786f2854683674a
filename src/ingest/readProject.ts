/**
 * The files of a data folder in, their sheets and settings out, each in the place that its path gives it. Files that
 * belong to nothing, such as guides and what programs and operating systems leave behind, are left alone.
 */

import { type Finding, finding } from '../domain/finding.ts';
import { DEFAULT_LIMITS, limitsSchema, type ReadLimits } from '../domain/limits.ts';
import type { ProjectFile, ReadProject, ReportFile, Settings } from '../domain/project.ts';
import { REGISTRY_SCHEMAS, type RegistryTable } from '../domain/registry.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { Clock } from './deadline.ts';
import { readFile } from './readFile.ts';
import { NOTHING_KEPT, type Readings } from './readings.ts';
import { readReportFile } from './reportFile.ts';
import { readYaml } from './yaml.ts';

const SITE = 'site.yaml';
const CORRECTIONS = 'corrections.csv';
const SUBMISSIONS = 'submissions/';
const SUBMISSION_LIST = 'submissions/submissions.csv';

/**
 * The limits are those of `site.yaml`, where it sets any; `clock` gives milliseconds, see `readFile`. Files that an
 * earlier run has read may come from `readings`.
 */
export function readProject(
  files: readonly ProjectFile[],
  clock: Clock,
  readings: Readings = NOTHING_KEPT,
): ReadProject {
  const findings: Finding[] = [];
  const registry = new Map<RegistryTable, Sheet>();
  const forms: Settings[] = [];
  const reports: ReportFile[] = [];
  const submissions = new Map<string, Sheet[]>();
  let submissionList: Sheet | undefined;
  let corrections: Sheet | undefined;

  const isUnread = ({ path, unread }: ProjectFile): boolean => {
    if (unread) findings.push(finding(unread.code, { file: path, sheet: '', cell: '' }, unread.params));
    return unread !== undefined;
  };
  const sheetsOf = (file: ProjectFile): Sheet[] => {
    if (isUnread(file)) return [];
    const source = { path: file.path, hash: file.hash };
    const read = readings.of(source, limits, () => readFile(source, file.bytes, limits, clock));
    // A line added to our own tables in another editor; what two lines run together would give, their schemas refuse.
    const isOurs = !file.path.startsWith(SUBMISSIONS) || file.path === SUBMISSION_LIST;
    for (const found of read.findings) {
      if (!isOurs || found.code !== 'file/mixed-line-ends') findings.push(found);
    }
    return read.sheets;
  };
  const settingsOf = (file: ProjectFile): Settings => {
    if (isUnread(file)) return { path: file.path, value: undefined, lineOf: () => 1 };
    const read = readYaml({ path: file.path, hash: file.hash }, file.bytes);
    findings.push(...read.findings);
    return { path: file.path, value: read.value, lineOf: read.lineOf };
  };

  const siteFile = files.find((file) => file.path === SITE);
  const site = siteFile && settingsOf(siteFile);
  const limits = limitsOf(site);
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = file.path.split('/').at(-1) ?? '';
    const table = /^registry\/([a-z-]+)\.csv$/.exec(file.path)?.[1];
    if (file.path === CORRECTIONS) [corrections] = sheetsOf(file);
    else if (file.path === SUBMISSION_LIST) [submissionList] = sheetsOf(file);
    else if (table && isRegistryTable(table)) {
      const [sheet] = sheetsOf(file);
      if (sheet) registry.set(table, sheet);
    } else if (/^forms\/[^/]+\.ya?ml$/.test(file.path)) forms.push(settingsOf(file));
    else if (/^registry\/reports\/[a-z0-9-]+\.md$/.test(file.path)) {
      if (isUnread(file)) continue;
      const read = readReportFile(file);
      findings.push(...read.findings);
      if (read.file) reports.push(read.file);
    } else if (file.path.startsWith(SUBMISSIONS) && isLockFile(name)) {
      findings.push(finding('file/lock-file', { file: file.path, sheet: '', cell: '' }));
    } else if (file.path.startsWith(SUBMISSIONS) && !isLeftAlone(name)) {
      submissions.set(file.path.slice(SUBMISSIONS.length), sheetsOf(file));
    }
  }
  return { site, registry, forms, reports, submissionList, corrections, submissions, findings };
}

/** Limits that are not valid are reported by those who check the settings; until then the usual ones hold. */
function limitsOf(site: Settings | undefined): ReadLimits {
  const value = site?.value;
  const declared = typeof value === 'object' && value !== null && 'limits' in value ? value.limits : {};
  const limits = limitsSchema.safeParse(declared);
  return limits.success ? limits.data : DEFAULT_LIMITS;
}

function isRegistryTable(name: string): name is RegistryTable {
  return Object.hasOwn(REGISTRY_SCHEMAS, name);
}

/** Guides, hidden files, and what Windows keeps for itself in a folder that was looked at. */
function isLeftAlone(name: string): boolean {
  return /^\.|\.md$|^(?:eh)?thumbs\.db$|^desktop\.ini$/i.test(name);
}

/** Left behind by Excel (`~$…`) and LibreOffice (`.~lock…#`) while a file is open. */
function isLockFile(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.~lock.');
}
