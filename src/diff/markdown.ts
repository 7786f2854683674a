/**
 * Text from other people's files inside Markdown: nothing in it is a heading, a link, a picture or an address, and nobody
 * is called by it.
 */

export function inMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|!~&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replace(/^(?=[-+])|(?<=^\d{1,9})(?=[.)])/, '\\')
    .replace(/@/g, `@${UNSEEN}`)
    .replace(/:\/\//g, `:${UNSEEN}//`)
    .replace(/\bwww\./gi, (start) => start.replace('.', `${UNSEEN}.`))
    .replace(/(?<=\\#)(?=\d)/g, UNSEEN)
    .replace(/\s+/g, ' ');
}

/** A space without width breaks what a host would turn into a link or a call. */
const UNSEEN = '\u200B';
