/** A web page to a report: its main article, with title, publisher and date from its metadata. No script of it runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface Page { readonly text: string; readonly title: string | null; readonly publisher: string | null; readonly published: string | null; readonly language: string | null; readonly url: string | null }

export function fromHtml(source: string): Page {
  const { document } = parseHTML(source);
  const meta = metadata(document);
  for (const node of document.querySelectorAll('script, style, noscript, template, iframe')) node.remove();
  // linkedom's document is close enough to the DOM for Readability, but its types are its own.
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  const title = meta.title ?? article?.title ?? null;
  const body = article?.content ? paragraphs(article.content) : paragraphs(source);
  return { ...meta, title, publisher: meta.publisher ?? article?.siteName ?? null, text: title && !body.startsWith(title) ? `${title}\n\n${body}` : body };
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, td, figcaption, pre';

/** The text of the blocks, innermost ones alone, each a paragraph. */
function paragraphs(content: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const texts = (blocks.length ? blocks : [document.body]).map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim());
  return texts.filter(Boolean).join('\n\n');
}

type Document = ReturnType<typeof parseHTML>['document'];

function metadata(document: Document): Omit<Page, 'text'> {
  const content = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)?.getAttribute('content')?.trim();
      if (value) return value;
    }
    return null;
  };
  const linked = linkedData(document);
  return {
    title: content('og:title', 'twitter:title') ?? (document.querySelector('h1')?.textContent?.trim() || document.querySelector('title')?.textContent?.trim() || null),
    publisher: content('og:site_name', 'publisher', 'application-name') ?? linked.publisher,
    published: isoDate(content('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate') ?? linked.published ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null),
    language: document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || null,
    url: content('og:url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  };
}

function linkedData(document: Document): { publisher: string | null; published: string | null } {
  for (const node of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed: unknown = JSON.parse(node.textContent ?? '');
      const items = (Array.isArray(parsed) ? parsed : [parsed]) as readonly { datePublished?: unknown; publisher?: { name?: unknown } }[];
      const found = items.find((item) => typeof item?.datePublished === 'string');
      if (found) return { published: String(found.datePublished), publisher: typeof found.publisher?.name === 'string' ? found.publisher.name : null };
    } catch {
      // Metadata that is no JSON says nothing; the page is read without it.
    }
  }
  return { publisher: null, published: null };
}

/** Kept only where it is an ISO date or date-time; other forms say too little about day and month order. */
const isoDate = (value: string | null): string | null => (value && /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/.test(value) ? value.replace(' ', 'T') : null);
