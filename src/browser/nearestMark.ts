/** Which of the marks of a chart is meant: by a pointer's place across it, or by a key from the one before. */

/** The place in the list of the mark nearest across; undefined where there is none. */
export function nearestMark(places: readonly number[], pointer: number): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, place] of places.entries()) {
    const distance = Math.abs(place - pointer);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return nearest;
}

/** Where a key leads among `count` marks; undefined for keys that lead nowhere. Without a mark, ways on enter at an end. */
export function markByKey(key: string, now: number | undefined, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return now === undefined ? 0 : Math.min(now + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return now === undefined ? last : Math.max(now - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** Where a box beside a mark goes: above it, or below where there is no room; never past an edge, never over the mark. */
export function placeBeside(
  mark: { left: number; top: number; width: number; height: number },
  box: { width: number; height: number },
  screen: { width: number },
  gap: number,
): { left: number; top: number } {
  const middle = mark.left + mark.width / 2;
  const left = Math.max(gap, Math.min(middle - box.width / 2, screen.width - box.width - gap));
  const above = mark.top - gap - box.height;
  return { left, top: above >= 0 ? above : mark.top + mark.height + gap };
}
