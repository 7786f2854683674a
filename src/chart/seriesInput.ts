/** What a chart over time is told: points, target, the ways to deadlines, the units before it and breaks, worded and formatted. */

import type { Status } from '../domain/evaluation.ts';

export interface SeriesPoint {
  /** Position on the time axis, for instance a day number. */
  at: number;
  /** Undefined where nothing is known: a gap with a mark. */
  value: number | undefined;
  valueLabel: string;
  /** Short name of the period for the axis. */
  tick: string;
  /** Words for the pointer that rests on the point: period and value. */
  tip: string;
  status: Status;
  /** It rests on declared shares: its line is dashed and its mark hollow. */
  estimated: boolean;
  /** Parts are missing: its mark is hollow. */
  partial: boolean;
  /** The bounds of the true value, where both are known. */
  range: { low: number; high: number } | undefined;
}

export interface TargetStep {
  from: number;
  to: number;
  value: number;
  label: string;
}

/** A line without marks, and the words that stand at it; empty for none. */
export interface Way {
  label: string;
  /** `tick` names the period on the axis, where no point does. */
  points: readonly { at: number; value: number; tick?: string }[];
}

export interface SeriesBreak {
  at: number;
  label: string;
  /** The line is not joined across it. */
  cuts: boolean;
}

export interface TimeSeriesInput {
  id: string;
  /** What the picture shows, for those who do not see it. */
  label: string;
  /** In order of time, missing periods included. */
  points: readonly SeriesPoint[];
  target: readonly TargetStep[];
  /** The ways to its deadlines: where the value should be by when. */
  needed: readonly Way[];
  /** The day on whose evening everything begins to be counted, from nothing; the line sets off there. */
  origin?: number | undefined;
  /** Lines of the units that became this one, each up to the day on which it did. */
  earlier?: readonly Way[];
  /** Labelled vertical rules, in order of time: a changed definition or boundary. */
  breaks: readonly SeriesBreak[];
  formatTick: (value: number) => string;
  /** Undefined: from zero to the largest figure. */
  domain?: readonly [number, number];
  /** Ends of the time axis; undefined: those of the points. */
  days?: readonly [number, number] | undefined;
  width?: number;
  /** Undefined: as high as charts of this width are on pages. */
  height?: number;
}
