/** Markdown to plain text: one paragraph a block, marks dropped, front matter taken as metadata. */
import { fromMarkdown as parse } from 'mdast-util-from-markdown';

type Node = ReturnType<typeof parse>['children'][number] | { type: string; children?: readonly Node[]; value?: string; depth?: number };

export interface Page {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** Longer or deeper nested sources are taken as plain text: no report is so, and the parser's cost grows faster than its input. */
const LONGEST = 500_000;
const DEEPEST = 30;

export function fromMarkdown(source: string): Page {
  const { body, fields } = frontMatter(source);
  const blocks: string[] = [];
  let heading: string | null = null;
  if (body.length > LONGEST || isNestedDeeply(body)) blocks.push(body);
  else {
    for (const node of parse(body).children) collect(node, blocks);
    const first = parse(body.slice(0, 2000)).children[0];
    if (first?.type === 'heading' && first.depth === 1) heading = inline(first);
  }
  const of = (...names: readonly string[]): string | null => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  return {
    text: blocks.join('\n\n'),
    title: of('title') ?? heading,
    publisher: of('publisher', 'source', 'site'),
    published: of('published', 'date'),
    url: of('url', 'link'),
  };
}

/** Some line opens more quotations and list items, one inside the other, than `DEEPEST`. */
function isNestedDeeply(body: string): boolean {
  let open = 0;
  for (let i = 0; i < body.length; i++) {
    const character = body[i]!;
    if (character === '\n') open = 0;
    else if (open >= 0 && '>*+-'.includes(character) && (character === '>' || body[i + 1] === ' ')) open++;
    else if (character !== ' ' && character !== '\t') open = -1;
    if (open > DEEPEST) return true;
  }
  return false;
}

/** Paragraphs, headings and code are blocks of text; lists, items and quotations hold blocks; raw HTML and definitions say nothing. */
function collect(node: Node, blocks: string[]): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const text = inline(node)
        .replace(/[ \t]+/g, ' ')
        .trim();
      if (text !== '') blocks.push(text);
      break;
    }
    case 'code':
      if ('value' in node && node.value) blocks.push(node.value);
      break;
    case 'html':
    case 'definition':
      break;
    default:
      if ('children' in node) for (const child of node.children ?? []) collect(child as Node, blocks);
  }
}

function inline(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html' || node.type === 'image') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children ?? []).map((child) => inline(child as Node)).join('') : '';
}

/** The lines between two rules of "---" at the very top, each "key: value". */
function frontMatter(source: string): { readonly body: string; readonly fields: ReadonlyMap<string, string> } {
  const none = { body: source, fields: new Map<string, string>() };
  if (!/^---\r?\n/.test(source)) return none;
  const end = /\n---[ \t]*(?:\r?\n|$)/.exec(source.slice(0, 10_000));
  if (!end) return none;
  const fields = new Map<string, string>();
  for (const line of source.slice(4, end.index).split(/\r?\n/)) {
    const field = /^([\w-]+):\s+(.+)$/.exec(line);
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { body: source.slice(end.index + end[0].length), fields };
}
