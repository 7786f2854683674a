/** What hosts are told to say beside each file, and that the example for nginx says the same. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headerRules, headersOf, hostingFiles } from '../../src/publish/hostingFiles.ts';

const ROOT = join(import.meta.dirname, '../..');
const PATHS = [
  'index.html',
  '404.html',
  'chi-tieu/index.html',
  'chi-tieu/a/index.html',
  'nhung/a/b/index.html',
  'en/index.html',
  'en/chi-tieu/a/index.html',
  'en/nhung/a/b/index.html',
  'kiem-tra-tep/index.html',
  'en/kiem-tra-tep/index.html',
  '_astro/a.js',
  'api/v1/index.json',
  'hinh.svg',
];
const EMBED = readFileSync(
  join(ROOT, 'test/sites/basic/expected/nhung/score/xa-phu-thuy/index.html'),
  'utf8',
);
const [, SCRIPT = ''] = /<script>(.*?)<\/script>/s.exec(EMBED) ?? [];
const HASH = createHash('sha256').update(SCRIPT).digest('base64');
const RULES = headerRules(PATHS, HASH);

const POLICY = 'Content-Security-Policy';
const said = (path: string) => headersOf(path, RULES);

describe('rules', () => {
  test('no two that apply to one path name the same header, which some hosts would join', () => {
    for (const path of [
      ...PATHS.map((one) => `/${one}`),
      '/',
      '/en/',
      '/chi-tieu/',
      '/nhung/a/',
      '/en/nhung/a/',
    ]) {
      const names = RULES.filter(({ path: rule }) =>
        rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path,
      ).flatMap(({ headers }) => Object.keys(headers));
      expect(names.length, path).toBe(new Set(names).size);
    }
  });

  test.each(['/', '/404.html', '/chi-tieu/', '/chi-tieu/a/', '/en/', '/en/chi-tieu/a/'])(
    '%s may be framed by the site alone, and runs only its scripts',
    (path) => {
      expect(said(path)[POLICY]).toContain("frame-ancestors 'self'");
      expect(said(path)[POLICY]).toContain("script-src 'self';");
      expect(said(path)['X-Content-Type-Options']).toBe('nosniff');
    },
  );

  test.each(['/nhung/a/b/', '/en/nhung/a/b/'])('%s may be framed by anybody, and runs one script', (path) => {
    expect(said(path)[POLICY]).toContain('frame-ancestors *');
    expect(said(path)[POLICY]).toContain(`script-src 'sha256-${HASH}';`);
  });

  test.each(['/kiem-tra-tep/', '/en/kiem-tra-tep/'])(
    '%s connects to nothing, and makes its own worker',
    (path) => {
      expect(said(path)[POLICY]).toContain("connect-src 'none';");
      expect(said(path)[POLICY]).toContain('worker-src blob:;');
    },
  );

  test('what is named by its content is kept, open data are open', () => {
    expect(said('/_astro/a.js')['Cache-Control']).toContain('immutable');
    expect(said('/chi-tieu/')['Cache-Control']).toBeUndefined();
    expect(said('/api/v1/index.json')['Access-Control-Allow-Origin']).toBe('*');
  });
});

test('both files say the same', () => {
  const [headers, vercel] = hostingFiles(RULES);
  const config = JSON.parse(vercel?.content ?? '') as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const lines = config.headers.flatMap(({ source, headers: of }) => [
    source.replace('(.*)', '*'),
    ...of.map(({ key, value }) => `  ${key}: ${value}`),
    '',
  ]);
  expect(headers?.content).toBe(lines.join('\n'));
});

describe('the example for nginx', () => {
  const conf = readFileSync(join(ROOT, '.github/hosting/nginx.conf'), 'utf8');
  const maps = new Map(
    [...conf.matchAll(/map \$uri \$(\w+) \{([^}]*)\}/g)].map(([, name = '', body = '']) => [
      name,
      [...body.matchAll(/^\s+"?(default|~[^\s"]+)"? "([^"]*)";$/gm)].map(([, when = '', value = '']) => ({
        when,
        value,
      })),
    ]),
  );
  /** As nginx asks them: after `/` became `/index.html`, the first that matches, else the default. */
  const shownIn = (name: string, path: string): string => {
    const uri = path.replace(/\/$/, '/index.html');
    const cases = maps.get(name) ?? [];
    const found = cases.find(({ when }) => when.startsWith('~') && new RegExp(when.slice(1)).test(uri));
    return (found ?? cases.find(({ when }) => when === 'default'))?.value ?? '';
  };
  const sent = (path: string) =>
    Object.fromEntries(
      [...conf.matchAll(/^ {4}add_header (\S+) (?:"([^"]*)"|\$(\w+))(?: always)?;$/gm)].flatMap(
        ([, header = '', value, map]) => {
          const text = value ?? shownIn(map ?? '', path);
          return text === '' || text === 'no-cache' ? [] : [[header, text]];
        },
      ),
    );

  test.each([
    '/',
    '/404.html',
    '/chi-tieu/a/',
    '/en/',
    '/en/nhung/a/b/',
    '/nhung/a/b/',
    '/kiem-tra-tep/',
    '/en/kiem-tra-tep/',
    '/_astro/a.js',
    '/api/v1/index.json',
    '/hinh.svg',
  ])('says of %s what the other hosts are told', (path) => {
    const told = { ...said(path) };
    // On the others a folder is told as a whole; a policy means nothing but to a page.
    if (path === '/hinh.svg') delete told[POLICY];
    expect(sent(path)).toEqual(told);
  });
});
