/**
 * The bytes of a text file enter; its text leaves, with the encoding it was written in, or nothing where that
 * cannot be told. A byte order mark decides, then strict UTF-8, then Windows-1258, which old Vietnamese
 * programs still write. It knows nothing of what the text says.
 */

export interface DecodedText {
  text: string;
  /** True when only the guess at Windows-1258 fitted. */
  guessed: boolean;
}

export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = encodingOfMark(bytes);
  const text = decodeStrictly(bytes, marked ?? 'utf-8');
  if (text !== undefined) return text.includes('\0') ? undefined : { text, guessed: false };
  return marked === undefined ? decodeWindows1258(bytes) : undefined;
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

/** Control codes, and tone marks that find no letter to stand on, prove that the text was something else. */
function decodeWindows1258(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const impossible = /[^\P{Cc}\t\n\r\f]|\p{M}/u.test(text);
  return impossible ? undefined : { text, guessed: true };
}
