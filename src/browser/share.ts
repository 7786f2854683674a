/**
 * Where a chart says how to reuse it: buttons that copy its address, sentence, code, citation or picture, and on phones
 * the share sheet. What the browser cannot do is not offered. The address is that of this very page, in full.
 */

import type { ToolsMessages } from '../i18n/sections/tools.ts';
import { announce } from './announce.ts';
import { button } from './button.ts';
import { copyText } from './copyText.ts';

type Buttons = Record<
  'copyLink' | 'copySentence' | 'copyCode' | 'copyCitation' | 'copyPicture' | 'share',
  string
>;

export function offerSharing(words: ToolsMessages): void {
  const section = document.querySelector<HTMLElement>('.reuse[data-buttons]');
  if (!section) return;
  const names: Buttons = JSON.parse(section.dataset.buttons ?? '{}');
  const row = section.querySelector('.reuse-buttons');
  const { sentence = '', picture = '' } = section.dataset;
  const offer = (name: keyof Buttons, copy: () => Promise<boolean>) => {
    const made = button(names[name], 'tool', () => tell(made, copy(), words));
    row?.append(made);
  };
  offer('copySentence', () => copyText(`${sentence}\n${publicAddress()}`));
  offer('copyLink', () => copyText(publicAddress()));
  for (const thing of section.querySelectorAll<HTMLElement>('[data-copy]')) {
    offer(thing.dataset.copy as keyof Buttons, () => copyText((thing.textContent ?? '').trim()));
  }
  if ('ClipboardItem' in window && isSecureContext) {
    offer('copyPicture', () => copyPicture(picture));
  }
  if (navigator.share) {
    row?.append(
      button(names.share, 'tool', () => {
        navigator.share({ title: document.title, text: sentence, url: publicAddress() }).catch(() => {
          // Closed by the reader, or refused by the device: nothing was sent, and nothing is broken.
        });
      }),
    );
  }
}

function publicAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}

const SHOWN_FOR = 2_000;

/** The button says it too, and stays as wide as it is. */
async function tell(made: HTMLButtonElement, done: Promise<boolean>, words: ToolsMessages): Promise<void> {
  const name = made.dataset.name ?? made.textContent ?? '';
  const said = (await done) ? words.copied : words.notCopied;
  announce(said);
  made.dataset.name = name;
  made.style.minWidth = `${made.offsetWidth}px`;
  made.textContent = said;
  setTimeout(() => {
    made.textContent = name;
  }, SHOWN_FOR);
}

/** The item holds a promise, because some browsers forget the click while the picture is on its way. */
async function copyPicture(address: string): Promise<boolean> {
  try {
    const picture = fetch(address).then((answer) => answer.blob());
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
