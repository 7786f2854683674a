/**
 * What an error touches is not published: figures at a place that an error finding names become invalid, so that
 * everything computed from them is shown as withheld. The checks that found the error changed nothing themselves.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Finding, Where } from '../domain/finding.ts';

export function withoutFaultyFigures(dataset: Dataset, findings: readonly Finding[]): Dataset {
  const faulty = new Set(
    findings
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ where, also }) => [where, ...also])
      .filter(({ cell }) => cell !== '')
      .map(placeOf),
  );
  if (faulty.size === 0) return dataset;
  const observations = dataset.observations.map((observation) =>
    observation.quantity.state === 'value' && faulty.has(placeOf(observation.where))
      ? { ...observation, quantity: { state: 'invalid' as const } }
      : observation,
  );
  return { ...dataset, observations };
}

function placeOf({ file, sheet, cell }: Where): string {
  return `${file}\t${sheet}\t${cell}`;
}
