/** Gathers what the stages found into incident drafts, and keeps those that tell of an incident. */

import { append } from '../../model/append.js';
import { asOne } from '../../model/as-one.js';
import type { Claim } from '../../model/claim.js';
import type { Entity, IncidentDraft } from '../../model/incident.js';
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { FigureDraft } from '../figures/figure-draft.js';
import type { Language } from '../language/language.js';
import { withTitle } from '../place/in-title.js';
import { atHome, type IncidentPlace, inLand, placesOfIncidents } from '../place/incident-place.js';
import { isToldElsewhere } from '../place/told-elsewhere.js';
import { dayOfReport } from '../time/day-of-report.js';
import { incidentTime, reportTimes, spanAsTold, type ToldTime, timeAsSaid } from '../time/incident-time.js';
import { readTimeWeights } from '../time/time-features.js';
import type { TimeMention } from '../time/time-mention.js';
import { asidesOf } from './asides.js';
import { hasWordOf, isBorneOut } from './borne-out.js';
import { CommonCrime } from './common-crime.js';
import { deedBeforeProtest } from './deed-before-protest.js';
import { detentionBeforeProtest } from './detention-before-protest.js';
import { type ClaimedIncident, claimIncidents, draftIncidents, type PlacedIncident } from './draft-incident.js';
import { earlierDays } from './earlier-days.js';
import type { Span } from './enclosing.js';
import { findStretches } from './find-stretches.js';
import type { Found } from './found.js';
import { type HeadWords, readHeadWords } from './head-words.js';
import { isDetention, isIncident, isSuffered, isTold } from './is-incident.js';
import { type KnownWords, readKnownWords } from './known-words.js';
import { sentencesOfLaterDeaths } from './later-deaths.js';
import { amongLikely, calledSoFar, claimLikely } from './likely/claim-likely.js';
import type { SamePersons } from './likely/likely-persons.js';
import { createLikelyReader, type Likely } from './likely/likely-roles.js';
import { isNamedInPassing } from './named-in-passing.js';
import { OpenIncident } from './open-incident.js';
import { ownersOfSentences } from './owners-of-sentences.js';
import { readPersonalNames } from './personal-names.js';
import { isHeldPlainly } from './plainly-told.js';
import { createNameReader } from './private-names.js';
import { type EventOf, shareOut } from './share-out.js';
import { readStanding, type Standing } from './standing.js';
import { sentenceAt, tellingOf } from './telling-of.js';
import { tellingSpans } from './telling-spans.js';
import { timesOfDeeds } from './times-of-deeds.js';
import { withoutToldBarely } from './told-barely-again.js';
import { detentionToldOf } from './told-in-passing.js';
import { withoutThoseToldOneByOne } from './told-one-by-one.js';
import { verbsOf } from './verbs-of.js';

/** A draft with the clauses its place and time were chosen by: what their weights are fitted on. */
export interface Drafted {
  readonly found: Found;
  readonly spans: readonly Span[];
  /** Whether a sentence tells of another incident alone. */
  readonly isOfAnother: (time: TimeMention) => boolean;
  readonly draft: IncidentDraft;
}

/** For fitting weights; reading needs neither. */
export interface Drafting {
  /** Which of the entities told of are entities of the incident; left out, the table says it. */
  readonly stands?: Standing | undefined;
  /** Told of every draft, those left out later included. */
  readonly onDraft?: ((drafted: Drafted) => void) | undefined;
  /** Told of all who are named in a report. */
  readonly onPersons?: ((all: readonly SamePersons[]) => void) | undefined;
}

/** Drafts the incidents of a stack of reports, each on its own: stage by stage, as they were read. */
export type Drafter = (stack: readonly Found[]) => readonly (readonly IncidentDraft[])[];

export function createDrafter(language: Language, { stands = readStanding(language), onDraft, onPersons }: Drafting = {}): Drafter {
  const ofPersons = readPersonalNames(language);
  const known = readKnownWords(language, ofPersons);
  const timeWeights = readTimeWeights(language);
  const heads = readHeadWords(language);
  const readNames = createNameReader(language, ofPersons);
  const readLikely = createLikelyReader(language, heads, onPersons);

  const place = ({ found, incidents, tellings, owners }: Opened): readonly PlacedIncident[] => {
    const asides = asidesOf(incidents);
    const ownerOf = (sentence: number, token: number): number | null => {
      if (owners[sentence]! >= 0) return owners[sentence]!;
      const aside = asides.get(sentence);
      return aside !== undefined && token >= aside.from ? aside.incident : null;
    };
    const placeOf = placesOfIncidents(found.places, found.layout, verbsOf(found.clauses, found.layout), ownerOf, found.isBackground);
    const isOfEarlierDay = earlierDays(found.times, found.layout);
    const placed = (i: number): IncidentPlace => {
      const told = placeOf(tellings[i]!, i, isOfEarlierDay(tellings[i]!));
      return inLand(atHome(i === 0 ? withTitle(told, found.placesOfTitle, found.home) : told, found.home), found.lands);
    };
    return incidents.map((incident, i) => ({ incident, place: placed(i) }));
  };

  const date = ({ found, tellings, owners }: Opened, claimed: readonly ClaimedIncident[]): readonly Dated[] => {
    const all = reportTimes(found.times, found.layout, found.isBackground);
    const ofOwner = byOwner(all.open, owners);
    const isOfDeedBeside = timesOfDeeds(found.grouping.events);
    const ofLaterDeaths = sentencesOfLaterDeaths(found.clauses);
    const asked = claimed.map(({ incident: { events, told }, place: { where } }, i) => {
      const isOfAnother = (time: TimeMention): boolean => {
        if (ofLaterDeaths.has(time.sentence)) return true;
        const owner = owners[time.sentence]!;
        return owner >= 0 ? owner !== i : isOfDeedBeside(time, i);
      };
      const opensOnHarm = told.figures.some((figure) => isHurt(figure) && found.clauses.harms[figure.harm]!.sentence === all.lead);
      const isHeldOnly =
        events.every(({ kind }) => kind === 'other') && told.figures.every(({ says: { effect } }) => effect === 'detained');
      const isElsewhere = ({ sentence }: TimeMention): boolean => isToldElsewhere(found.places, sentence, where);
      const times = { ...all, opensOnHarm, isHeldOnly, isElsewhere, ...(events[0]?.aside && { open: ofOwner(i) }) };
      const spans = tellings[i]!;
      const dated = incidentTime(timeWeights, times, spans, isOfAnother) ?? spanAsTold(events[0]?.time ?? null, found.layout);
      return { times, spans, isOfAnother, dated };
    });
    // Five were killed on Tuesday, a day after rebels killed nine: the nine were not killed on the day of the report
    const whereNoDay = asked.some(({ dated }) => dated !== null) ? timeAsSaid : undated;
    return asked.map(({ times, spans, isOfAnother, dated }, i) => ({
      found,
      spans,
      isOfAnother,
      claimed: claimed[i]!,
      time: dated ?? whereNoDay(times, spans, isOfAnother),
    }));
  };

  const draft = (dated: readonly Dated[]): readonly Drafted[] => {
    const drafts = draftIncidents(dated, known);
    return dated.map(({ found, spans, isOfAnother }, i) => ({ found, spans, isOfAnother, draft: drafts[i]! }));
  };

  const weigh = (found: Found, drafted: readonly Drafted[], likely: readonly Likely[]): readonly IncidentDraft[] => {
    const weighed = ofIncident(found, heads, stands, amongLikely(likely), drafted.length);
    return drafted.map((one, i) => {
      const draft = isIncident(one.draft) ? weighed(one.draft, i === 0) : one.draft;
      onDraft?.({ ...one, draft });
      return draft;
    });
  };

  const withNames = (found: Found, drafts: readonly IncidentDraft[]): readonly IncidentDraft[] => {
    if (drafts.length === 0) return drafts;
    const claims: Claim[] = [];
    for (const one of drafts) for (const claim of one.claims) claims.push(claim);
    const named = readNames(found, claims);
    return drafts.map((one) => ({ ...one, claims: one.claims.map(named) }));
  };

  return (stack) => {
    const opened = stack.map(open);
    const claimed = asOne(opened.map(place), (placed) => claimIncidents(placed, known));
    const likely = opened.map(({ found, incidents }) => readLikely(found, calledSoFar(incidents)));
    opened.forEach(({ incidents, eventOf }, i) => void claimLikely(incidents, eventOf, likely[i]!));
    const dated = opened.map((one, i) => date(one, claimed[i]!));
    const drafted = asOne(dated, draft);
    const weighed = stack.map((found, i) => weigh(found, drafted[i]!, likely[i]!));
    return weighed.map((drafts, i) => withNames(stack[i]!, told(drafts, stack[i]!, known)));
  };
}

function undated(...asked: Parameters<typeof timeAsSaid>): ToldTime {
  const [times, ...where] = asked;
  const said = timeAsSaid(...asked);
  return dayOfReport(times, said, ...where) ?? said;
}

const isHurt = (figure: FigureDraft): boolean => isSuffered(figure) && isKilledOrInjured(figure.says.effect);

/** A report's incidents with the sentences that tell of each, open for claims. */
interface Opened {
  readonly found: Found;
  readonly incidents: readonly OpenIncident[];
  readonly tellings: readonly (readonly Span[])[];
  /** As `ownersOfSentences` gives them. */
  readonly owners: Int32Array;
  readonly eventOf: EventOf;
}

/** A claimed incident with its time, and the clauses its place and time were chosen by. */
interface Dated extends Omit<Drafted, 'draft'> {
  readonly claimed: ClaimedIncident;
  readonly time: ToldTime;
}

function open(found: Found): Opened {
  const stretches = findStretches(found.attribution);
  const { incidents: told, eventOf } = shareOut(found);
  const harmed = new Set(found.clauses.harms.filter(({ certainty }) => isTold(certainty)).map(({ patient }) => patient));
  const incidents = told.map((one) => new OpenIncident(found, one, stretches, harmed));
  const tellings = incidents.map(tellingSpans);
  return { found, incidents, tellings, owners: ownersOfSentences(found, tellings), eventOf };
}

/** Those that tell of an incident; where none does but in passing, the first that tells of a detention. */
function told(drafts: readonly IncidentDraft[], { layout, grouping }: Found, known: KnownWords): readonly IncidentDraft[] {
  let has: boolean | null = null;
  const hasEvidence = (): boolean => (has ??= hasWordOf(layout, known.evidence));
  const crime = new CommonCrime(layout, known);
  const incidents = withoutToldBarely(
    drafts.filter(
      (draft) =>
        isIncident(draft) &&
        isBorneOut(draft, hasEvidence, known) &&
        !crime.isPoliceWork(draft) &&
        !isNamedInPassing(draft, layout, known.grave),
    ),
  );
  const held = detentionToldOf(drafts, incidents);
  if (held) return [held];
  return incidents.length > 0
    ? detentionBeforeProtest(crime.isTold ? [] : drafts, deedBeforeProtest(incidents, grouping.grievances))
    : drafts.filter((draft) => isDetention(draft) && !crime.isTold).slice(0, 1);
}

/** Times by the one incident that their sentences tell of; sorted out when first asked for, as few reports ask. */
function byOwner(times: readonly TimeMention[], owners: Int32Array): (owner: number) => readonly TimeMention[] {
  let known: Map<number, TimeMention[]> | null = null;
  return (owner) => {
    if (!known) {
      known = new Map();
      for (const time of times) append(known, owners[time.sentence]!, time);
    }
    return known.get(owner) ?? [];
  };
}

/** The draft with those entities alone that stand. */
const ofIncident = ({ layout }: Found, heads: HeadWords, stands: Standing, isLikely: (entity: Entity) => boolean, incidents: number) => {
  const tell = tellingOf(layout, heads, incidents);
  return (draft: IncidentDraft, isFirst: boolean): IncidentDraft => {
    const told = tell(draft, isFirst);
    const standing = draft.entities.filter((entity) => stands(told, entity) || isLikely(entity) || isHeldPlainly(told.claims, entity));
    return { ...draft, entities: withoutThoseToldOneByOne(standing, told.claims, (start) => sentenceAt(layout, start).index) };
  };
};
