/** What an event is called in the chronology, in the report's own words, and the slice that tells of it. */
import type { Happening, Harm } from '../clauses/clause.js';
import type { EventDraft } from '../happenings/told-events.js';
import { flat } from '../text/flat.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';

/** Longest description of an event, in words: CONTRACT asks for a phrase, not a sentence. */
const LONGEST = 12;

interface Description {
  readonly what: string;
  readonly site: string | null;
  readonly span: { readonly start: number; readonly end: number };
}

export function describeEvent(layout: Layout, event: EventDraft, lead: Happening | null, harm: Harm | null): Description {
  const { tokens, report, sentences } = layout;
  const anchor = lead ?? null;
  const site = event.site ? withoutArticle(layout, flat(report.text.slice(event.site.start, event.site.end))) : null;
  if (!anchor && harm) return tellingOf(layout, harm, site);
  if (!anchor) {
    const place = event.place ?? event.site;
    const first = place ? place.firstToken : 0;
    const span = { start: tokens[first]?.start ?? 0, end: tokens[place ? place.lastToken - 1 : first]?.end ?? 0 };
    return { what: event.kind, site, span };
  }
  const sentence = sentences[anchor.sentence]!;
  const [opening] = anchor.targets;
  const target = anchor.targets.at(-1);
  let first = anchor.trigger.firstToken;
  let last = anchor.trigger.lastToken;
  if (anchor.phrase) first = anchor.phrase.firstToken;
  while (first < anchor.trigger.firstToken && isSmallWord(layout, first, 'pointing')) first++;
  if (anchor.agent && anchor.agent.firstToken >= sentence.firstToken && first - anchor.agent.firstToken <= LONGEST)
    first = Math.min(first, anchor.agent.firstToken);
  if (target && target.firstToken >= sentence.firstToken && target.lastToken <= sentence.lastToken) {
    // "two men and a woman were arrested", not the woman alone
    const isNear = opening!.firstToken >= sentence.firstToken && first - opening!.firstToken <= LONGEST;
    first = Math.min(first, isNear ? opening!.firstToken : target.firstToken);
    last = Math.max(last, target.lastToken);
  }
  if (event.site && event.site.sentence === anchor.sentence && event.site.lastToken > last && event.site.lastToken - first <= LONGEST + 4)
    last = event.site.lastToken;
  if (last - first > LONGEST + 6) {
    first = anchor.trigger.firstToken;
    last = Math.min(last, first + LONGEST);
  }
  if (isSmallWord(layout, first, 'to') && first < anchor.trigger.lastToken - 1) first++;
  last = Math.min(Math.max(last, anchor.trigger.lastToken), sentence.lastToken);
  return sliceOf(layout, first, last, site);
}

/** "twelve bodies were found": of an event that no word for a happening tells of. */
function tellingOf(layout: Layout, { patient, trigger }: Harm, site: string | null): Description {
  const first = Math.min(patient.firstToken, trigger.firstToken);
  return sliceOf(layout, first, Math.min(Math.max(patient.lastToken, trigger.lastToken), first + LONGEST), site);
}

/** @param last exclusive */
function sliceOf({ tokens, report }: Layout, first: number, last: number, site: string | null): Description {
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  return { what: flat(report.text.slice(span.start, span.end)), site, span };
}

/** "a bank in Lugo": bank in Lugo. */
function withoutArticle({ smallWords }: Layout, site: string): string {
  const space = site.indexOf(' ');
  const first = site.slice(0, space).toLowerCase();
  return space > 0 && (smallWords.article.has(first) || smallWords.another.has(first)) ? site.slice(space + 1) : site;
}
