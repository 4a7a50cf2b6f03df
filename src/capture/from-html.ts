/** A web page to a report: its main article, with title, publisher and date from its metadata. No script of it runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page } from './from-markdown.js';
import { readPublished } from './published.js';

/** Readability's cost grows with the square of the nesting and worse: pages written by people nest 30 deep, not 200. */
const DEEPEST = 200;
/** Beyond so many elements a page is no article; its text is taken as it stands. */
const MOST_ELEMENTS = 20_000;

/**
 * The title stands as the first paragraph of the text, so that what a headline alone says has its slice.
 * The page's `lang` is not taken: it is often that of the template, so the text decides.
 */
export function fromHtml(source: string): Page {
  if (isNestedDeeply(source)) return { text: withoutTags(source), title: null, publisher: null, published: null, url: null };
  // linkedom takes the first element for the root, so a fragment needs one.
  const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`);
  const root = (document.body ?? document.documentElement) as unknown as DomNode;
  if (!isWithin(root, DEEPEST, MOST_ELEMENTS)) return { text: paragraphs(root), title: null, publisher: null, published: null, url: null };
  const meta = metadata(document);
  dropFurniture(document);
  const whole = paragraphs(root);
  const article = articleOf(document);
  const publisher = meta.publisher ?? (article?.siteName?.trim() || null);
  const title = withoutSite(meta.title ?? (article?.title?.trim() || null), publisher);
  const body = (article?.content ? paragraphs(article.content) : '') || whole;
  return {
    ...meta,
    title,
    publisher,
    text: title && !body.slice(0, title.length + 200).includes(title) ? `${title}\n\n${body}`.trim() : body,
  };
}

/** More open elements than any page has: to parse them alone would take minutes. */
const HOSTILE = 5000;

function isNestedDeeply(source: string): boolean {
  let open = 0;
  for (const [, end] of source.matchAll(
    /<(\/?)(?:div|span|section|article|blockquote|ul|ol|table|tbody|font|center|b|i|u|em|strong|a)\b/gi,
  )) {
    open = end ? Math.max(0, open - 1) : open + 1;
    if (open > HOSTILE) return true;
  }
  return false;
}

/** The text between the tags, a paragraph for every stretch. */
function withoutTags(source: string): string {
  const shown = source.replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '').split(/<[^<>]*>?/);
  return shown
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** linkedom's document is close enough to the DOM for Readability, but its types are its own. Readability rewrites the document. */
const articleOf = (document: Document) =>
  new Readability<DomNode>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as DomNode,
  }).parse();

/** Whether a tree is no deeper and has no more elements than this. */
function isWithin(root: DomNode, deepest: number, most: number): boolean {
  let elements = 0;
  const stack: [DomNode, number][] = [[root, 1]];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [node, depth] = top;
    if (node.nodeType !== ELEMENT) continue;
    if (++elements > most || depth > deepest) return false;
    for (const child of node.childNodes) stack.push([child, depth + 1]);
  }
  return true;
}

/** "Blast in the market | Daily Post" of the Daily Post → "Blast in the market" */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ']) {
    if (title.endsWith(`${mark}${publisher}`)) return title.slice(0, -(mark.length + publisher.length)).trim();
  }
  return title;
}

/** Parts that pages themselves mark as not the article; Readability keeps them on short pages. */
const FURNITURE = [
  'nav, footer, aside, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="search"], [hidden], [aria-hidden="true"]',
  ...[
    'footer',
    'sidebar',
    'menu',
    'breadcrumb',
    'breadcrumbs',
    'related',
    'newsletter',
    'subscribe',
    'cookie',
    'cookies',
    'share',
    'social',
    'comments',
    'copyright',
  ].map((name) => `.${name}, #${name}`),
].join(', ');
/** What holds more of the page's text than this is the article, whatever it is called. */
const MOST_OF_PAGE = 0.5;

function dropFurniture(document: Document): void {
  for (const node of document.querySelectorAll('script, style, noscript, template, iframe, form, button')) node.remove();
  const lengthOf = (node: { readonly textContent: string | null }): number => (node.textContent ?? '').length;
  const whole = document.body ? lengthOf(document.body as unknown as { textContent: string | null }) : 0;
  for (const node of document.querySelectorAll(FURNITURE)) if (lengthOf(node) < whole * MOST_OF_PAGE) node.remove();
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Elements whose content is never shown. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'FORM', 'BUTTON', 'HEAD']);
const ELEMENT = 1;
const TEXT = 3;

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

/** Each block's own text is a paragraph, whether it stands in a <p>, straight in a <div>, or between two <br>. */
function paragraphs(root: DomNode): string {
  const found: string[] = [];
  let open = '';
  const close = (): void => {
    for (const part of open.split(/\n[ \t]*\n/)) {
      const text = part.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim();
      if (text !== '') found.push(text);
    }
    open = '';
  };
  // A stack, not recursion: hostile pages nest deeper than the call stack.
  const stack: (DomNode | typeof CLOSE)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === CLOSE) close();
    else if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeName === 'BR') open += '\n';
    else if (node.nodeType === ELEMENT && !SILENT.has(node.nodeName)) {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) {
        close();
        stack.push(CLOSE);
      }
      const children = [...node.childNodes];
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  close();
  return found.join('\n\n');
}
const CLOSE = Symbol('close');

type Document = ReturnType<typeof parseHTML>['document'];

function metadata(document: Document): Omit<Page, 'text'> {
  const content = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (value) return value;
    }
    return null;
  };
  const textOf = (selector: string): string | null => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || null;
  const linked = linkedData(document);
  const dates = [
    content(
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'publish-date',
      'pubdate',
      'parsely-pub-date',
      'sailthru.date',
    ),
    linked.published,
    document
      .querySelector('time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]')
      ?.getAttribute('datetime') ?? null,
    content('dc.date.issued', 'DC.date.issued', 'dc.date', 'DC.date', 'date'),
  ];
  return {
    title: content('og:title', 'twitter:title') ?? linked.title ?? textOf('h1') ?? textOf('title'),
    publisher: content('og:site_name') ?? linked.publisher ?? content('publisher', 'dc.publisher', 'application-name'),
    published: dates.map((date) => (date === null ? null : readPublished(date))).find((date) => date !== null) ?? null,
    url: content('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  };
}

interface Linked {
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
}

/** JSON-LD: an article by its date of publication, alone, in a list or in a graph. */
function linkedData(document: Document): Linked {
  for (const node of document.querySelectorAll('script[type="application/ld+json"]')) {
    const item = itemsOf(parsed(node.textContent ?? '')).find(({ datePublished }) => typeof datePublished === 'string');
    if (item) return { published: string(item.datePublished), publisher: nameIn(item.publisher), title: string(item.headline) };
  }
  return { published: null, publisher: null, title: null };
}

type Item = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Metadata that are no JSON say nothing; the page is read without them.
    return null;
  }
}

function itemsOf(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (typeof value !== 'object' || value === null) return [];
  const item = value as Item;
  return [item, ...(Array.isArray(item['@graph']) ? item['@graph'].flatMap(itemsOf) : [])];
}

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
const nameIn = (value: unknown): string | null =>
  string(value) ?? (typeof value === 'object' && value !== null ? string((value as Item).name) : null);
