/**
 * Findings as JSON for other programs: the data, and the sentences in both languages, one entry for each finding.
 * The contract is `domain/findingsDocument.ts`. Nothing in it looks like personal data.
 */

import type { Finding, Severity } from '../domain/finding.ts';
import {
  FINDINGS_VERSION,
  type FindingsDocument,
  type Found,
  findingsJsonSchema,
} from '../domain/findingsDocument.ts';
import { describeFinding, publicParams, publicPlace } from '../i18n/finding.ts';
import type { TextArtifact } from './artifact.ts';

/** `generated`: when, as the caller says it; a published file takes a day from the data, so that its bytes repeat. */
export function findingsJson(findings: readonly Finding[], generated: string): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const document: FindingsDocument = {
    version: FINDINGS_VERSION,
    generated,
    findings: findings.map(foundOf),
    summary: { error: count('error'), warning: count('warning'), notice: count('notice') },
  };
  return asFile(document);
}

/** The contract of that file, to be published beside it. */
export function findingsSchema(): TextArtifact {
  return {
    path: 'api/v1/findings.schema.json',
    mediaType: 'application/schema+json; charset=utf-8',
    content: asFile(findingsJsonSchema()),
  };
}

/** One entry of that document. */
export function foundOf(finding: Finding): Found {
  const [vi, en] = [describeFinding(finding, 'vi'), describeFinding(finding, 'en')];
  return {
    code: finding.code,
    severity: finding.severity,
    where: publicPlace(finding.where),
    also: finding.also.map(publicPlace),
    params: publicParams(finding),
    message: { vi: vi.message, en: en.message },
    hint: { vi: vi.hint, en: en.hint },
  };
}

function asFile(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
