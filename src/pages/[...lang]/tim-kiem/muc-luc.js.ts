/** What the search knows, as a script of each language. */
import type { APIRoute } from 'astro';
import { contextFor, pathsOf } from '../../../site.ts';
import { languageOf } from '../../../view/addresses.ts';
import { searchIndexScript } from '../../../view/searchIndex.ts';

export function getStaticPaths() {
  return pathsOf('list', () => [{ params: {} }]);
}

export const GET: APIRoute = ({ params }) =>
  new Response(searchIndexScript(contextFor(languageOf(params.lang))), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
