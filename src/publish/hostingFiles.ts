/**
 * What a host is to say beside each file: what a page may load, who may frame it, what may be kept. One list of rules, in
 * the files that the common hosts of static sites read. No two rules that apply to one path name the same header, for some
 * hosts would join the two.
 */

import { LANGUAGES } from '../i18n/language.ts';
import type { TextArtifact } from './artifact.ts';

export interface HeaderRule {
  /** A path from the root of the site; a star at its end stands for all that follows. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Files that the hosts read and do not publish. */
export const HOSTING_FILES: readonly string[] = ['_headers', 'vercel.json'];

/** `paths` are those of the built files; `frameScript` is what stands in the pages for frames as their only script. */
export function headerRules(paths: readonly string[], frameScriptHash: string | undefined): HeaderRule[] {
  return [
    { path: '/*', headers: EVERYWHERE },
    { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable', ...FOR_ALL } },
    { path: '/api/*', headers: FOR_ALL },
    ...FRAMES.map((folder) => ({
      path: `/${folder}*`,
      headers: { 'Content-Security-Policy': framePolicy(frameScriptHash) },
    })),
    ...pagePaths(paths).map((path) => ({
      path,
      headers: { 'Content-Security-Policy': CHECKER.test(path) ? CHECKER_POLICY : PAGE_POLICY },
    })),
  ];
}

export function hostingFiles(rules: readonly HeaderRule[]): TextArtifact[] {
  const text = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ]);
  const vercel = {
    trailingSlash: true,
    headers: rules.map(({ path, headers }) => ({
      source: path.replace(/\*$/, '(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  };
  const [first = '', second = ''] = HOSTING_FILES;
  return [
    { path: first, mediaType: 'text/plain; charset=utf-8', content: text.join('\n') },
    {
      path: second,
      mediaType: 'application/json; charset=utf-8',
      content: `${JSON.stringify(vercel, undefined, 2)}\n`,
    },
  ];
}

/** What is said of one path. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const applies = (rule: HeaderRule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
  return Object.assign({}, ...rules.filter(applies).map(({ headers }) => headers));
}

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Open data, and fonts within frames that have no origin. */
const FOR_ALL = { 'Access-Control-Allow-Origin': '*' };

/** The styles travel inside the pages, and charts set some of their own. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The page that checks files connects to nothing, and its worker is made in it. */
const CHECKER_POLICY = PAGE_POLICY.replace("connect-src 'self'", "connect-src 'none'")
  .replace("worker-src 'self'", 'worker-src blob:')
  .replace("form-action 'self'", "form-action 'none'");
const CHECKER = /\/kiem-tra-tep\/\*$/;

/** Anybody may frame it, and it may do next to nothing. */
function framePolicy(scriptHash: string | undefined): string {
  return [
    "default-src 'none'",
    ...(scriptHash ? [`script-src 'sha256-${scriptHash}'`] : []),
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    'frame-ancestors *',
  ].join('; ');
}

/** The first language stands at the root. */
const PREFIXES = LANGUAGES.map((language, index) => (index === 0 ? '' : `${language}/`));
const FRAMES = PREFIXES.map((prefix) => `${prefix}nhung/`);

/** The folders directly below each language that hold pages, and the pages beside them, but for frames. */
function pagePaths(paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    if (!path.endsWith('.html') || FRAMES.some((folder) => path.startsWith(folder))) continue;
    const prefix = PREFIXES.findLast((one) => path.startsWith(one)) ?? '';
    const [folder = '', ...more] = path.slice(prefix.length).split('/');
    if (more.length > 0) found.add(`/${prefix}${folder}/*`);
    else found.add(`/${prefix}${folder === 'index.html' ? '' : folder}`);
  }
  return [...found].sort();
}
