/**
 * Writes Vietnamese as old programs did, for tests of reading: as the Latin-1 signs that the fonts of TCVN3 and VNI
 * drew as Vietnamese letters, and as the bytes of Windows-1258. The tables are written out from the shapes of letters,
 * apart from those of the reader.
 */

/** For each base letter: bare, grave, acute, hook, tilde, dot below. */
const TCVN3_ROWS: Record<string, string> = {
  a: 'aµ¸¶·¹',
  ă: '¨»¾¼½Æ',
  â: '©ÇÊÈÉË',
  e: 'eÌÐÎÏÑ',
  ê: 'ªÒÕÓÔÖ',
  i: 'i×ÝØÜÞ',
  o: 'oßãáâä',
  ô: '«åèæçé',
  ơ: '¬êíëìî',
  u: 'uïóñòô',
  ư: '\u00adõøö÷ù',
  y: 'yúýûüþ',
};
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VNI_TONES = ['', 'ø', 'ù', 'û', 'õ', 'ï'];
const VNI_SHAPED: Record<string, string[]> = {
  '\u0306': ['ê', 'è', 'é', 'ú', 'ü', 'ë'],
  '\u0302': ['â', 'à', 'á', 'å', 'ã', 'ä'],
};

export function toTcvn3(text: string): string {
  const letters = new Map([
    ['đ', '®'],
    ['Đ', '§'],
    ['Ă', '¡'],
    ['Â', '¢'],
    ['Ê', '£'],
    ['Ô', '¤'],
    ['Ơ', '¥'],
    ['Ư', '¦'],
  ]);
  for (const [base, codes] of Object.entries(TCVN3_ROWS)) {
    TONES.forEach((tone, index) => {
      const small = (base + tone).normalize('NFC');
      letters.set(small, codes[index] ?? '');
      // Capitals with a tone are small letters of a capital font.
      if (!letters.has(small.toUpperCase())) letters.set(small.toUpperCase(), codes[index] ?? '');
    });
  }
  for (const letter of 'aeiouy') letters.set(letter.toUpperCase(), letter.toUpperCase());
  return Array.from(text.normalize('NFC'), (letter) => letters.get(letter) ?? letter).join('');
}

const VNI_WHOLE = new Map(Object.entries({ đ: 'ñ', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' }));

export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLowerCase();
    const code = VNI_WHOLE.get(small) ?? vniParts(small);
    return small === letter ? code : code.toUpperCase();
  }).join('');
}

function vniParts(letter: string): string {
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  const tone = Math.max(
    0,
    TONES.findIndex((mark) => mark !== '' && marks.includes(mark)),
  );
  const shape = marks.find((mark) => mark in VNI_SHAPED);
  if (shape) return base + (VNI_SHAPED[shape]?.[tone] ?? '');
  const horned = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base;
  return horned + (VNI_TONES[tone] ?? '');
}

/** One byte for each sign of Latin-1. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const WINDOWS_1258 = new Map(
  Object.entries({
    ă: 0xe3,
    Ă: 0xc3,
    đ: 0xf0,
    Đ: 0xd0,
    ơ: 0xf5,
    Ơ: 0xd5,
    ư: 0xfd,
    Ư: 0xdd,
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  }),
);

/** Letters with their shape in one byte, and the tone in the next one. */
export function toWindows1258(text: string): Uint8Array {
  const signs = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const parts = Array.from(letter.normalize('NFD'));
    const tones = parts.filter((part) => TONES.includes(part));
    return [
      parts
        .filter((part) => !TONES.includes(part))
        .join('')
        .normalize('NFC'),
      ...tones,
    ];
  });
  return Uint8Array.from(signs, (sign) => WINDOWS_1258.get(sign) ?? sign.charCodeAt(0));
}
