/**
 * How the measures of the invented province grow: for each part of a commune a series over the months, and for a unit
 * the sum over its parts. No part is ever above its whole, and what was counted of a unit never changes afterwards.
 */

import { lengthInDays, parsePeriod } from '../../src/domain/period.ts';
import { lastDayOf, type Month, monthAfter, monthBefore, monthsBetween } from './months.ts';
import type { Growth, Province } from './province.ts';
import { randomFor } from './random.ts';
import { type DemoUnit, partsIn, type Territory } from './territory.ts';

export class Figures {
  private readonly seed: number;
  private readonly province: Province;
  private readonly territory: Territory;
  private readonly known = new Map<string, number | undefined>();

  constructor(seed: number, province: Province, territory: Territory) {
    this.seed = seed;
    this.province = province;
    this.territory = territory;
  }

  /** What the unit counted in the month, or has at its end; undefined where there is nothing that could be counted. */
  inMonth(measure: string, unit: DemoUnit, month: Month, category = ''): number | undefined {
    const growth = this.growthOf(measure);
    if (growth.model === 'score') return this.score(growth, unit, month);
    const key = [measure, unit.id, month, category].join('\t');
    if (!this.known.has(key)) this.known.set(key, this.ofUnit(growth, unit, month, category));
    return this.known.get(key);
  }

  private ofUnit(growth: Growth, unit: DemoUnit, month: Month, category: string): number | undefined {
    const { merger } = this.province.places;
    const parts = partsIn(unit, month, merger.date);
    const figures = parts.flatMap((part) => this.ofPart(growth, part, month, category) ?? []);
    if (figures.length === 0) return undefined;
    const sum = figures.reduce((so, figure) => so + figure, 0);
    // Of several parts, the sum may be the same again although none of them is.
    if (figures.length === 1 || growth.model !== 'flow' || month <= this.province.reports.growth.from)
      return sum;
    return sum === this.inMonth(growth.measure, unit, monthBefore(month), category) ? sum + 1 : sum;
  }

  /** What the unit counted since a day, up to the end of the month. */
  since(measure: string, unit: DemoUnit, day: string, month: Month): number | undefined {
    const growth = this.growthOf(measure);
    if (growth.model === 'quota') return this.inMonth(measure, unit, month);
    let sum: number | undefined;
    for (let at = day.slice(0, 7); at <= month; at = monthAfter(at)) {
      const figure = this.inMonth(measure, unit, at);
      const share = at === day.slice(0, 7) ? shareOfMonth(day) : 1;
      if (figure !== undefined) sum = (sum ?? 0) + Math.floor(figure * share);
    }
    const isPartOfQuota = growth.model === 'share' && this.growthOf(growth.of).model === 'quota';
    const most = isPartOfQuota ? this.inMonth(growth.of, unit, month) : undefined;
    return sum === undefined || most === undefined ? sum : Math.min(sum, most);
  }

  private growthOf(measure: string): Growth {
    const growth = this.province.growth.get(measure);
    if (!growth) throw new Error(`nothing says how "${measure}" grows`);
    return growth;
  }

  private ofPart(growth: Growth, part: number, month: Month, category: string): number | undefined {
    const key = [growth.measure, part, month, category].join('\t');
    if (!this.known.has(key)) {
      const figure = this.grown(growth, part, month, category);
      this.known.set(key, figure && this.unlikeLast(figure, growth, part, month, category));
    }
    return this.known.get(key);
  }

  /** What is counted month by month is never nearly the same twice, as it would be if somebody had copied it. */
  private unlikeLast(figure: number, growth: Growth, part: number, month: Month, category: string): number {
    const { from } = this.province.reports.growth;
    const isFlow = this.province.measures.get(growth.measure)?.kind === 'flow';
    const isChance = growth.model === 'flow' || growth.model === 'share';
    if (!isFlow || !isChance || figure < SMALL || month <= from) return figure;
    const last = this.ofPart(growth, part, monthBefore(month), category) ?? 0;
    if (growth.model === 'share') return figure === last ? figure - 1 : figure;
    const least = Math.ceil(last * LEAST_CHANGE);
    if (Math.abs(figure - last) >= least) return figure;
    return figure < last ? last - least : last + least;
  }

  private grown(growth: Growth, part: number, month: Month, category: string): number | undefined {
    const { measure, model, of, spread, noise, season } = growth;
    const trait = randomFor(this.seed, `${measure} ${part} ${category}`);
    const chance = randomFor(this.seed, `${measure} ${part} ${category} ${month}`);
    const peculiar = spread * trait.around();
    if (trait.next() < growth.lacking) return undefined;
    const people = this.territory.people[part] ?? 0;
    const level = this.between(growth, month);
    switch (model) {
      case 'people':
        return Math.round(people * Math.min(1, level * (1 + peculiar)));
      case 'quota':
        return 10 * Math.round((people * level * (1 + peculiar)) / 10);
      case 'flow': {
        const year = 1 + season * Math.cos((2 * Math.PI * (Number(month.slice(5)) - 4)) / 12);
        return Math.round(people * level * year * Math.exp(peculiar + noise * chance.around()));
      }
      case 'share': {
        const whole = this.ofPart(this.growthOf(of), part, month, category);
        if (whole === undefined) return undefined;
        const share = this.share(growth, month, peculiar) + noise * chance.around();
        return Math.round(whole * Math.max(0, Math.min(1, share)));
      }
      case 'rest': {
        const [whole, taken] = of
          .split(' - ')
          .map((one) => this.ofPart(this.growthOf(one), part, month, category));
        return whole === undefined || taken === undefined ? undefined : whole - taken;
      }
      case 'fixed':
        return Math.max(1, Math.round(growth.start + peculiar));
      case 'once':
        return trait.next() < level ? 1 : 0;
      case 'score':
        throw new Error('a score is of a whole unit');
    }
  }

  /** Slow at first and at the end, and for each part a little earlier or later than for the others. */
  private share(growth: Growth, month: Month, peculiar: number): number {
    const [from, to] = [logit(growth.start), logit(growth.end)];
    const at = from + (to - from) * this.passed(month) + peculiar;
    const isStepped = growth.step_from !== '' && month >= growth.step_from;
    return (1 / (1 + Math.exp(-at))) * (isStepped ? growth.step_factor : 1);
  }

  private score(growth: Growth, unit: DemoUnit, month: Month): number {
    const trait = randomFor(this.seed, `${growth.measure} ${unit.id}`);
    const chance = randomFor(this.seed, `${growth.measure} ${unit.id} ${month}`);
    const { spread, noise } = growth;
    const points = this.between(growth, month) + spread * trait.around() + noise * chance.around();
    return Math.round(points * 10) / 10;
  }

  private between({ start, end }: Growth, month: Month): number {
    return start + (end - start) * this.passed(month);
  }

  /** How much of the whole time of growth has passed, from 0 to 1. */
  private passed(month: Month): number {
    const { from, months } = this.province.reports.growth;
    return Math.max(0, Math.min(1, monthsBetween(from, month) / (months - 1)));
  }
}

/** From one month to the next, as a share. */
const LEAST_CHANGE = 0.04;
/** Below this a repetition is chance. */
const SMALL = 10;

function logit(share: number): number {
  const inside = Math.max(0.001, Math.min(0.999, share));
  return Math.log(inside / (1 - inside));
}

function shareOfMonth(day: string): number {
  const month = day.slice(0, 7);
  const [rest, whole] = [parsePeriod(`${day}/${lastDayOf(month)}`), parsePeriod(month)];
  return rest && whole ? lengthInDays(rest) / lengthInDays(whole) : 1;
}
