/**
 * What Astro bundles the pages around: which pages there are, and each of them as text. The data must have been handed over
 * by `drawFrom` before.
 */

import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });
// A server would answer with a page about the error; a build ends with it.
app.renderError = (_, { error, status }) => {
  throw error ?? new Error(`could not be drawn, with status ${status}`);
};

export interface Page {
  /** Without the base path: "/" or "/don-vi/VN-44" or "/tim-kiem/muc-luc.js". */
  pathname: string;
  route: RouteData;
}

let isAsked = false;

/** Only once: Astro remembers which pages there are, and would answer of other data with these. */
export function pagesToDraw(): Promise<Page[]> {
  if (isAsked) throw new Error('One process draws one site: Astro remembers which pages there are.');
  isAsked = true;
  return new StaticPaths(app).getAll();
}

/** `address`: where the page will be found, base path included. */
export async function draw({ route }: Page, address: URL): Promise<string> {
  const response = await app.render(new Request(address), { routeData: route });
  if (!response.ok && route.pathname !== '/404') throw new Error(`answered with status ${response.status}`);
  return response.text();
}
