/** The files of evaluations for programs, and the schema that they keep. */

import { type EvaluationsDocument, evaluationsJsonSchema } from '../domain/evaluationsDocument.ts';
import type { TextArtifact } from './artifact.ts';

/** `path` is below the address of the interface, without an ending. */
export function evaluationsJson(path: string, document: EvaluationsDocument): TextArtifact {
  return {
    path: `api/v1/${path}.json`,
    mediaType: 'application/json; charset=utf-8',
    content: `${JSON.stringify(document)}\n`,
  };
}

export function evaluationsSchema(): TextArtifact {
  return {
    path: 'api/v1/evaluations.schema.json',
    mediaType: 'application/schema+json; charset=utf-8',
    content: `${JSON.stringify(evaluationsJsonSchema(), undefined, 2)}\n`,
  };
}
