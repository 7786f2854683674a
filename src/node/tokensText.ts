/** The style sheet that holds every colour, for what is drawn apart from any page. */

import { readFileSync } from 'node:fs';

export function tokensText(): string {
  return readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
}
