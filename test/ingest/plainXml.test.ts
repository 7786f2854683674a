import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../src/ingest/refusal.ts';
import { readXml } from '../../src/ingest/xml.ts';

const MAIN = 'urn:main';
const ROOT = `<w xmlns="${MAIN}" xmlns:p="urn:p" xmlns:q="urn:p" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`;

/** What readers see of a part, texts in one piece; or the reason why it is refused. */
function eventsOf(xml: string, size: number): unknown {
  const bytes = new TextEncoder().encode(xml);
  const events: [string, string, unknown?][] = [];
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  try {
    readXml(
      { name: 'part', bytes: pieces, namespaces: [MAIN] },
      {
        open: (path, attributes) => events.push(['open', path, [...attributes].sort()]),
        text: (path, text) => {
          const last = events.at(-1);
          if (last?.[0] === 'text' && last[1] === path) last[2] = `${last[2]}${text}`;
          else if (text !== '') events.push(['text', path, text]);
        },
        close: (path) => events.push(['close', path]),
      },
    );
    return events;
  } catch (error) {
    if (error instanceof Refusal) return error.params.reason;
    throw error;
  }
}

/** A comment at the start leaves everything to the parser. */
const readWhole = (body: string) => eventsOf(`${ROOT}<!-- -->${body}</w>`, 1_000_000);
const readPlain = (body: string, size: number) => eventsOf(`${ROOT}${body}</w>`, size);

const GOOD = [
  '<a>',
  '</a>',
  '<b>',
  '</b>',
  '<a/>',
  '<c r="A1" s="4" t="s">',
  '</c>',
  '<v>',
  '</v>',
  '<v x="1"/>',
];
const TEXTS = [
  '12',
  ' ',
  '\n',
  'Hồ sơ',
  '&amp;',
  '&lt;',
  '&quot;',
  '&apos;',
  '&gt;',
  '>',
  '"',
  "'",
  '=',
  '\u00a0',
];
const ODD = [
  '\r\n',
  '&#65;',
  '&#x1F600;',
  '😀',
  '<!-- c -->',
  '<![CDATA[<a>]]>',
  '<?pi x?>',
  '<a >',
  '<a\n/>',
  '</a >',
  "<a x='1'/>",
  '<a x = "1"/>',
  '<a x="a>b"/>',
  '<a x="&amp;"/>',
  '<a x="\t"/>',
  '<a p:x="1" x="2"/>',
  '<a r:id="rId1"/>',
  '<a xml:space="preserve"> </a>',
  '<a xmlns="urn:other"><b/></a>',
  '<a xmlns:s="urn:s" s:x="1"><s:b/></a>',
  '<p:a>',
  '</p:a>',
  '<ă/>',
  '<constructor __proto__="1"/>',
  '\u0085',
  '\u2028',
];
const BAD = [
  '<',
  '&',
  '&bad;',
  '&constructor;',
  '&amp',
  ']]>',
  ']]',
  '\u0001',
  '\ufffe',
  '</d>',
  '</>',
  '< a>',
  '<a/ >',
  '<1/>',
  '<a 1="x"/>',
  '<a x/>',
  '<a x=1/>',
  '<a x="<"/>',
  '<a x="1"y="2"/>',
  '<a x="1" x="2"/>',
  '<a p:x="1" p:x="2"/>',
  '<a p:x="1" q:x="2"/>',
  '<a unbound:x="1"/>',
  '<unbound:a/>',
  '<a x="',
  '<a x="\u0001"/>',
  '<a xmlns:xml="urn:other"/>',
  '<!DOCTYPE w>',
  '</w>',
  '<w>',
];

test.each([...GOOD, ...TEXTS, ...ODD, ...BAD])('read by itself as by the parser: %j', (piece) => {
  for (const body of [piece, `<a>${piece}</a>`, `<a>1${piece}2</a>`, `<a><b/>${piece}<b/></a>`]) {
    for (const size of [1, 3, 1_000_000]) expect(readPlain(body, size)).toEqual(readWhole(body));
  }
});

test('whatever a part holds, and however it is cut into pieces, it is read as the parser reads it', () => {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...GOOD) },
    { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.constantFrom(...BAD) },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (pieces, size) => {
      const body = pieces.join('');
      expect(readPlain(body, size)).toEqual(readWhole(body));
    }),
    { numRuns: 2000 },
  );
});

test('well-formed parts are read to their end', () => {
  const element: fc.Arbitrary<string> = fc.letrec((tie) => ({
    element: fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('', ' r="A1"', ' p:x="1"', ' x="" y=">"'),
        fc.array(fc.oneof({ maxDepth: 3 }, fc.constantFrom(...TEXTS, ...ODD.slice(0, 7)), tie('element')), {
          maxLength: 4,
        }),
      )
      .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
  })).element as fc.Arbitrary<string>;
  fc.assert(
    fc.property(element, fc.integer({ min: 1, max: 40 }), (body, size) => {
      const events = readPlain(body, size);
      expect(events).toBeInstanceOf(Array);
      expect(events).toEqual(readWhole(body));
    }),
    { numRuns: 500 },
  );
});

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const BEGINNINGS = [
  `<w xmlns="${MAIN}">`,
  `<w xmlns="${MAIN}" x="1" xmlns:p="urn:p" p:x="2" p:y="3">`,
  `<w xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="4" xmlns="${MAIN}">`,
  `<w xmlns="${MAIN}" />`,
  `<w xmlns="${MAIN}"/>`,
  `<w xmlns=" ${MAIN}">`,
  `<w  xmlns="${MAIN}">`,
  `<w\nxmlns='${MAIN}'>`,
  `<p:w xmlns:p="${MAIN}">`,
  `<w xmlns="urn:other">`,
  '<w>',
  '<w xmlns="">',
  `<w xmlns="${MAIN}" xmlns="${MAIN}">`,
  `<w xmlns="${MAIN}" x="1" x="2">`,
  `<w xmlns="${MAIN}" xmlns:p="urn:p" xmlns:q="urn:p" p:x="1" q:x="2">`,
  `<w xmlns="${MAIN}" p:x="1">`,
  `<w xmlns="${MAIN}" xml:lang="vi">`,
  `<w xmlns="${MAIN}" xmlns:p="">`,
  `<w xmlns="${MAIN}" xmlns:xml="urn:p">`,
  `<w xmlns="${MAIN}" xmlns:p="http://www.w3.org/2000/xmlns/">`,
  `<w xmlns="${MAIN}" x="a&amp;b">`,
  `<w xmlns="${MAIN}" x="<">`,
  `<w xmlns="${MAIN}" 1="x">`,
  `<w xmlns="${MAIN}" constructor="x">`,
];
const ENDINGS = [
  '</w>',
  '</w>\n',
  '</w >',
  '</w></w>',
  '</w>x',
  '</w><!-- -->',
  '</w><w/>',
  '</v>',
  '</w',
  '<a></w>',
  '',
];

test.each(BEGINNINGS)('a part that begins so is read by itself as by the parser: %s', (root) => {
  for (const declaration of [
    '',
    DECLARATION,
    `${DECLARATION}\r\n`,
    ` ${DECLARATION}`,
    '<?xml version="1.2"?>',
  ]) {
    for (const ending of ENDINGS) {
      const plain = `${declaration}${root}<a>1</a>${ending}`;
      const whole = `${declaration}<!-- -->${root}<a>1</a><!-- -->${ending}`;
      for (const size of [1, 7, 1_000_000]) {
        expect(withoutOutside(eventsOf(plain, size))).toEqual(withoutOutside(eventsOf(whole, 1_000_000)));
      }
    }
  }
});

/** Nobody looks at blanks around the root. */
function withoutOutside(events: unknown): unknown {
  return Array.isArray(events) ? events.filter(([kind, path]) => kind !== 'text' || path !== '') : events;
}
