/**
 * A function of a text enters; the same function leaves, which keeps its answers for a few texts. The same words
 * stand in a hundred thousand cells; how many different ones there are must not matter to memory.
 */

export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  return keeping(answer, MOST);
}

/** For names and headers, which every file repeats; nothing is kept of longer texts. */
export function rememberedNames<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = keeping(answer, MOST_NAMES);
  return (text) => (text.length > LONGEST_NAME ? answer(text) : known(text));
}

const MOST = 500;
const MOST_NAMES = 5000;
export const LONGEST_NAME = 100;

function keeping<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= most) known.clear();
    const found = { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
}
