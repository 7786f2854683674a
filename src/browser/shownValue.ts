/** The one box in which the value of a mark is shown, and the ring around that mark. It knows nothing of charts. */

import { placeBeside } from './nearestMark.ts';

const GAP = 4;
/** Of the ring, in pixels: how small it may be, and how much more than the mark it holds. */
const SMALLEST = 20;
const ROOM = 8;
/** Time for the pointer to go over into the box. */
const PATIENCE = 250;

export function showValue() {
  const box = part('value-tip');
  const ring = part('value-ring');
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(leaving);
  const hide = () => {
    stay();
    box.hidden = true;
    ring.hidden = true;
  };
  const leave = () => {
    stay();
    leaving = setTimeout(hide, PATIENCE);
  };
  box.addEventListener('pointerenter', stay);
  box.addEventListener('pointerleave', leave);
  addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  addEventListener('resize', hide);
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest('svg, .value-tip')) hide();
  });
  return {
    hide,
    leave,
    at(mark: Element, text: string) {
      stay();
      box.textContent = text;
      box.hidden = false;
      ring.hidden = false;
      const { left, top, width, height } = mark.getBoundingClientRect();
      const around = { width: Math.max(SMALLEST, width + ROOM), height: Math.max(SMALLEST, height + ROOM) };
      ring.style.width = `${around.width}px`;
      ring.style.height = `${around.height}px`;
      const corner = { left: left + (width - around.width) / 2, top: top + (height - around.height) / 2 };
      put(ring, corner.left, corner.top);
      const size = { width: box.offsetWidth, height: box.offsetHeight };
      const screen = { width: document.documentElement.clientWidth };
      const place = placeBeside({ ...corner, ...around }, size, screen, GAP);
      put(box, place.left, place.top);
    },
  };
}

function part(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.hidden = true;
  made.setAttribute('aria-hidden', 'true');
  document.body.append(made);
  return made;
}

/** In the page, so that it moves with what it stands beside. */
function put(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${top + scrollY}px`;
}
