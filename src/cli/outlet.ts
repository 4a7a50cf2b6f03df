/** Where incidents go, one at a time, so that there may be any number of them: a format and something to write to. */
import { html } from '../formats/html.js';
import { json, jsonLine } from '../formats/json.js';
import { markdown } from '../formats/markdown.js';
import type { Reports } from '../formats/reports.js';
import { type Painter, text } from '../formats/text.js';
import type { FiguresAt, Incident } from '../model/incident.js';
import type { Report } from '../model/report.js';

export const FORMATS = ['text', 'json', 'jsonl', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Resolves when the chunk is taken, so that a slow reader slows the writer. */
export type Sink = (chunk: string) => Promise<void>;

export interface Outlet {
  /** @param reports those of the incident, for formats that name them and show their sentences. */
  readonly put: (incident: Incident, reports: Reports) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page holds everything it shows; beyond this many incidents no one reads it and no browser likes it. */
export const PAGE_HOLDS = 500;

/** How an incident's figures stood at each moment; see `Cairn.figuresOverTime`. */
export type OverTime = (incident: Incident, reports: Reports) => readonly FiguresAt[];

export function createOutlet(format: Format, write: Sink, painter: Painter, overTime: OverTime = () => []): Outlet {
  switch (format) {
    case 'text':
      return joined(write, `\n${'─'.repeat(88)}\n\n`, (incident, reports) => text([incident], painter, reports));
    case 'markdown':
      return joined(write, '\n---\n\n', (incident, reports) => markdown([incident], reports));
    case 'jsonl':
      return joined(write, '', jsonLine);
    case 'json':
      return list(write);
    case 'html':
      return page(write, overTime);
  }
}

function joined(write: Sink, between: string, render: (incident: Incident, reports: Reports) => string): Outlet {
  let any = false;
  return {
    put: async (incident, reports) => {
      await write(`${any ? between : ''}${render(incident, reports)}`);
      any = true;
    },
    close: async () => undefined,
  };
}

/** The same bytes as `json` of all of them: "[\n" and "\n]\n" around the items. */
function list(write: Sink): Outlet {
  let any = false;
  return {
    put: async (incident) => {
      await write(`${any ? ',\n' : '[\n'}${json([incident]).slice('[\n'.length, -'\n]\n'.length)}`);
      any = true;
    },
    close: () => write(any ? '\n]\n' : '[]\n'),
  };
}

function page(write: Sink, overTime: OverTime): Outlet {
  const kept: Incident[] = [];
  const known = new Map<string, Report>();
  return {
    put: async (incident, reports) => {
      if (kept.length >= PAGE_HOLDS) return;
      kept.push(incident);
      for (const [id, report] of reports) known.set(id, report);
    },
    close: async () => {
      if (kept.length > 0) await write(html(kept, known, (incident) => overTime(incident, known)));
    },
  };
}
