/**
 * Delimited text enters; its fields leave one by one, each with the line on which its record begins and its column, and
 * after every record the number of its fields. Nothing is collected on the way, so that a line of millions of fields costs
 * no memory. Quotes are taken strictly: one that closes too early or never ends the reading, because nobody can say
 * where the fields behind it begin.
 */

export interface FieldEvents {
  field(text: string, line: number, column: number): void;
  record(fields: number, line: number): void;
}

export interface SplitText {
  /** The line of a quote that is not closed where it should be. */
  brokenAt: number | undefined;
  /** The first line that ends otherwise than the first one does. */
  otherLineEnd: number | undefined;
}

/** A field is cut somewhere behind `longest` characters: nobody reads on there. */
export function splitFields(
  text: string,
  delimiter: string,
  longest: number,
  events: FieldEvents,
): SplitText {
  const separator = delimiter.charCodeAt(0);
  let at = 0;
  let line = 1;
  let recordLine = 1;
  let column = 1;
  let lineEnd: string | undefined;
  let otherLineEnd: number | undefined;

  while (at < text.length || column > 1) {
    let end = at;
    if (text.charCodeAt(at) === QUOTE) {
      const closing = closingQuote(text, at + 1);
      end = closing === undefined ? text.length : skipSpaces(text, closing + 1);
      const isClosed = closing !== undefined && (end === text.length || isBetween(text, end, separator));
      if (!isClosed) return { brokenAt: line, otherLineEnd };
      const quoted = text.slice(at + 1, closing);
      events.field(withoutQuotes(quoted.slice(0, 2 * longest + 2)), recordLine, column);
      line += countLines(quoted);
    } else {
      while (end < text.length && !isBetween(text, end, separator)) end += 1;
      events.field(text.slice(at, Math.min(end, at + longest + 1)), recordLine, column);
    }

    if (text.charCodeAt(end) === separator) {
      at = end + 1;
      column += 1;
      continue;
    }
    events.record(column, recordLine);
    const thisEnd = lineEndAt(text, end);
    lineEnd ??= thisEnd;
    if (thisEnd !== '' && thisEnd !== lineEnd) otherLineEnd ??= line;
    at = end + Math.max(1, thisEnd.length);
    line += 1;
    recordLine = line;
    column = 1;
  }
  return { brokenAt: undefined, otherLineEnd };
}

const QUOTE = 0x22;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function isBetween(text: string, at: number, separator: number): boolean {
  const code = text.charCodeAt(at);
  return code === separator || code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Two quotes are one that belongs to the text. */
function closingQuote(text: string, from: number): number | undefined {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function withoutQuotes(quoted: string): string {
  const text = quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) count += 1;
  }
  return count;
}

function lineEndAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === LINE_FEED) return '\n';
  if (code !== CARRIAGE_RETURN) return '';
  return text.charCodeAt(at + 1) === LINE_FEED ? '\r\n' : '\r';
}
