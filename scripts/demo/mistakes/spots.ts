/**
 * Where a mistake can be made so that nothing else is disturbed: a sheet of an office and month in which there is no
 * other yet. Sheets enter once; each that is given away is never given again.
 */

import type { DemoFile, DemoSheet } from '../files.ts';
import { monthAfter, monthBefore } from '../months.ts';
import type { Mistake } from '../province.ts';
import { type Random, shuffled } from '../random.ts';

export interface Spot {
  file: DemoFile;
  sheet: DemoSheet;
  /** The same form of the same office a month before, where there is one. */
  before: DemoSheet | undefined;
  /** The same in every month, this one included. */
  series: DemoSheet[];
  isLastMonth: boolean;
  /** Which row to begin with. */
  turn: number;
}

export class Spots {
  private readonly spots: Spot[];
  private readonly used = new Set<string>();
  private readonly random: Random;

  constructor(files: readonly DemoFile[], random: Random) {
    this.random = random;
    const sheets = files.flatMap((file) => file.sheets.map((sheet) => ({ file, sheet })));
    const known = new Map(
      sheets.map(({ file, sheet }) => [key(file.unit, file.period, sheet.form.id), sheet]),
    );
    const months = [...new Set(files.map(({ period }) => period))].filter(isMonth).sort();
    this.spots = sheets.map(({ file, sheet }) => {
      const { unit, period } = file;
      const at = (month: string) => known.get(key(unit, month, sheet.form.id));
      return {
        file,
        sheet,
        before: isMonth(period) ? at(monthBefore(period)) : undefined,
        series: months.flatMap((month) => at(month) ?? []),
        isLastMonth: period === months.at(-1),
        turn: random.below(1000),
      };
    });
  }

  /** Tries spots one after the other until the mistake can be made; what it gives back is handed on. */
  take<T>(mistake: Mistake, attempt: (spot: Spot) => T | undefined): T {
    for (const spot of shuffled(this.spots, this.random)) {
      const { file, sheet } = spot;
      if (mistake.form !== undefined && sheet.form.id !== mistake.form) continue;
      if ((file.format === 'xlsx') === mistake.delimited) continue;
      const keys = this.keysOf(mistake, spot);
      if (keys.some((one) => this.used.has(one))) continue;
      const made = attempt(spot);
      if (made === undefined) continue;
      for (const one of keys) this.used.add(one);
      return made;
    }
    throw new Error(`nowhere to plant ${mistake.kind} (${mistake.code}): the sizes are too small`);
  }

  /** A mistake about a whole file takes all of its sheets; one that compares months takes the next one too. */
  private keysOf({ form, kind, beside }: Mistake, { file, sheet }: Spot): string[] {
    const forms = form === undefined ? file.sheets.map((other) => other.form.id) : [sheet.form.id, ...beside];
    const months = COMPARING.has(kind)
      ? [monthBefore(file.period), file.period, monthAfter(file.period)]
      : [file.period];
    return months.flatMap((month) => forms.map((one) => key(file.unit, month, one)));
  }
}

const COMPARING: ReadonlySet<Mistake['kind']> = new Set(['fall', 'copy']);

function isMonth(period: string): boolean {
  return /^\d{4}-\d{2}$/.test(period);
}

function key(unit: string, period: string, form: string): string {
  return [unit, period, form].join('\t');
}
