/**
 * The findings about one table, as many as a person can use: beyond that they are only counted, and not even put
 * together, since the search for what a name may have meant takes time. What is wrong stays invalid all the same.
 */

import { type Finding, finding, type Where } from '../domain/finding.ts';

const MOST_PROBLEMS = 1000;

export class Problems {
  readonly #kept: Finding[] = [];
  #left = 0;

  add(make: () => Finding): void {
    if (this.#kept.length < MOST_PROBLEMS) this.#kept.push(make());
    else this.#left += 1;
  }

  /** `sheet`: the place of the sheet as a whole. */
  all(sheet: Where): Finding[] {
    if (this.#left === 0) return this.#kept;
    const params = { limit: String(MOST_PROBLEMS), count: String(this.#left) };
    return [...this.#kept, finding('sheet/too-many-problems', sheet, params)];
  }
}
