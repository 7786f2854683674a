/**
 * A status is told by its word and its shape where there is no colour: every mark says the word of the catalogue, marks
 * of different statuses are shaped differently, and with the colours of the system each shape is still seen.
 */

import type { Page } from 'playwright-core';
import { STATUSES } from '../../../src/domain/evaluation.ts';
import type { ReportState } from '../../../src/domain/reportStates.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { shapeOf } from '../../../src/view/reportMark.ts';
import { LIKE } from '../../../src/view/taskEntry.ts';

export async function statusFaults(page: Page, language: Language): Promise<string[]> {
  const { status, tasks, reporting } = messagesFor(language);
  const words = Object.fromEntries(STATUSES.map((code) => [code, [status[code].name.toLowerCase()]]));
  // A task borrows the shape of a status and says a word of its own.
  for (const standing of Object.keys(LIKE) as (keyof typeof LIKE)[])
    words[LIKE[standing]]?.push(tasks.standing[standing].toLowerCase());
  // So does a report that is handed in or owed; in a cell the words stand beside the shape, with how much is lacking.
  for (const [state, word] of Object.entries(reporting.state) as [ReportState, string][])
    words[shapeOf(state)]?.push(word.toLowerCase());
  for (const lacking of [reporting.strip.lackingCells(1), reporting.strip.lackingForms(1)])
    words[shapeOf('partial')]?.push(lacking.replace(/\d+/, '').trim().split(' ')[0]?.toLowerCase() ?? '');
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(readMarks, words);
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}

function readMarks(words: Record<string, string[]>): string[] {
  const faults = new Set<string>();
  const shapes = new Map<string, string>();
  const ground = getComputedStyle(document.body).backgroundColor;
  const codeOf = (element: Element) =>
    [...element.classList].map((name) => name.slice('status-'.length)).find((code) => code in words) ?? '';
  for (const mark of document.querySelectorAll('.status')) {
    if (!mark.checkVisibility()) continue;
    const code = codeOf(mark);
    const said = (mark.textContent?.trim() || mark.parentElement?.textContent || '').trim().toLowerCase();
    if (!words[code]?.some((word) => said.includes(word)))
      faults.add(`${code} says "${said}", not "${words[code]?.[0]}"`);
    const style = getComputedStyle(mark, '::before');
    const isDrawn = style.backgroundColor !== ground && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    const isOutlined = style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0;
    if (style.content === 'none' || !(isDrawn || isOutlined || style.backgroundImage !== 'none'))
      faults.add(`${code} has no shape: ${mark.outerHTML.slice(0, 80)}`);
    const shape = [
      style.clipPath,
      style.borderRadius,
      isOutlined,
      style.backgroundImage !== 'none',
      isDrawn,
    ].join(' ');
    const other = [...shapes].find(([name, known]) => known === shape && name !== code);
    if (other) faults.add(`${code} and ${other[0]} have one shape: ${shape}`);
    shapes.set(code, shape);
  }
  for (const cell of document.querySelectorAll('td[class*="status-"]')) {
    const code = codeOf(cell);
    const said = [cell, ...cell.querySelectorAll('[aria-label], [title]')]
      .flatMap((element) => [
        element.textContent,
        element.getAttribute('aria-label'),
        element.getAttribute('title'),
      ])
      .join(' ')
      .toLowerCase();
    const isShaped = cell.querySelector('.status, svg') !== null;
    const heading = cell.closest('table')?.tHead?.rows[0]?.cells[(cell as HTMLTableCellElement).cellIndex];
    const isHeaded = heading?.querySelector(`.status-${code}`) != null;
    if (code !== '' && !isShaped && !isHeaded && !words[code]?.some((word) => said.includes(word)))
      faults.add(`${code} by colour alone: ${cell.outerHTML.slice(0, 100)}`);
  }
  return [...faults];
}
