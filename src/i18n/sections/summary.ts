/** The sentences at the head of a report and of a period. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface SummaryMessages {
  title: string;
  /** Added to a sentence about a target that is not reached, where the period before had another verdict. */
  before(period: string, status: string): string;
  /** `subject` is an indicator, with its unit where several are spoken of; the figure follows. */
  turned(subject: string, from: string, to: string): string;
  moved: Record<'better' | 'worse', (subject: string) => string>;
  subject(unit: string, indicator: string): string;
  /** A figure of which only some of the units reported; it follows, and then how many did. */
  partly(subject: string): string;
  coverage(coverage: string): string;
}

export const SUMMARY: Record<Language, SummaryMessages> = {
  vi: {
    title: 'Tóm tắt',
    before: (period, status) => `, ${period} là ${status}`,
    turned: (subject, from, to) => `${subject} chuyển từ ${from} sang ${to}, nay `,
    moved: {
      better: (subject) => `${subject} tốt lên, nay `,
      worse: (subject) => `${subject} kém đi, nay `,
    },
    subject: (unit, indicator) => `${unit}: ${indicator}`,
    partly: (subject) => `${subject} mới tính được ở một phần đơn vị: `,
    coverage: (coverage) => ` (${coverage}).`,
  },
  en: {
    title: 'In brief',
    before: (period, status) => `, in ${period} ${status}`,
    turned: (subject, from, to) => `${subject}: from ${from} to ${to}, now `,
    moved: {
      better: (subject) => `${subject}: better, now `,
      worse: (subject) => `${subject}: worse, now `,
    },
    subject: (unit, indicator) => `${unit}, ${indicator}`,
    partly: (subject) => `${subject} covers only some of its units so far: `,
    coverage: (coverage) => ` (${coverage}).`,
  },
};
