/**
 * Moves the large screen on from slide to slide until somebody presses a key, clicks or touches. A button says whether
 * it moves and changes that. Where less motion is wanted it stands still until the button is pressed. A screen that
 * hangs for months shows the figures of today: after the last slide the page is asked for anew, if it can be had.
 */

const SECONDS = 12;

const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
const button = document.querySelector<HTMLButtonElement>('.wall-tools button');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');

if (button && slides.length > 1) offer(button);
history.scrollRestoration = 'manual';

function offer(toggle: HTMLButtonElement): void {
  let timer: number | undefined;
  const say = () => {
    toggle.textContent = (timer === undefined ? toggle.dataset.goOn : toggle.dataset.stop) ?? '';
  };
  const stop = () => {
    window.clearInterval(timer);
    timer = undefined;
    say();
  };
  const start = () => {
    window.clearInterval(timer);
    timer = window.setInterval(moveOn, SECONDS * 1000);
    say();
  };
  toggle.addEventListener('click', () => (timer === undefined ? start() : stop()));
  for (const event of ['keydown', 'pointerdown', 'wheel']) {
    document.addEventListener(event, ({ target }) => target !== toggle && stop(), { passive: true });
  }
  toggle.hidden = false;
  if (stillness.matches) say();
  else start();
}

/** To the slide after the one that is nearest to the top of the window; after the last the page begins anew. */
function moveOn(): void {
  const distance = (slide: HTMLElement) => Math.abs(slide.getBoundingClientRect().top);
  const nearest = slides.reduce((best, slide) => (distance(slide) < distance(best) ? slide : best));
  const next = slides[slides.indexOf(nearest) + 1];
  if (next) show(next);
  else void beginAnew();
}

function show(slide: HTMLElement | undefined): void {
  slide?.scrollIntoView({ behavior: stillness.matches ? 'auto' : 'smooth', block: 'start' });
}

/** Somebody who chose to let it move in spite of wanting less motion would have to choose again after a reload. */
async function beginAnew(): Promise<void> {
  const canBeHad =
    !stillness.matches &&
    (await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ));
  if (canBeHad) location.reload();
  else show(slides[0]);
}
