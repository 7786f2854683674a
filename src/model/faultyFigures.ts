/**
 * What an error touches is not published: figures at a place that an error finding names become invalid, so that
 * everything computed from them is shown as withheld. The checks that found the error changed nothing themselves.
 */

import type { Dataset } from '../domain/dataset.ts';
import type { Finding, Where } from '../domain/finding.ts';

export function withoutFaultyFigures(dataset: Dataset, findings: readonly Finding[]): Dataset {
  const places = findings
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ where, also }) => [where, ...also])
    .filter(({ cell }) => cell !== '');
  if (places.length === 0) return dataset;
  const faulty = new Map<string, Set<string>>();
  for (const place of places) {
    const ofFile = faulty.get(place.file) ?? new Set<string>();
    faulty.set(place.file, ofFile.add(placeIn(place)));
  }
  const observations = dataset.observations.map((observation) =>
    faulty.get(observation.where.file)?.has(placeIn(observation.where)) &&
    observation.quantity.state === 'value'
      ? { ...observation, quantity: { state: 'invalid' as const } }
      : observation,
  );
  return { ...dataset, observations };
}

function placeIn({ sheet, cell }: Where): string {
  return `${sheet}\t${cell}`;
}
