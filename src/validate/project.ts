/**
 * The whole data folder, validated in the order in which one part leans on another: settings, registry, forms,
 * submissions. Where the registry has errors nothing after it can be trusted, and the project stays undefined.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { Row } from '../domain/observation.ts';
import type { ReadProject } from '../domain/project.ts';
import { type Registry, type SiteConfig, type Submission, siteSchema } from '../domain/registry.ts';
import { validateForms } from './forms.ts';
import { validateRegistry, validateSubmissionList } from './registry.ts';
import { validateSubmissions } from './submissions.ts';

export interface ValidProject {
  registry: Registry;
  rows: Row[];
  /** Figures that repeat what is reported elsewhere. */
  references: Row[];
  submissions: Submission[];
}

export function validateProject(read: ReadProject): { project?: ValidProject; findings: Finding[] } {
  const { site, findings: siteFindings } = validateSite(read);
  if (!site) return { findings: siteFindings };
  const { registry, findings: registryFindings } = validateRegistry(site, read.registry);
  const homes = [site.home, ...site.doors].filter((code) => !registry.units.has(code));
  for (const code of homes) {
    registryFindings.push(
      finding('registry/unknown-code', { file: 'site.yaml', sheet: '', cell: '' }, { code, table: 'units' }),
    );
  }
  const { forms, findings: formFindings } = validateForms(read.forms, registry);
  const list = read.submissionList
    ? validateSubmissionList(read.submissionList)
    : { submissions: [], findings: [] };
  const findings = [...registryFindings, ...formFindings, ...list.findings];
  if (findings.some((problem) => problem.severity === 'error')) return { findings };

  const {
    rows,
    references,
    findings: rowFindings,
  } = validateSubmissions(read.submissions, list.submissions, forms, registry);
  const submissions = list.submissions.map(({ value }) => value);
  return { project: { registry, rows, references, submissions }, findings: [...findings, ...rowFindings] };
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
      return finding('registry/invalid-value', where, { shown: '', field: path.join('.') });
    }),
  };
}
