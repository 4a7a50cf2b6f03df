/** The bytes of one file to its reports, by what kind of file it is. */
import { extname } from 'node:path';
import type { Report } from '../model/report.js';
import type { Captured, Given } from './captured.js';
import { decode } from './decode.js';
import { fromJsonLine, textId } from './from-jsonl.js';

export const READABLE = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.jsonl', '.ndjson']);

/** HTML and Markdown readers are loaded only when a file needs them. */
export async function captureFile(path: string, bytes: Uint8Array, given: Given): Promise<readonly Captured[]> {
  const decoded = decode(bytes);
  if ('reason' in decoded) return [{ error: { source: path, reason: decoded.reason } }];
  const { text, warning } = decoded;
  const kind = kindOf(path, text);
  if (kind === 'jsonl') return text.split(/\r?\n/).flatMap((line, i) => (line.trim() ? [fromJsonLine(line, `${path}, line ${i + 1}`, given)] : []));
  const report = await toReport(kind, text, given);
  if (report.text.trim() === '') return [{ error: { source: path, reason: kind === 'html' ? 'no article was found in the page' : 'the file holds no text' } }];
  return [{ report, warning }];
}

type Kind = 'text' | 'markdown' | 'html' | 'jsonl';

function kindOf(path: string, text: string): Kind {
  const ending = extname(path).toLowerCase();
  if (ending === '.html' || ending === '.htm' || ending === '.xhtml') return 'html';
  if (ending === '.md' || ending === '.markdown') return 'markdown';
  if (ending === '.jsonl' || ending === '.ndjson') return 'jsonl';
  if (ending) return 'text';
  const start = text.slice(0, 500).trimStart();
  if (/^<(?:!doctype html|html|head|body|article)\b/i.test(start)) return 'html';
  return start.startsWith('{"') || start.startsWith('{ "') ? 'jsonl' : 'text';
}

async function toReport(kind: Kind, source: string, given: Given): Promise<Report> {
  if (kind === 'html') {
    const { fromHtml } = await import('./from-html.js');
    const page = fromHtml(source);
    return { ...page, id: textId(page.text), published: given.published ?? page.published, publisher: given.publisher ?? page.publisher };
  }
  const text = kind === 'markdown' ? (await import('./from-markdown.js')).fromMarkdown(source) : source;
  return { id: textId(text), text, title: null, published: given.published, publisher: given.publisher, url: null, language: null };
}
