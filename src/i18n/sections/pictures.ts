/** Pictures of charts that stand alone. The words of this part in both languages. */

import { inSentence } from '../inSentence.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface PicturesMessages {
  /** Under the title: period, and the day up to which the figures are; either may be empty. */
  when(period: string, asOf: string): string;
  /** By a deadline, or without one where the day is empty. */
  target(target: string, due: string): string;
  /** Of several targets that hold side by side, the verdict on each; `target` as above. */
  verdict(target: string, status: string): string;
  /** At the bar; short. */
  targetTick(target: string): string;
  /** At the only way to a deadline, which is named beside the figure. */
  needed: string;
  /** Numbers of documents; of many the first, and how many more. */
  source(numbers: readonly string[], more: number): string;
  publisher(name: string): string;
}

export const PICTURES: Record<Language, PicturesMessages> = {
  vi: {
    when: (period, asOf) => [period, asOf && `số liệu đến ${asOf}`].filter(Boolean).join(' · '),
    target: (target, due) => `Mục tiêu ${target}${due === '' ? '' : `, hạn\u00a0${due}`}`,
    verdict: (target, status) => `${target}: ${inSentence(status, 'vi')}`,
    targetTick: (target) => `Mục tiêu ${target}`,
    needed: 'Mức cần có',
    source: (numbers, more) =>
      `Nguồn: ${numbers.join(', ')}${more > 0 ? ` và ${formatNumber(more, 0, 'vi')} văn bản khác` : ''}`,
    publisher: (name) => `Công bố: ${name}`,
  },
  en: {
    when: (period, asOf) => [period, asOf && `figures to ${asOf}`].filter(Boolean).join(' · '),
    target: (target, due) =>
      `Target ${target}${due === '' ? '' : `, due\u00a0${due.replaceAll(' ', '\u00a0')}`}`,
    verdict: (target, status) => `${target}: ${inSentence(status, 'en')}`,
    targetTick: (target) => `Target ${target}`,
    needed: 'Level needed',
    source: (numbers, more) =>
      `Source: ${numbers.join(', ')}${more > 0 ? ` and ${formatNumber(more, 0, 'en')} more document${more === 1 ? '' : 's'}` : ''}`,
    publisher: (name) => `Published by ${name}`,
  },
};
