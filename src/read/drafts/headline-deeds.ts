/** "Bomb kills nine at market" above "A bomb went off at a market, killing nine": what a headline tells of is the deed of the lead. */
import { leadSentences } from '../attribution/lead-sentences.js';
import type { EventDraft } from '../happenings/told-events.js';
import type { Found } from './found.js';

type Told = Pick<Found, 'layout' | 'clauses'>;

/** The events of an incident as a chronology has them, and by its index each that is told as part of another. */
export interface WithHeadlines {
  readonly events: readonly EventDraft[];
  readonly toldAs: ReadonlyMap<number, number>;
}

/** @param events of one incident, in the order of the text */
export function withHeadlines(told: Told, events: readonly EventDraft[]): WithHeadlines {
  const alone: WithHeadlines = { events, toldAs: new Map() };
  const headlines = events.filter((event) => event.role === 'violence' && opensOnHeadline(told, event));
  const lead = leadSentences(told.layout)[0]?.index;
  if (headlines.length === 0 || lead === undefined) return alone;
  const inLead = events.filter((event) => event.role === 'violence' && !headlines.includes(event) && isToldIn(told, event, lead));
  const deed = inLead.find(({ kind }) => headlines.some((headline) => headline.kind === kind)) ?? inLead[0];
  const same = deed ? headlines.filter((headline) => isOfHeadlineAlone(told, headline) || isOneDeed(told, headline, deed)) : [];
  if (!deed || same.length === 0) return alone;
  const joined = same.reduce(join, deed);
  return {
    events: events.flatMap((event) => (event === deed ? [joined] : same.includes(event) ? [] : [event])),
    toldAs: new Map(same.map(({ index }) => [index, deed.index])),
  };
}

/** Told in the words of the lead, which say more. */
const join = (deed: EventDraft, headline: EventDraft): EventDraft => ({
  ...deed,
  happenings: [...deed.happenings, ...headline.happenings],
  byHand: deed.byHand || headline.byHand,
  site: deed.site ?? headline.site,
  place: deed.place ?? headline.place,
  time: deed.time ?? headline.time,
});

const isInHeadline = ({ layout, clauses }: Told, happening: number): boolean =>
  layout.sentences[clauses.happenings[happening]!.sentence]!.role === 'headline';

const opensOnHeadline = (told: Told, { happenings }: EventDraft): boolean => happenings.length > 0 && isInHeadline(told, happenings[0]!);

const isOfHeadlineAlone = (told: Told, { happenings }: EventDraft): boolean => happenings.every((h) => isInHeadline(told, h));

const isToldIn = ({ clauses }: Told, { happenings }: EventDraft, sentence: number): boolean =>
  happenings.some((h) => clauses.happenings[h]!.sentence === sentence);

/** "Pupil shoots four at school", and of the same school by its name; what stands for the whole has parts of its own. */
function isOneDeed({ layout }: Told, headline: EventDraft, deed: EventDraft): boolean {
  if (headline.kind !== deed.kind) return false;
  const [one, other] = [headline.site, deed.site].map((site) => site && layout.tokens[site.lastToken - 1]!.lower);
  return one && other ? one === other : !headline.whole;
}
