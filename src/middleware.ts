/** Every page of a build leaves with those of its styles that can apply to it; a development server sends them all. */

import { defineMiddleware } from 'astro:middleware';
import { withUsedRules } from './styles/usedRules.ts';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(withUsedRules(await response.text()), response);
});
