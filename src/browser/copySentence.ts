/**
 * Beside the sentence of a figure, a button that copies it together with the address of its receipt. Internal networks
 * serve pages without encryption, where browsers withhold the clipboard: there the old way of copying is tried.
 */

import { announce } from './announce.ts';
import { button } from './button.ts';
import type { ToolWords } from './toolWords.ts';

const SHOWN_FOR = 2_000;

export function offerCopies(words: ToolWords): void {
  for (const sentence of document.querySelectorAll('p > .sentence')) {
    const text = (sentence.textContent ?? '').trim();
    const made = button(words.copy, 'copy', async () => {
      const said = (await copied(`${text}\n${publicAddress(sentence.querySelector('a') ?? sentence)}`))
        ? words.copied
        : words.notCopied;
      announce(said);
      made.textContent = said;
      setTimeout(() => {
        made.textContent = words.copy;
      }, SHOWN_FOR);
    });
    made.setAttribute('aria-label', `${words.copyThis}: ${text}`);
    sentence.after(made);
  }
}

/** A copy of the site names the published address, where the page knows it. */
function publicAddress(link: Element): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return new URL(link.getAttribute('href') ?? '', canonical ?? location.href).href;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
