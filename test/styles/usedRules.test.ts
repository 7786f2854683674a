/** A rule leaves a page only where it cannot apply to anything in it. */

import { describe, expect, test } from 'vitest';
import { withUsedRules } from '../../src/styles/usedRules.ts';

const page = (css: string, body = '<p class="a b">x</p>') =>
  `<html><head><style>${css}</style></head><body>${body}</body></html>`;
const styleOf = (css: string, body?: string) =>
  /<style>(.*)<\/style>/s.exec(withUsedRules(page(css, body)))?.[1];

describe('a page keeps', () => {
  test.each([
    ['a rule of an element', 'p{color:red}'],
    ['a rule of a class that it has', '.a{color:red}'],
    ['a rule of two classes that it has', '.a.b>i{color:red}'],
    ['what is only ruled out', 'p:not(.c){color:red}'],
    ['what may be any of several', ':is(.c,.d) p{color:red}'],
    ['what is asked of a neighbour', '.a:has(+.c){color:red}'],
    ['an attribute that looks like a class', 'a[href$=".pdf"]{color:red}'],
    ['a face of type', '@font-face{font-family:A;src:url(a.woff2)}'],
    ['a sheet of paper', '@page{size:A4;margin:15mm}'],
    ['steps of a movement', '@keyframes k{from{opacity:0}to{opacity:1}}'],
    ['an order of layers', '@layer x,y;'],
    ['what holds under a condition', '@media (width<75rem){.a{color:red}}'],
    ['nested rules of what it has', '.a{color:red;& .c{color:blue}}'],
  ])('%s', (_, css) => {
    expect(styleOf(css)).toBe(css);
  });
});

describe('a page loses', () => {
  test.each([
    ['a class that nothing in it has', 'p{color:red}.c{color:blue}', 'p{color:red}'],
    ['a class beside one that it has', '.a.c{color:red}.a .c{color:blue}.a{top:0}', '.a{top:0}'],
    ['one of several selectors', '.c,.a,.d>p{color:red}', '.a{color:red}'],
    ['a condition of which nothing is left', '@media print{.c{color:red}}p{top:0}', 'p{top:0}'],
    ['part of a condition', '@media print{.c{top:0}.a{top:0}}', '@media print{.a{top:0}}'],
    ['a class that is only part of one it has', '.ab{top:0}.a{top:0}', '.a{top:0}'],
  ])('%s', (_, css, left) => {
    expect(styleOf(css)).toBe(left);
  });

  test('a style of which nothing is left', () => {
    expect(withUsedRules(page('.c{color:red}'))).toBe(page('').replace('<style></style>', ''));
  });
});

test('braces and signs within texts are not taken for rules', () => {
  const css = 'p:after{content:"}.c{"}.c{content:"<"}.a{content:"a,b"}';
  expect(styleOf(css)).toBe('p:after{content:"}.c{"}.a{content:"a,b"}');
});

test('nothing but styles is touched', () => {
  const body = '<svg class="a"><title>.c{x}</title></svg><pre>&lt;style&gt;.c{}</pre>';
  expect(withUsedRules(page('.a{top:0}', body))).toBe(page('.a{top:0}', body));
});
