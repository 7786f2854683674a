/** Runs every check over the facts. A check looks and reports; it never changes a value. */

import type { Dataset } from '../domain/dataset.ts';
import type { Finding } from '../domain/finding.ts';
import { findTargetsBeyondAvailable } from './availability.ts';
import { findChangesAfterPublication } from './changedAfterPublication.ts';
import { findContradictions } from './contradictions.ts';
import { findCopiedReports } from './copiedFromLastPeriod.ts';
import { findCumulativeFalls } from './cumulativeFalls.ts';
import { findDeadlinesBeforeDocument } from './deadlines.ts';
import { FewFindings } from './fewFindings.ts';
import { type Figures, indexFigures } from './figures.ts';
import { findImplausibleJumps } from './implausibleJump.ts';
import { findParentsUnlikeChildren } from './parentAndChildren.ts';
import { findPeriodsUnlikeTheirParts } from './periodAndParts.ts';
import { findDifferentReferences } from './references.ts';
import { findReportingFaults } from './reports.ts';
import { findBrokenRules } from './rules.ts';
import { findContradictoryTaskReports } from './taskReports.ts';
import { findTotalsUnlikeTheirCategories } from './totalAndCategories.ts';
import { findZeroDenominators } from './zeroDenominator.ts';

const CHECKS: readonly ((dataset: Dataset, figures: Figures) => Iterable<Finding>)[] = [
  findContradictions,
  findContradictoryTaskReports,
  findZeroDenominators,
  findBrokenRules,
  findDifferentReferences,
  findParentsUnlikeChildren,
  findPeriodsUnlikeTheirParts,
  findCumulativeFalls,
  findCopiedReports,
  findImplausibleJumps,
  findChangesAfterPublication,
  findTotalsUnlikeTheirCategories,
  findReportingFaults,
  findDeadlinesBeforeDocument,
  findTargetsBeyondAvailable,
];

export function checkDataset(dataset: Dataset): Finding[] {
  const figures = indexFigures(dataset);
  const findings = new FewFindings();
  for (const check of CHECKS) {
    for (const found of check(dataset, figures)) findings.add(found);
  }
  return findings.all();
}
