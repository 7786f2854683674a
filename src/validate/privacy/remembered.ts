/**
 * A function of a text enters; the same function leaves, which keeps its answers for a few texts. The same words
 * stand in a hundred thousand cells; how many different ones there are must not matter to memory.
 */

const MOST = 500;

export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= MOST) known.clear();
    const found = { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
}
