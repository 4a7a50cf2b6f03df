/** What linking keeps of each reading: little and flat, so that a hundred thousand reports fit in memory while their texts do not. */
import type { IncidentDraft } from '../model/incident.js';
import type { Report } from '../model/report.js';
import { Arena } from './arena.js';
import { creditFinder, longQuotations } from './credits.js';
import { type Facts, factsOf } from './facts.js';
import { Lexicon } from './lexicon.js';
import type { LinkContext, LinkReading } from './linking.js';
import { BINS, type Signature, shinglesOf, signatureOf } from './minhash.js';
import { COMPARED_LENGTH, eachTerm, HEADING, OPENING_LENGTH } from './terms.js';
import { eachWord, keyOf, pairKey } from './words.js';

/** A report without its text. */
export interface ReportDigest {
  readonly id: string;
  readonly published: string | null;
  /** The host of the report's address, else its publisher; null where neither is known. */
  readonly publisher: string | null;
  /** The news agency it credits. */
  readonly agency: string | null;
  /** Its title or opening speaks of a trial, an inquiry, an anniversary. */
  readonly followsUp: boolean;
  readonly signature: Signature;
  /** Hashes of its long quotations. */
  readonly quotations: readonly number[];
  readonly units: readonly UnitDigest[];
}

/** One draft of a report, or a report without a draft: its terms, each once, with how often and in which way it stands there. */
export interface UnitDigest {
  /** Null for a report that tells of no incident. */
  readonly draft: number | null;
  readonly facts: Facts;
  /** Numbers of the lexicon. */
  readonly terms: Int32Array;
  readonly counts: Uint8Array;
  readonly sorts: Uint8Array;
}

export class Digests {
  readonly reports: ReportDigest[] = [];
  readonly lexicon = new Lexicon();
  /** Keys of the words that name places of drafts: among reports of one town its name tells nothing. */
  readonly places = new Set<number>();
  readonly context: LinkContext;
  /** Share of ordinary news that holds a term, by its key. */
  readonly shares: ReadonlyMap<number, number>;
  readonly #agencyOf: (report: Report) => string | null;
  readonly #int32 = new Arena((length) => new Int32Array(length));
  readonly #uint8 = new Arena((length) => new Uint8Array(length));
  readonly #uint32 = new Arena((length) => new Uint32Array(length));
  readonly #strings = new Map<string, string>();
  /** Of the unit at hand: term → its place in the three lists below. */
  readonly #at = new Map<number, number>();
  #terms = new Int32Array(1 << 14);
  #counts = new Uint8Array(1 << 14);
  #sorts = new Uint8Array(1 << 14);

  constructor(context: LinkContext) {
    this.context = context;
    this.shares = new Map([...context.termShares].map(([term, share]) => [keyOf(term), share]));
    this.#agencyOf = creditFinder(context.agencies);
  }

  /** The order readings are added in changes nothing. */
  add({ report, drafts }: LinkReading): void {
    const compared = report.text.slice(0, COMPARED_LENGTH);
    const signature = this.#uint32.take(BINS);
    signature.set(signatureOf(shinglesOf(compared)));
    const publisher = hostOf(report.url) ?? report.publisher;
    const stretches = stretchesOf(report.text, drafts);
    this.reports.push({
      id: report.id,
      published: report.published,
      publisher: publisher === null ? null : this.#once(publisher),
      agency: this.#agencyOf(report),
      followsUp: this.#followsUp(`${report.title ?? ''}\n${report.text.slice(0, TELLING_LENGTH)}`),
      signature,
      quotations: longQuotations(compared),
      units: stretches.map((own, i) => this.#unit(report, drafts[i] ?? null, i, own)),
    });
  }

  #followsUp(opening: string): boolean {
    const { followUps } = this.context;
    if (followUps === undefined) return false;
    let found = false;
    let before = 0;
    eachWord(opening, (key) => {
      found ||= followUps.has(key) || followUps.has(pairKey(before, key));
      before = key;
    });
    return found;
  }

  #unit(report: Report, draft: IncidentDraft | null, index: number, stretches: readonly Stretch[]): UnitDigest {
    this.#at.clear();
    const isCommon = (key: number): boolean => this.shares.has(key);
    for (const text of comparedStretches(report.text, stretches))
      eachTerm(text, isCommon, (key, sort, start, end) => this.#count(key, sort, end > start));
    if (index === 0) this.#countHeading(report.title ?? report.text.slice(0, OPENING_LENGTH), isCommon);
    if (draft?.where) this.#placeWords(draft.where);
    const size = this.#at.size;
    const unit = {
      draft: draft === null ? null : index,
      facts: factsOf(draft, (text) => this.#once(text)),
      terms: this.#int32.take(size),
      counts: this.#uint8.take(size),
      sorts: this.#uint8.take(size),
    };
    unit.terms.set(this.#terms.subarray(0, size));
    unit.counts.set(this.#counts.subarray(0, size));
    unit.sorts.set(this.#sorts.subarray(0, size));
    return unit;
  }

  #count(key: number, sort: number, counts: boolean): void {
    const term = this.lexicon.number(key);
    let at = this.#at.get(term);
    if (at === undefined) {
      at = this.#at.size;
      this.#at.set(term, at);
      this.#terms[at] = term;
      this.#counts[at] = 0;
      this.#sorts[at] = 0;
      this.lexicon.held(term);
    }
    if (counts && this.#counts[at]! < 255) this.#counts[at]!++;
    this.#sorts[at]! |= sort;
  }

  /** A term of the heading counts once more, however often it stands there; that it is capitalised there says nothing. */
  #countHeading(heading: string, isCommon: (key: number) => boolean): void {
    const own = new Map<number, number>();
    eachTerm(heading, isCommon, (key, sort) => own.set(key, sort & ~NAME_BIT));
    for (const [key, sort] of own) this.#count(key, sort | HEADING, true);
  }

  #placeWords({ name, admin1, precision }: NonNullable<IncidentDraft['where']>): void {
    for (const said of [precision === 'site' ? null : name, admin1]) {
      if (said === null) continue;
      let before: number | null = null;
      eachWord(said, (key) => {
        this.places.add(key);
        if (before !== null) this.places.add(pairKey(before, key));
        before = key;
      });
    }
  }

  /** One copy of each text, which holds on to no report. */
  #once(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    const own = JSON.parse(JSON.stringify(text)) as string;
    this.#strings.set(own, own);
    return own;
  }
}

const NAME_BIT = 1;
/** A report says within this much what it is about, in UTF-16 units. */
const TELLING_LENGTH = 600;

/** The stretches' texts, up to the length that is compared. */
export function* comparedStretches(text: string, stretches: readonly Stretch[]): Generator<string> {
  let left = COMPARED_LENGTH;
  for (const { start, end } of stretches) {
    if (left <= 0) return;
    yield text.slice(start, Math.min(end, start + left));
    left -= end - start;
  }
}

/** "www.kmbc.com:80" and "kmbc.com" are one publisher. Null for what is no address. */
export function hostOf(url: string | null): string | null {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url ?? '');
  return match ? match[1]!.toLowerCase() : null;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A draft's own paragraphs: those its claims stand in. The first draft also has every paragraph no other draft claims. */
export function stretchesOf(text: string, drafts: readonly IncidentDraft[]): readonly (readonly Stretch[])[] {
  if (drafts.length < 2) return [[{ start: 0, end: text.length }]];
  const own = drafts.map((draft) =>
    joined(draft.claims.filter(({ kind }) => kind !== 'background').map(({ start, end }) => paragraphAround(text, start, end))),
  );
  const ofOthers = joined(own.slice(1).flat());
  return [joined([...own[0]!, ...gapsOf(ofOthers, text.length)]), ...own.slice(1)];
}

/** A paragraph ends at a line break; in a text without any it reaches this far from the claim, in UTF-16 units. */
const LONGEST_REACH = 600;

function paragraphAround(text: string, start: number, end: number): Stretch {
  const before = start === 0 ? -1 : text.slice(Math.max(0, start - LONGEST_REACH), start).lastIndexOf('\n');
  const from = Math.max(0, start - LONGEST_REACH);
  const after = text.slice(end, end + LONGEST_REACH).indexOf('\n');
  return { start: before < 0 ? from : from + before + 1, end: after < 0 ? Math.min(text.length, end + LONGEST_REACH) : end + after };
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
