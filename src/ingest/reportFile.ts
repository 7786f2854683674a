/**
 * A report template's bytes enter; its head as settings and its lines with their numbers leave. What the lines mean is
 * for the validator to know.
 */

import { type Finding, finding } from '../domain/finding.ts';
import type { ProjectFile, ReportFile } from '../domain/project.ts';
import { decodeText } from './decode.ts';
import { readYaml } from './yaml.ts';

const RULE = /^---\s*$/;

export function readReportFile({ path, hash, bytes }: ProjectFile): {
  file?: ReportFile;
  findings: Finding[];
} {
  const decoded = decodeText(bytes);
  const at = (line: number) => ({ file: path, sheet: '', cell: line > 0 ? String(line) : '' });
  if (!decoded) return { findings: [finding('file/unreadable-encoding', at(0))] };
  if ('legacyFont' in decoded) {
    return { findings: [finding('file/legacy-font', at(decoded.line), { font: decoded.legacyFont })] };
  }
  const lines = decoded.text.normalize('NFC').split(/\r?\n/);
  const end = RULE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && RULE.test(line)) : -1;
  // The line of the rule stays as an empty one, so that lines of the head are counted from the top of the file.
  const head = ['', ...lines.slice(1, Math.max(end, 1))].join('\n');
  const read = readYaml({ path, hash }, new TextEncoder().encode(head));
  return {
    file: {
      path,
      head: { path, value: end < 0 ? undefined : read.value, lineOf: read.lineOf },
      lines: lines.slice(end + 1).map((text, index) => ({ text, number: end + 2 + index })),
    },
    findings: read.findings.map((found) => ({
      ...found,
      where: { ...found.where, cell: found.where.cell.replace(/^A/, '') },
    })),
  };
}
