/** The words on screen, by language. The only file that knows which catalogue belongs to which language. */

import type { Messages } from './catalogue.ts';
import { EN } from './en.ts';
import type { Language } from './language.ts';
import { VI } from './vi.ts';

export type { Messages };

const MESSAGES: Record<Language, Messages> = { vi: VI, en: EN };

export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}
