/** What still moves for a person who asked that nothing does. */

import type { Page } from 'playwright-core';

export async function motionFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults = await page.evaluate(() => {
    const moving = (element: Element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01);
      return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
    };
    const still = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [
      ...[...document.querySelectorAll('*')]
        .filter(moving)
        .map((element) => `moves: ${element.outerHTML.slice(0, 80)}`),
      ...still.map((animation) => `runs: ${animation.id}`),
    ];
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return faults;
}
