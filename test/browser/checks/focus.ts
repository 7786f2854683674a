/** Whether a person without a mouse sees where she is: the way past the header first, then an outline everywhere. */

import type { Page } from 'playwright-core';

export async function focusFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const focused = document.activeElement;
    const box = focused?.getBoundingClientRect();
    return { isSkip: focused?.matches('a[href^="#"]') ?? false, isSeen: (box?.top ?? -1) >= 0 };
  });
  if (!first.isSkip || !first.isSeen) faults.push('the first stop is not a visible way to the content');
  return [...faults, ...(await hiddenFocus(page))];
}

/** One of each kind of what can have the focus, told apart by tag and class. */
function hiddenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds = new Map<string, HTMLElement>();
    for (const element of document.querySelectorAll(
      'a[href], button, summary, input, select, textarea, [tabindex="0"]',
    )) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const kind = `${element.tagName} ${element.className} ${element.parentElement?.tagName} ${element.parentElement?.className}`;
      if (!kinds.has(kind)) kinds.set(kind, element);
    }
    return [...kinds.values()].flatMap((element) => {
      element.focus({ focusVisible: true } as FocusOptions);
      if (document.activeElement !== element) return [`takes no focus: ${element.outerHTML.slice(0, 100)}`];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const isSeen =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
      element.blur();
      return isSeen ? [] : [`focus not visible: ${element.outerHTML.slice(0, 100)}`];
    });
  });
}
