/** A JSON value to a report, as the contract gives it: one line of JSONL, or one object of a JSON file. */
import { createHash } from 'node:crypto';
import type { Report } from '../model/report.js';
import { type Captured, type Given, tooLong } from './captured.js';
import { readPublished } from './published.js';

/** Without an id of its own, a report is named by the SHA-256 of its text. */
export const textId = (text: string): string => createHash('sha256').update(text).digest('hex');

export function fromJsonLine(line: string, source: string, given: Given, warnings: readonly string[] = []): Captured {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: { source, reason: `expected a JSON object, found what is no JSON: ${brief((error as Error).message)}` } };
  }
  return fromJson(value, source, given, warnings);
}

/** A field of the wrong type or an unreadable date is left out with a warning: the text is what matters. */
export function fromJson(value: unknown, source: string, given: Given, warnings: readonly string[] = []): Captured {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: { source, reason: `expected a JSON object, found ${nameOf(value)}` } };
  const fields = value as Readonly<Record<string, unknown>>;
  const { text } = fields;
  if (typeof text !== 'string') return { error: { source, reason: `expected a field "text" with a string, found ${nameOf(text)}` } };
  if (text.trim() === '') return { error: { source, reason: 'the text is empty' } };
  const long = tooLong(text);
  if (long) return { error: { source, reason: long } };
  const doubts = [...warnings];
  const string = (name: string): string | null => {
    const field = fields[name];
    if (typeof field === 'string') return field.trim() === '' ? null : field;
    if (typeof field === 'number' && name === 'id') return String(field);
    if (field !== undefined && field !== null) doubts.push(`"${name}" was expected to be a string and is left out, found ${nameOf(field)}`);
    return null;
  };
  const report: Report = {
    id: string('id') ?? textId(text),
    text,
    title: string('title'),
    published: publishedOf(string('published'), doubts) ?? given.published,
    publisher: string('publisher') ?? given.publisher,
    url: string('url'),
    language: string('language'),
  };
  return { report, source: source === report.id ? source : `${source} (${report.id})`, warnings: doubts };
}

function publishedOf(value: string | null, doubts: string[]): string | null {
  if (value === null) return null;
  const published = readPublished(value);
  if (published === null) doubts.push(`"published" was expected to be an ISO 8601 date and is left out, found "${brief(value)}"`);
  return published;
}

/** Error messages of the parser may quote the line, however long. */
const brief = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

function nameOf(value: unknown): string {
  if (value === undefined) return 'none';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
