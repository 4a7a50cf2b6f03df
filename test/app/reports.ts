/** A report of which only the text matters, unless more is said. */
import type { Report } from '../../src/model/report.js';

export const report = (text: string, more: Partial<Report> = {}): Report => ({
  id: 'r1',
  title: null,
  published: '2020-03-04',
  publisher: null,
  url: null,
  language: 'en',
  ...more,
  text,
});
