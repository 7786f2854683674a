/** What can be tapped is 24 × 24 pixels, stands in a sentence, or keeps its distance from others (WCAG 2.5.8). */

import type { Page } from 'playwright-core';

export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIZE = 24;
    const frameOf = (element: Element): Element | undefined => {
      let frame = element.parentElement;
      while (frame && getComputedStyle(frame).overflow === 'visible') frame = frame.parentElement;
      return frame ?? undefined;
    };
    const targets = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect(), frame: frameOf(element) }))
      .filter(({ box }) => box.width > 0 && box.height > 0 && box.bottom + scrollY > 0);
    /** What a frame that scrolls cuts off is not beside what stands outside of the frame. */
    const isCutOff = ({ box, frame }: { box: DOMRect; frame: Element | undefined }) => {
      const edges = frame?.getBoundingClientRect();
      return edges !== undefined && (box.top >= edges.bottom || box.left >= edges.right);
    };
    const isSmall = ({ box }: { box: DOMRect }) => box.width < SIZE || box.height < SIZE;
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const around = element.closest(
        'p, li, dd, dt, td, th, h1, h2, h3, h4, figcaption, caption, small, div',
      );
      const copy = around?.cloneNode(true);
      if (!(copy instanceof Element)) return false;
      for (const inner of copy.querySelectorAll('a, button, data, small')) inner.remove();
      return /\p{L}{2}/u.test(copy.textContent ?? '');
    };
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    /** From the middle of one to the nearest point of the other; between two small ones, from middle to middle. */
    const isNear = (one: DOMRect, other: DOMRect, otherIsSmall: boolean) => {
      const { x, y } = middle(one);
      if (otherIsSmall) {
        const there = middle(other);
        return Math.hypot(there.x - x, there.y - y) < SIZE - 0.5;
      }
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < SIZE / 2 - 0.5;
    };
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target.element))
      .flatMap((small) => {
        const near = targets.find(
          (other) =>
            other !== small &&
            (other.frame === small.frame || !(isCutOff(other) || isCutOff(small))) &&
            Math.abs(other.box.top - small.box.top) < 60 &&
            !other.element.contains(small.element) &&
            !small.element.contains(other.element) &&
            isNear(small.box, other.box, isSmall(other)),
        );
        const { width, height } = small.box;
        const what = small.element.outerHTML.replace(/\s+/g, ' ').slice(0, 100);
        return near ? [`${Math.round(width)}×${Math.round(height)}: ${what}`] : [];
      });
  });
}
