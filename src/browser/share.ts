/**
 * Where a chart says how to reuse it: buttons that copy its address, sentence, code, citation or picture, and on phones
 * the share sheet. What the browser cannot do is not offered.
 */

import { announce } from './announce.ts';
import { button } from './button.ts';
import { copyText } from './copyText.ts';
import type { ToolWords } from './toolWords.ts';

type Buttons = Record<
  'copyLink' | 'copySentence' | 'copyCode' | 'copyCitation' | 'copyPicture' | 'share',
  string
>;

export function offerSharing(words: ToolWords): void {
  const section = document.querySelector<HTMLElement>('.reuse[data-buttons]');
  if (!section) return;
  const names: Buttons = JSON.parse(section.dataset.buttons ?? '{}');
  for (const thing of section.querySelectorAll<HTMLElement>('[data-copy]')) {
    const name = names[thing.dataset.copy as keyof Buttons];
    thing.after(
      ' ',
      button(name, 'copy', () => tell(copyText((thing.textContent ?? '').trim()), words)),
    );
  }
  const { sentence = '', picture = '' } = section.dataset;
  const row = document.createElement('p');
  row.className = 'reuse-buttons';
  row.append(
    button(names.copySentence, 'copy', () => tell(copyText(`${sentence}\n${publicAddress()}`), words)),
  );
  if ('ClipboardItem' in window && isSecureContext) {
    row.append(button(names.copyPicture, 'copy', () => tell(copyPicture(picture), words)));
  }
  if (navigator.share) {
    row.append(
      button(names.share, 'copy', () => {
        navigator.share({ title: document.title, text: sentence, url: publicAddress() }).catch(() => {});
      }),
    );
  }
  section.querySelector('h2')?.after(row);
}

function publicAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}

async function tell(done: Promise<boolean>, words: ToolWords): Promise<void> {
  announce((await done) ? words.copied : words.notCopied);
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
