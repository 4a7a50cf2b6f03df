/** The bytes of one file to its reports, by what kind of file it is. */
import { extname } from 'node:path';
import { type Captured, type Given, tooLong } from './captured.js';
import { decode } from './decode.js';
import { fromJson, fromJsonLine, textId } from './from-json.js';
import type { Page } from './from-markdown.js';
import { readPublished } from './published.js';

export type Kind = 'text' | 'markdown' | 'html' | 'json' | 'jsonl';

const KINDS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** What a file's ending says it is; null where it says nothing Cairn knows. */
export const kindByName = (path: string): Kind | null => KINDS[extname(path).toLowerCase()] ?? null;

/** HTML and Markdown readers are loaded only when a file needs them. Never throws for what a file holds. */
export async function captureFile(source: string, bytes: Uint8Array, given: Given): Promise<readonly Captured[]> {
  const decoded = decode(bytes);
  if ('reason' in decoded) return [{ error: { source, reason: decoded.reason } }];
  const { text, warnings } = decoded;
  try {
    switch (kindByName(source) ?? kindByContent(text)) {
      case 'jsonl':
        return someOr(
          source,
          text.split(/\r?\n/).flatMap((line, i) => (line.trim() ? [fromJsonLine(line, `${source}, line ${i + 1}`, given, warnings)] : [])),
        );
      case 'json':
        return someOr(source, wholeJson(source, text, given, warnings));
      case 'html':
        return [page(source, (await import('./from-html.js')).fromHtml(text), given, warnings, 'no article was found in the page')];
      case 'markdown':
        return [page(source, (await import('./from-markdown.js')).fromMarkdown(text), given, warnings, 'the file holds no text')];
      case 'text':
        return [
          page(source, { text, title: null, publisher: null, published: null, url: null }, given, warnings, 'the file holds no text'),
        ];
    }
  } catch (error) {
    return [{ error: { source, reason: `could not be read: ${(error as Error).message}` } }];
  }
}

export function kindByContent(text: string): Kind {
  const start = text
    .slice(0, 1000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|article|\?xml[^>]*\?>\s*<(?:!doctype\s+html|html))\b/i.test(start)) return 'html';
  return /^\{\s*"/.test(start) ? 'jsonl' : 'text';
}

const someOr = (source: string, captured: readonly Captured[]): readonly Captured[] =>
  captured.length > 0 ? captured : [{ error: { source, reason: 'the file holds no report' } }];

function wholeJson(source: string, text: string, given: Given, warnings: readonly string[]): readonly Captured[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Many files of that ending hold a report a line.
    return text.split(/\r?\n/).flatMap((line, i) => (line.trim() ? [fromJsonLine(line, `${source}, line ${i + 1}`, given, warnings)] : []));
  }
  if (Array.isArray(value)) return value.map((item, i) => fromJson(item, `${source}, item ${i + 1}`, given, warnings));
  return [fromJson(value, source, given, warnings)];
}

function page(source: string, found: Page, given: Given, warnings: readonly string[], nothing: string): Captured {
  const { text, title, url } = found;
  if (text.trim() === '') return { error: { source, reason: nothing } };
  const long = tooLong(text);
  if (long) return { error: { source, reason: long } };
  const published = found.published === null ? null : readPublished(found.published);
  return {
    report: {
      id: textId(text),
      text,
      title,
      url,
      published: published ?? given.published,
      publisher: found.publisher ?? given.publisher,
      language: null,
    },
    source,
    warnings,
  };
}
