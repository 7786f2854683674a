/** Text as old Vietnamese programs save it: letters with a tone are a letter and a mark behind it. */

const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
const TONES = '\u0300\u0301\u0303\u0309\u0323';

export function toWindows1258(text: string): Uint8Array {
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const parts = [...letter.normalize('NFD')];
    const base = parts
      .filter((part) => !TONES.includes(part))
      .join('')
      .normalize('NFC');
    const marks = parts.filter((part) => TONES.includes(part));
    const spelled = BYTES.has(letter) ? [letter] : [base, ...marks];
    return spelled.map((sign) => {
      const byte = BYTES.get(sign);
      if (byte === undefined) throw new Error(`Windows-1258 has no "${sign}"`);
      return byte;
    });
  });
  return Uint8Array.from(bytes);
}
