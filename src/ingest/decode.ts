/**
 * The bytes of a text file enter; its text leaves, with how sure we are of its encoding, or nothing where that cannot
 * be told. A byte order mark decides, then strict UTF-8, then UTF-16 where only one order of its bytes gives letters
 * of our alphabet, then Windows-1258, which old Vietnamese programs still write.
 */

import { LegacyEvidence, type LegacyFont } from './legacyFont.ts';

export type DecodedText =
  /** `guessed`: only Windows-1258 fitted. */
  | { text: string; guessed: boolean }
  /** Written for an old font; `line` is the first that shows it. */
  | { legacyFont: LegacyFont; line: number };

export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = encodingOfMark(bytes);
  const text = decodeStrictly(bytes, marked ?? 'utf-8');
  if (text !== undefined && !text.includes('\0')) return unlessLegacy(text);
  if (marked !== undefined) return undefined;
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes);
  return isBrokenUtf8(bytes) ? undefined : decodeWindows(bytes);
}

export function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const CONTROL_CODE = /[^\P{Cc}\t\n\r\f]/u;
const OTHER_ALPHABET = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Text of our alphabet, read in the other order of its bytes, is Chinese or nothing at all. */
function decodeUnmarkedUtf16(bytes: Uint8Array): DecodedText | undefined {
  const readings = ['utf-16le', 'utf-16be']
    .map((encoding) => decodeStrictly(bytes, encoding))
    .filter((text) => text !== undefined && !OTHER_ALPHABET.test(text) && !CONTROL_CODE.test(text));
  const [text] = readings;
  if (text === undefined || readings.length > 1) return undefined;
  return unlessLegacy(text);
}

/** Some bytes are wrong, but most letters are those of UTF-8; of another encoding, hardly any would be. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  const letters = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return letters > (text.match(/\ufffd/g)?.length ?? 0);
}

/** Control codes, tone marks without a letter and words of no language prove that the text was something else. */
function decodeWindows(bytes: Uint8Array): DecodedText | undefined {
  const stored = new TextDecoder('windows-1258').decode(bytes);
  const words = evidenceIn(new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE)), stored);
  const legacyFont = words.evidence.font('windows-1258');
  if (legacyFont !== undefined) return { legacyFont, line: words.line };
  // No letter has two tones, and to compose many takes time that grows with their square.
  if (!words.evidence.isProper() || /\p{M}{2}/u.test(stored)) return undefined;
  const text = stored.normalize('NFC');
  return CONTROL_CODE.test(text) || /\p{M}/u.test(text) ? undefined : { text, guessed: true };
}

function unlessLegacy(text: string): DecodedText {
  const { evidence, line } = evidenceIn(text.slice(0, SAMPLE));
  const legacyFont = evidence.font();
  return legacyFont === undefined ? { text, guessed: false } : { legacyFont, line };
}

/** Enough to judge by, also below a long title. */
const SAMPLE = 1024 * 1024;

/** What the words of a text show, and the first line that does. */
function evidenceIn(text: string, proper = text): { evidence: LegacyEvidence; line: number } {
  const evidence = new LegacyEvidence();
  const first = evidence.add(text, proper) ?? 0;
  return { evidence, line: text.slice(0, first).split(/\r\n?|\n/).length };
}
