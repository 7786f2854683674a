/** Every page leaves with those of its styles that can apply to it. */

import { defineMiddleware } from 'astro:middleware';
import { withUsedRules } from './styles/usedRules.ts';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withUsedRules(await response.text()), response);
});
