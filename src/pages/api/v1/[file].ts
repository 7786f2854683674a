/** The published files besides the pages. */
import type { APIRoute } from 'astro';
import { type Artifact, artifacts } from '../../../site.ts';

const FOLDER = 'api/v1/';

export function getStaticPaths() {
  return artifacts().map((artifact) => ({
    params: { file: artifact.path.slice(FOLDER.length) },
    props: { content: artifact.content, mediaType: artifact.mediaType },
  }));
}

export const GET: APIRoute<Pick<Artifact, 'content' | 'mediaType'>> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': props.mediaType } });
