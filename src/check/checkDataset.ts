/** Runs every check over the facts. A check looks and reports; it never changes a value. */

import type { Dataset } from '../domain/dataset.ts';
import type { Finding } from '../domain/finding.ts';
import { findContradictions } from './contradictions.ts';
import { findDifferentReferences } from './references.ts';
import { findBrokenRules } from './rules.ts';
import { findZeroDenominators } from './zeroDenominator.ts';

const CHECKS: readonly ((dataset: Dataset) => Finding[])[] = [
  findContradictions,
  findZeroDenominators,
  findBrokenRules,
  findDifferentReferences,
];

export function checkDataset(dataset: Dataset): Finding[] {
  return CHECKS.flatMap((check) => check(dataset));
}
