/** What is linked: one draft of a report (or a report without a draft), with its terms weighed and its facts at hand. */
import type { IncidentDraft } from '../model/incident.js';
import type { Report } from '../model/report.js';
import { dayOf } from './day.js';
import { type Facts, factsOf } from './facts.js';
import { byText, type LinkReading } from './linking.js';
import { Furniture, Lexicon, raritiesOf } from './rarity.js';
import { termsOf } from './terms.js';

/** What sort of term it is, as bits. */
export const NAME = 1;
export const PAIR = 2;
export const NUMBER = 4;
export const HEADING = 8;

/** A unit keeps this many terms, the heaviest: what a long page adds beyond them tells little and costs much. */
const TERMS_KEPT = 200;

export interface Unit {
  /** Position in the order of report id, then draft. */
  readonly index: number;
  readonly report: Report;
  readonly draft: number | null;
  readonly facts: Facts;
  /** The host of the report's address, else its publisher; null where neither is known. */
  readonly publisher: string | null;
  readonly publishedDay: number | null;
  /** Numbers of the lexicon, ascending. */
  readonly terms: Int32Array;
  /** Of each term: its weight (all squares sum to 1) and its sort. */
  readonly weights: Float32Array;
  readonly sorts: Uint8Array;
  /** Rarity of all terms of the heading together. */
  readonly headingRarity: number;
}

export interface Units {
  readonly units: readonly Unit[];
  readonly lexicon: Lexicon;
  /** Of each term of the lexicon: 0 (everywhere) to nearly 1 (once). */
  readonly rarities: Float32Array;
}

interface Counted {
  readonly report: Report;
  readonly draft: number | null;
  readonly facts: Facts;
  readonly publisher: string | null;
  readonly terms: Int32Array;
  readonly counts: Uint8Array;
  readonly sorts: Uint8Array;
}

/** @throws Error for two reports with one id. */
export function createUnits(readings: readonly LinkReading[], termShares: ReadonlyMap<string, number>): Units {
  const lexicon = new Lexicon();
  const sorted = [...readings].sort((a, b) => byText(a.report.id, b.report.id));
  const repeated = sorted.find(({ report }, i) => report.id === sorted[i - 1]?.report.id);
  if (repeated) throw new Error(`link: expected every report to have an id of its own, found "${repeated.report.id}" twice`);
  const counted = sorted.flatMap((reading) => countTerms(reading, lexicon, (term) => termShares.has(term)));
  const places = placeTerms(counted, lexicon);
  const { rarities, holding } = raritiesOf(
    lexicon,
    counted.map(({ terms }) => terms),
    termShares,
    places,
  );
  const units: Unit[] = [];
  for (const [publisher, own] of byPublisher(counted)) {
    const furniture = new Furniture(publisher === null ? [] : own.map((index) => counted[index]!.terms));
    for (const index of own) {
      units[index] = weigh(counted[index]!, index, { rarities, holding, furniture });
      // A hundred thousand reports' terms are not held twice.
      counted[index] = EMPTIED;
    }
  }
  return { units, lexicon, rarities };
}

const EMPTIED: Counted = {
  report: { id: '', text: '', title: null, published: null, publisher: null, url: null, language: null },
  draft: null,
  facts: factsOf(null),
  publisher: null,
  terms: new Int32Array(),
  counts: new Uint8Array(),
  sorts: new Uint8Array(),
};

/** Indices of each publisher's units. */
function byPublisher(counted: readonly Counted[]): ReadonlyMap<string | null, readonly number[]> {
  const lists = new Map<string | null, number[]>();
  counted.forEach(({ publisher }, index) => {
    const list = lists.get(publisher);
    if (list) list.push(index);
    else lists.set(publisher, [index]);
  });
  return lists;
}

/** Terms that name the places of drafts: among reports of one town its name tells nothing. */
function placeTerms(counted: readonly Counted[], lexicon: Lexicon): ReadonlySet<number> {
  const terms = new Set<number>();
  for (const { facts } of counted) {
    if (!facts.where) continue;
    const names = [facts.where.precision === 'site' ? null : facts.where.name, facts.where.admin1];
    for (const name of names) {
      if (name === null) continue;
      const words = name.toLowerCase().split(' ');
      words.forEach((word, i) => {
        terms.add(lexicon.number(word));
        if (i > 0) terms.add(lexicon.number(`${words[i - 1]} ${word}`));
      });
    }
  }
  return terms;
}

function countTerms({ report, drafts }: LinkReading, lexicon: Lexicon, isCommon: (term: string) => boolean): Counted[] {
  const publisher = hostOf(report.url) ?? report.publisher;
  if (drafts.length === 0) return [{ report, draft: null, facts: factsOf(null), publisher, ...compact(report, WHOLE, lexicon, isCommon) }];
  const stretches = stretchesOf(report.text, drafts);
  return drafts.map((draft, i) => ({
    report,
    draft: i,
    facts: factsOf(draft),
    publisher,
    ...compact(i === 0 ? report : { ...report, title: '' }, stretches[i]!, lexicon, isCommon),
  }));
}

const WHOLE: readonly Stretch[] = [{ start: 0, end: Number.MAX_SAFE_INTEGER }];

function compact(report: Report, stretches: readonly Stretch[], lexicon: Lexicon, isCommon: (term: string) => boolean) {
  const { counts, names, heading } = termsOf(report, stretches, isCommon);
  const terms = new Int32Array(counts.size);
  const times = new Uint8Array(counts.size);
  const sorts = new Uint8Array(counts.size);
  let i = 0;
  for (const [term, count] of counts) {
    terms[i] = lexicon.number(term);
    times[i] = Math.min(count, 255);
    sorts[i++] =
      (names.has(term) ? NAME : 0) |
      (term.includes(' ') ? PAIR : 0) |
      (startsWithDigit(term) ? NUMBER : 0) |
      (heading.has(term) ? HEADING : 0);
  }
  return { terms, counts: times, sorts };
}

const startsWithDigit = (term: string): boolean => term.charCodeAt(0) >= 48 && term.charCodeAt(0) <= 57;

interface Weighing {
  readonly rarities: Float32Array;
  readonly holding: Int32Array;
  readonly furniture: Furniture;
}

/**
 * Weight of a term: rarity, how often it stands (1 + ln n), less what is furniture of its publisher. A term no other unit holds
 * counts in the length of the vector and is then dropped.
 */
function weigh({ terms, counts, sorts, publisher, ...unit }: Counted, index: number, { rarities, holding, furniture }: Weighing): Unit {
  const weights = Float32Array.from(terms, (term, i) => rarities[term]! * (1 - furniture.share(term)) * (1 + Math.log(counts[i]!)));
  const heaviest = Uint16Array.from(terms.keys())
    .filter((i) => weights[i]! > 0)
    .sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!)
    .slice(0, TERMS_KEPT);
  const length = Math.sqrt(heaviest.reduce((sum, i) => sum + weights[i]! ** 2, 0)) || 1;
  const kept = heaviest.filter((i) => holding[terms[i]!]! > 1).sort((a, b) => terms[a]! - terms[b]!);
  return {
    ...unit,
    index,
    publisher,
    publishedDay: dayOf(unit.report.published),
    terms: Int32Array.from(kept, (i) => terms[i]!),
    weights: Float32Array.from(kept, (i) => weights[i]! / length),
    sorts: Uint8Array.from(kept, (i) => sorts[i]!),
    headingRarity: heaviest.reduce((sum, i) => (sorts[i]! & HEADING ? sum + rarities[terms[i]!]! : sum), 0),
  };
}

/** "www.kmbc.com:80" and "kmbc.com" are one publisher. Null for what is no address. */
export function hostOf(url: string | null): string | null {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url ?? '');
  return match ? match[1]!.toLowerCase() : null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A draft's own paragraphs: those its claims stand in. The first draft also has every paragraph no other draft claims. */
function stretchesOf(text: string, drafts: readonly IncidentDraft[]): readonly (readonly Stretch[])[] {
  if (drafts.length === 1) return [[{ start: 0, end: text.length }]];
  const own = drafts.map((draft) =>
    joined(draft.claims.filter(({ kind }) => kind !== 'background').map(({ start, end }) => paragraphAround(text, start, end))),
  );
  const ofOthers = joined(own.slice(1).flat());
  return [joined([...own[0]!, ...gapsOf(ofOthers, text.length)]), ...own.slice(1)];
}

/** A paragraph ends at a line break; in a text without any it reaches this far from the claim, in UTF-16 units. */
const LONGEST_REACH = 600;

function paragraphAround(text: string, start: number, end: number): Stretch {
  const from = Math.max(0, start - LONGEST_REACH);
  const near = text.slice(from, end + LONGEST_REACH);
  const after = near.indexOf('\n', end - from);
  return { start: from + near.lastIndexOf('\n', start - from) + 1, end: from + (after < 0 ? near.length : after) };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function gapsOf(stretches: readonly Stretch[], length: number): Stretch[] {
  const gaps: Stretch[] = [];
  let reached = 0;
  for (const { start, end } of stretches) {
    if (start > reached) gaps.push({ start: reached, end: start });
    reached = end;
  }
  if (reached < length) gaps.push({ start: reached, end: length });
  return gaps;
}
