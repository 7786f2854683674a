/**
 * The whole data folder, validated in the order in which one part leans on another: settings, registry, forms,
 * submissions. Where the registry has errors nothing after it can be trusted, and the project stays undefined.
 */

import { type Finding, finding } from '../domain/finding.ts';
import { type KnownReports, NOTHING_KNOWN } from '../domain/knownReports.ts';
import type { ReadProject } from '../domain/project.ts';
import type { Registry, Submission } from '../domain/registry.ts';
import { type SiteConfig, siteSchema } from '../domain/siteConfig.ts';
import { applyCorrections } from './corrections.ts';
import { validateForms } from './forms.ts';
import { reasonOf } from './invalidValue.ts';
import { withoutPersonalData } from './refusedFiles.ts';
import { validateRegistry, validateSubmissionList } from './registry.ts';
import { validateReportTemplates } from './reports/templates.ts';
import { type Submitted, validateSubmissions } from './submissions.ts';
import { unusedCorrections } from './unusedCorrections.ts';
import { NOTHING_VALIDATED, type Validations } from './validations.ts';

export interface ValidProject extends Omit<Submitted, 'findings'> {
  registry: Registry;
  submissions: Submission[];
}

export interface ValidatedProject {
  /** Undefined where the registry, the forms or the lists have errors. */
  project?: ValidProject;
  findings: Finding[];
  /** Files with personal data; nothing that they hold may be shown. */
  refused: ReadonlySet<string>;
}

/** Files that an earlier run has validated may come from `validations`; `known` reports take part without their files. */
export function validateProject(
  read: ReadProject,
  validations: Validations = NOTHING_VALIDATED,
  known: KnownReports = NOTHING_KNOWN,
): ValidatedProject {
  const { kept, refused, findings: privacyFindings } = withoutPersonalData(read, validations);
  const { site, findings: siteFindings } = validateSite(read);
  if (!site) return { findings: [...privacyFindings, ...siteFindings], refused };
  const { registry: tables, findings: registryFindings } = validateRegistry(site, read.registry);
  registryFindings.push(...unknownInSite(site, tables));
  const { forms, findings: formFindings } = validateForms(read.forms, tables);
  const outlines = validateReportTemplates(read.reports, tables, forms);
  registryFindings.push(...outlines.findings);
  const registry: Registry = { ...tables, reports: outlines.templates };
  const list = validateSubmissionList(read.submissionList);
  const declarable = new Map([...kept].map(([path, of]) => [path, list.undeclarable.has(path) ? [] : of]));
  const corrected = applyCorrections(declarable, read.corrections, registry, known.files);
  const findings = [...registryFindings, ...formFindings, ...list.findings];
  const unusable = [
    ...registryFindings,
    ...formFindings,
    ...list.findings.filter(isAboutHeader),
    ...corrected.findings.filter(isAboutHeader),
    ...read.findings.filter(
      ({ where }) => !where.file.startsWith('submissions/') || where.file === SUBMISSION_LIST,
    ),
  ];
  const listsRefused = [...refused].some(
    (path) => !path.startsWith('submissions/') || path === read.submissionList?.source.path,
  );
  if (listsRefused || unusable.some(({ severity }) => severity === 'error')) {
    return { findings: [...privacyFindings, ...findings], refused };
  }
  const { findings: rowFindings, ...submitted } = validateSubmissions(
    corrected.sheets,
    corrected.applied,
    list.submissions,
    forms,
    registry,
    validations,
    known,
  );
  const submissions = list.submissions.map(({ value }) => value);
  const corrections = unusedCorrections(corrected.findings, [...submitted.rows, ...submitted.references]);
  return {
    project: { registry, ...submitted, submissions },
    findings: [...privacyFindings, ...findings, ...corrections, ...rowFindings],
    refused,
  };
}

/** Without its columns a list says nothing; a row of it that cannot be read concerns its own file alone. */
function isAboutHeader({ code }: Finding): boolean {
  return code.startsWith('header/') || code.startsWith('file/');
}

const SUBMISSION_LIST = 'submissions/submissions.csv';

function unknownInSite(site: SiteConfig, registry: Registry): Finding[] {
  const where = { file: 'site.yaml', sheet: '', cell: '' };
  const used: [string, 'units' | 'levels' | 'measures'][] = [
    [site.home, 'units'],
    ...site.doors.map((code): [string, 'units'] => [code, 'units']),
    ...site.reporting.flatMap(({ below, level }): [string, 'units' | 'levels'][] => [
      [below, 'units'],
      [level, 'levels'],
    ]),
    ...(site.smallNumbers?.except ?? []).map((code): [string, 'measures'] => [code, 'measures']),
  ];
  return used
    .filter(([code, table]) => !registry[table].has(code))
    .map(([code, table]) => finding('registry/unknown-code', where, { code, table }));
}

function validateSite(read: ReadProject): { site?: SiteConfig; findings: Finding[] } {
  const { site } = read;
  if (!site) {
    const where = { file: 'site.yaml', sheet: '', cell: '' };
    return { findings: [finding('file/missing', where, { file: 'site.yaml' })] };
  }
  const parsed = siteSchema.safeParse(site.value);
  if (parsed.success) return { site: parsed.data, findings: [] };
  return {
    findings: parsed.error.issues.map((issue) => {
      const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
      const where = { file: site.path, sheet: '', cell: `A${site.lineOf(path)}` };
      const params = { shown: '', field: path.join('.'), reason: reasonOf(issue) };
      return finding('registry/invalid-value', where, params);
    }),
  };
}
