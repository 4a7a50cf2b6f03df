/** One line of JSONL to a report, as the contract gives it. */
import { createHash } from 'node:crypto';
import type { Report } from '../model/report.js';
import type { Captured, Given } from './captured.js';

/** Without an id of its own, a report is named by the SHA-256 of its text. */
export const textId = (text: string): string => createHash('sha256').update(text).digest('hex');

export function fromJsonLine(line: string, source: string, given: Given): Captured {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { error: { source, reason: `expected a JSON object, found ${(error as Error).message}` } };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { error: { source, reason: `expected a JSON object, found ${row === null ? 'null' : Array.isArray(row) ? 'a list' : typeof row}` } };
  const fields = row as Record<string, unknown>;
  if (typeof fields.text !== 'string') return { error: { source, reason: `expected "text" to be a string, found ${fields.text === undefined ? 'none' : typeof fields.text}` } };
  if (fields.text.trim() === '') return { error: { source, reason: 'the text is empty' } };
  const string = (name: string): string | null => (typeof fields[name] === 'string' && fields[name] !== '' ? (fields[name] as string) : null);
  const published = string('published') ?? given.published;
  if (published !== null && !isIsoDate(published)) return { error: { source, reason: `expected "published" to be an ISO 8601 date, found "${published}"` } };
  const report: Report = {
    id: string('id') ?? textId(fields.text), text: fields.text, title: string('title'), published, publisher: string('publisher') ?? given.publisher, url: string('url'), language: string('language'),
  };
  return { report, warning: null };
}

export const isIsoDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)));
