/** Words, figures and blanks as runs of text: a figure is written as it was formatted, a blank as dots. */

import { type IRunOptions, TextRun } from 'docx';
import type { ReportText } from '../../domain/reportDocument.ts';
import { DOTS } from './layout.ts';

export function runsOf(text: ReportText, options: IRunOptions = {}, dots: string = DOTS.text): TextRun[] {
  return text.map((run) => new TextRun({ ...options, text: run.kind === 'blank' ? dots : run.text }));
}

/** Words with dotted blanks between them: what stays to be filled by hand. */
export function withBlanks(words: readonly string[], dots: string, options: IRunOptions = {}): TextRun[] {
  return words.flatMap((text, index) => [
    ...(text === '' ? [] : [new TextRun({ ...options, text })]),
    ...(index < words.length - 1 ? [new TextRun({ ...options, text: dots })] : []),
  ]);
}
