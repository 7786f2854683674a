/**
 * A page with all the styles of its layout enters; the same page leaves with the rules that can apply to it. A rule is
 * left out only where each of its selectors wants a class that nothing in the page has: what script adds brings its own.
 */

import { type AtRule, type ChildNode, parse, type Rule } from 'postcss';

/** Some rules, as text, with what their selectors want. */
type Part =
  | { kind: 'text'; text: string }
  | { kind: 'rule'; selectors: { text: string; classes: string[] }[]; body: string }
  | { kind: 'group'; opening: string; parts: Part[] };

export function withUsedRules(html: string): string {
  const classes = classesIn(html);
  return html.replace(/(<style[^>]*>)(.*?)(<\/style>)/gs, (_, open: string, css: string, end: string) => {
    const used = textOf(partsOf(css), classes);
    return used === '' ? '' : open + used + end;
  });
}

/** The same styles stand in many pages. */
const known = new Map<string, Part[]>();

function partsOf(css: string): Part[] {
  const found = known.get(css) ?? parse(css).nodes.map(partOf);
  known.set(css, found);
  return found;
}

const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'container', 'layer']);

function partOf(node: ChildNode): Part {
  if (node.type === 'rule') return ruleOf(node);
  if (node.type === 'atrule' && GROUPS.has(node.name) && node.nodes) return groupOf(node, node.nodes);
  return { kind: 'text', text: node.type === 'atrule' && !node.nodes ? `${node};` : `${node}` };
}

function ruleOf(rule: Rule): Part {
  const text = rule.toString();
  const selectors = rule.selectors.map((selector) => ({
    text: selector,
    classes: classesWantedBy(selector),
  }));
  return { kind: 'rule', selectors, body: text.slice(text.indexOf('{', rule.selector.length)) };
}

function groupOf({ name, params }: AtRule, nodes: readonly ChildNode[]): Part {
  return { kind: 'group', opening: `@${name} ${params}`, parts: nodes.map(partOf) };
}

/** Of what stands in brackets, as of `:not(.card)`, nobody knows without looking closer: it is taken to be there. */
function classesWantedBy(selector: string): string[] {
  let plain = selector;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\([^()]*\)|\[[^\]]*\]/g, '');
  }
  return [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

function textOf(parts: readonly Part[], classes: ReadonlySet<string>): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'group') {
        const inside = textOf(part.parts, classes);
        return inside === '' ? '' : `${part.opening}{${inside}}`;
      }
      const used = part.selectors.filter((selector) => selector.classes.every((name) => classes.has(name)));
      return used.length === 0 ? '' : used.map(({ text }) => text).join() + part.body;
    })
    .join('');
}

function classesIn(html: string): Set<string> {
  const attributes = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].map(([, names = '']) => names));
  return new Set([...attributes].flatMap((names) => names.split(/\s+/)));
}
