/** Reads a text end to end, as the command would, for tests that look at whole incidents. */
import { type Cairn, openCairn } from '../src/app/read-reports.js';
import type { Incident } from '../src/model/incident.js';
import type { Report } from '../src/model/report.js';

let cairn: Cairn | undefined;

export function readText(text: string, given: Partial<Report> = {}): readonly Incident[] {
  cairn ??= openCairn();
  return cairn.readEach({ id: 'r', title: null, published: null, publisher: null, url: null, language: 'en', ...given, text });
}
