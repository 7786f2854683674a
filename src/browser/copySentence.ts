/**
 * Beside the sentence of a figure, a button that copies it together with the address of its receipt.
 */

import type { ToolsMessages } from '../i18n/sections/tools.ts';
import { announce } from './announce.ts';
import { button } from './button.ts';
import { copyText } from './copyText.ts';

const SHOWN_FOR = 2_000;

export function offerCopies(words: ToolsMessages): void {
  for (const sentence of document.querySelectorAll('p > .sentence')) {
    const text = (sentence.textContent ?? '').trim();
    const made = button(words.copy, 'copy', async () => {
      const said = (await copyText(`${text}\n${publicAddress(sentence.querySelector('a') ?? sentence)}`))
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
  const href = link.getAttribute('href') ?? '';
  if (canonical === undefined) return new URL(href, location.href).href;
  // A copy that opens from a disk names files.
  return new URL(href.replace(/\bindex\.html(?=#|$)/, ''), canonical).href;
}
