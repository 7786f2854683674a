/**
 * What a page is made of, as programs that read it aloud need it: one main heading and the others in order, headers of
 * tables with their scope, names for pictures and links, no link that means two things. Faults come out, one line each.
 */

import type { Page } from 'playwright-core';

export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)];
    const markup = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
    const say = (what: string, element: Element) => faults.push(`${what}: ${markup(element)}`);
    const textOf = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const referenced = (element: Element) =>
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => textOf(id ? document.getElementById(id) : null))
        .join(' ')
        .trim();
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label')?.trim() || referenced(element) || textOf(element) || altOf(element);
    const altOf = (element: Element) =>
      all('img[alt], svg[aria-label], svg title', element)
        .map((inner) => inner.getAttribute('alt') ?? inner.getAttribute('aria-label') ?? textOf(inner))
        .join(' ')
        .trim();
    const isHidden = (element: Element) =>
      element.closest('[aria-hidden="true"], [hidden], template') !== null;

    const language = document.documentElement.lang;
    if (!['vi', 'en'].includes(language)) faults.push(`html lang="${language}"`);
    if (all('h1').length !== 1) faults.push(`${all('h1').length} h1`);
    let level = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6')) {
      const next = Number(heading.tagName.slice(1));
      if (next > level + 1) say(`h${next} after h${level}`, heading);
      if (textOf(heading) === '') say('empty heading', heading);
      level = next;
    }

    for (const table of all('table')) {
      if (all('th', table).length === 0) say('table without header cells', table);
      for (const header of all('th', table)) {
        if (!/^(col|row|colgroup|rowgroup)$/.test(header.getAttribute('scope') ?? ''))
          say('th without scope', header);
      }
      if (all('thead', table).length === 0) say('table without thead', table);
    }
    for (const frame of all('[role="region"]')) if (!nameOf(frame)) say('region without name', frame);

    for (const picture of all('svg, img')) {
      if (isHidden(picture) || picture.parentElement?.closest('svg, [role="img"]')) continue;
      const isPicture = picture.getAttribute('role') === 'img' || picture.tagName === 'IMG';
      const name = picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? referenced(picture);
      if (!isPicture) say('svg neither named nor hidden', picture);
      else if (!name) say('picture without name', picture);
    }

    /** The entries of lists within lists that a link lies in. */
    const branchOf = (link: Element) => {
      const entries: string[] = [];
      for (let entry = link.closest('li'); entry; entry = entry.parentElement?.closest('li') ?? null)
        entries.push(
          textOf(entry.querySelector('a, summary, b')),
          textOf(entry.querySelector(':scope > small')),
        );
      return entries.join(' < ');
    };
    const ids = all('[id]').map(({ id }) => id);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
      faults.push(`id twice: ${id}`);

    const targets = new Map<string, string>();
    for (const link of all('a[href]')) {
      if (isHidden(link)) continue;
      const name = nameOf(link);
      if (name === '') say('link without words', link);
      const href = link.getAttribute('href') ?? '';
      if (href === '' || href === '#') say('link that leads nowhere', link);
      // A figure is told from others by the headers of its row, the head of its entry, or its term.
      const entry = link.closest('tr, li, dd, figure, article, section, details');
      let rows: Element | null | undefined = link.closest('tr');
      // A header may span the rows below its own.
      while (rows && !rows.querySelector('th')) rows = rows.previousElementSibling;
      rows ??= link.closest('tbody');
      const head = rows?.querySelector('th') ?? entry?.querySelector('h2, h3, h4, :scope > summary');
      const column = link.closest('td, th');
      const context = [
        textOf(head === link.parentElement ? null : head),
        column
          ? `${textOf(column.closest('table')?.querySelector('caption'))} ${column instanceof HTMLTableCellElement ? column.cellIndex : ''}`
          : '',
        textOf(link.closest('dd')?.previousElementSibling),
        link.closest('[aria-label]')?.getAttribute('aria-label') ?? '',
        textOf(link.parentElement).replace(name, ''),
        textOf(link.closest('section')?.querySelector('h2')),
        textOf(link.closest('tr')),
        textOf(link.closest('li')),
        textOf(link.closest('details')?.querySelector('summary')),
        branchOf(link),
      ].join(' | ');
      const meant = targets.get(`${name} | ${context}`);
      if (meant !== undefined && meant !== href) faults.push(`"${name}" leads to ${meant} and ${href}`);
      targets.set(`${name} | ${context}`, href);
    }
    for (const control of all('button, summary, input:not([type="hidden"]), select, textarea')) {
      const label = control.id
        ? document.querySelector(`label[for="${control.id}"]`)
        : control.closest('label');
      if (!isHidden(control) && !nameOf(control) && !textOf(label)) say('control without name', control);
    }
    for (const element of all('[tabindex]')) {
      if (Number(element.getAttribute('tabindex')) > 0) say('tabindex above 0', element);
    }
    return faults;
  });
}
