/**
 * A word enters; whether it is spelt like a Vietnamese syllable leaves: a known beginning, a known rime, a tone that
 * the ending allows, and capitals where people write them. It knows the spelling only, not which syllables exist, and
 * not the names that minority languages gave to places.
 */

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uên uơ uôc uôi uôm uôn uông uôt
  uy uya uych uynh uyn uyp uyt uyu uyên uyêt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yên yêm yêng yêt yêu`.split(/\s+/),
);

/** `nghiêng` with a tone, every accent apart. */
const LONGEST = 10;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const BEGINNING = /^(ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|q(?=u)|[bcdđghklmnrstvx])/;
/** Syllables that end so have no tone but the acute and the dot below. */
const STOPPED = /(?:c|ch|p|t)$/;

export function isVietnameseSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const composed = word.normalize('NFC');
  if (!/^(\p{Lu}*|\p{L}\p{Ll}*)$/u.test(composed)) return false;
  const parts = composed.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = parts.replace(TONES, '').normalize('NFC');
  if (STOPPED.test(letters) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  return splits(letters).some((rime) => RIMES.has(rime));
}

/** What may be the rime: `gi` can be a beginning, or its `i` belongs to the rime, as in giếng. */
function splits(letters: string): string[] {
  const rime = letters.replace(BEGINNING, '');
  const whole = letters.startsWith('gi') ? [letters.slice(1), `i${rime}`] : [];
  return [rime, ...whole];
}
