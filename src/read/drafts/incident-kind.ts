/** What kind of incident its events make, and how far it went: accomplished, attempted or threatened. */
import type { Effect, IncidentKind, Stage } from '../../model/vocabulary.js';
import type { Clauses, Happening, TokenSpan } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import { isOfMany } from '../happenings/deeds-in-plural.js';
import { isBySomebody } from '../happenings/of-nature.js';
import { dayOf, type EventDraft } from '../happenings/told-events.js';
import { endsIn } from '../text/ends-in.js';
import type { Found } from './found.js';
import { isSuffered, SUFFERED } from './is-incident.js';
import type { OpenIncident } from './open-incident.js';

/** What an event that leads weighs in the kind of an incident: its first, or one that tells of the whole. */
const LEAD = 3;
/** What a step told by its harm alone weighs, beside one that says what was done. */
const HARM_ALONE = 0.3;
/** What weighs least: deeds in the plural of which no one is told ("kidnappings go on", beside a murder), and coming in to do more. */
const BESIDE_ALL = 0.05;

/**
 * An arrest for what was only tried does not make it done, nor does a bomb that was made safe, or did not go off, and harmed nobody.
 * @param goingOff happenings by which a bomb goes off
 */
export function stageOf(incident: OpenIncident, goingOff: ReadonlySet<string>): Stage {
  const { events } = incident;
  if (isUndone(incident, goingOff)) return 'attempted';
  if (isBloody(incident)) return 'accomplished';
  const deeds = events.filter(({ role, stage }) => (role !== 'response' && role !== 'step') || stage !== 'accomplished');
  const stages = deeds.length > 0 ? deeds : events;
  return stages.some(({ stage }) => stage === 'accomplished') ? 'accomplished' : (stages[0]?.stage ?? 'accomplished');
}

/** "His driver was killed in an attempt on the mayor's life": an attack, if not the one that was meant. */
const isBloody = ({ events, claims }: OpenIncident): boolean =>
  events.every(({ kind, role }) => kind !== 'kidnapping' && role !== 'threat') &&
  claims.some(
    (claim) => claim.kind === 'figure' && claim.says.effect === 'killed' && claim.says.group !== 'perpetrators' && isSuffered(claim),
  );

/** "placed a bomb at the bank, which was defused" */
function isUndone(incident: OpenIncident, goingOff: ReadonlySet<string>): boolean {
  const { events, claims, told } = incident;
  const { outcomes, damages } = told;
  if (events.some((event) => event.stage === 'accomplished' && wentOff(incident, event, goingOff))) return false;
  if (!outcomes.some(({ undone }) => undone) || outcomes.some(({ effect }) => effect === 'damaged')) return false;
  if (damages.some(({ damage: { effect } }) => effect === 'damaged' || effect === 'destroyed')) return false;
  const isOfBombs = events.every(({ role, kind }) => role === 'response' || role === 'step' || kind === 'bombing');
  return isOfBombs && !claims.some((claim) => claim.kind === 'figure' && isSuffered(claim));
}

/** "A bomb exploded outside a bank. Sappers defused a second bomb" */
const wentOff = ({ found: { clauses } }: OpenIncident, { happenings }: EventDraft, goingOff: ReadonlySet<string>): boolean =>
  happenings.some((index) => {
    const { certainty, attempted, nominal, word } = clauses.happenings[index]!;
    return !nominal && certainty === 'asserted' && !attempted && goingOff.has(word.word);
  });

const UNREST: readonly IncidentKind[] = ['protest', 'riot'];
export const isUnrest = ({ kind }: Pick<EventDraft, 'kind'>): boolean => UNREST.includes(kind);
/** Nobody is abducted in a march, but many march for those who were: where the day they were taken is told, that is what is told of. */
export const tellsOfTaking = (events: readonly EventDraft[]): boolean =>
  events.some(({ kind, time }) => kind === 'kidnapping' && dayOf(time) !== null);

/**
 * "Lawyers boycotted courts on Monday over the murder of a colleague. Ana Ruiz was shot dead on Friday": what they protest about is told in
 * full, of a day before theirs.
 */
export function tellsWhatProtestIsOver({ events, found: { grouping, clauses } }: OpenIncident): boolean {
  if (grouping.grievances.size === 0) return false;
  const deed = events.find(
    ({ kind, role, time, happenings }) =>
      role === 'violence' &&
      AGAINST_PERSONS.includes(kind) &&
      dayOf(time) !== null &&
      happenings.some((h) => !clauses.happenings[h]!.nominal && clauses.happenings[h]!.targets.some(({ name }) => name !== null)),
  );
  if (!deed) return false;
  const day = dayOf(deed.time)!;
  const days = events.filter(isUnrest).map((event) => (isOfWhatItIsOver(event, clauses) ? null : dayOf(event.time)));
  return days.length > 0 && days.every((own) => own === null || own > day);
}

/** "Lawyers boycotted courts over the murder of a colleague on Friday": the day of the murder. */
const isOfWhatItIsOver = ({ time, happenings }: EventDraft, { happenings: all }: Clauses): boolean =>
  time !== null &&
  happenings.some((h) =>
    all.some(
      ({ nominal, word, sentence, trigger: { firstToken } }) =>
        nominal &&
        word.role === 'violence' &&
        !isUnrest(word) &&
        sentence === all[h]!.sentence &&
        firstToken > all[h]!.trigger.firstToken &&
        firstToken < time.firstToken,
    ),
  );

/** Kinds of deeds that befall persons. */
export const AGAINST_PERSONS: readonly IncidentKind[] = ['attack', 'assassination', 'kidnapping'];

/** The words that say what kind of incident its events make. */
export interface KindWords {
  /** Words for bombs, in lower case. */
  readonly bombs: ReadonlySet<string>;
  /** Nouns for an attack that leave open how it was done. */
  readonly anyAttack: ReadonlySet<string>;
  /** Happenings by which somebody comes in, whatever for. */
  readonly entering: ReadonlySet<string>;
  /** Verbs for what is done to persons with arms. */
  readonly byArms: ReadonlySet<string>;
  /** Homes and other places that are entered for whoever is there. */
  readonly lodgings: ReadonlySet<string>;
}

export function kindOf(incident: OpenIncident, words: KindWords): IncidentKind {
  const { bombs } = words;
  const weights = weightsOfKinds(incident, words);
  if (isDoneBySomebody(incident)) weights.delete('disaster');
  if (tellsOfTaking(incident.events) || tellsWhatProtestIsOver(incident)) for (const kind of UNREST) weights.delete(kind);
  if (weights.has('protest') && weights.size > 1 && isRoadblockOfArmed(incident)) weights.delete('protest');
  if (weights.has('threat') && weights.size > 1 && isMoreThanThreat(incident)) weights.delete('threat');
  if (weights.has('bombing') && isOnlyCalledAttack(incident)) return 'bombing';
  const kind = heaviest(weights);
  if (kind === 'robbery' && opensOnKilling(incident, words)) return 'attack';
  if (kind === 'attack' && isByBombsAlone(incident, bombs)) return 'bombing';
  if (kind !== 'other') return kind;
  // Thousands marched, and police arrested some: a march alone is a step of something
  return incident.events.find((event) => event.role === 'step' && event.kind !== 'other')?.kind ?? kindOfResponse(incident);
}

/** "Guerrillas blocked the highway and burned six trucks": no protest, as it is where farmers do. */
function isRoadblockOfArmed(incident: OpenIncident): boolean {
  const { clauses } = incident.found;
  const blocks = incident.events.filter(({ kind }) => kind === 'protest').flatMap(({ happenings }) => happenings);
  const isOfArmed = blocks.some((index) => {
    const { agent, nominal, targets } = clauses.happenings[index]!;
    // staged protests
    return !nominal && targets.some(({ happening }) => happening === null) && agent?.person?.group === 'perpetrators';
  });
  return isOfArmed && isMoreThanThreat(incident);
}

/** "Nine soldiers were gunned down. The attackers took their rifles": whom the forces lost before what was taken from them. */
function opensOnKilling({ events, found: { clauses } }: OpenIncident, { byArms }: KindWords): boolean {
  const [first] = events;
  if (first?.kind !== 'attack' || first.role !== 'violence') return false;
  return first.happenings.some((index) => {
    const { word, targets } = clauses.happenings[index]!;
    return byArms.has(word.word) && targets.some(({ person }) => person !== null && FORCES.has(person.group));
  });
}

/** "The gang threatened a judge, and shot his guard", "and burned two buses": more than a threat. */
const isMoreThanThreat = ({ claims, events, found: { clauses } }: OpenIncident): boolean =>
  claims.some((claim) => claim.kind === 'figure' && SUFFERED.has(claim.says.effect) && isSuffered(claim)) ||
  events.some(({ role, happenings }) => role === 'violence' && happenings.some((h) => isDone(clauses.happenings[h]!)));
const isDone = ({ nominal, certainty, attempted, targets, word }: Happening): boolean =>
  !nominal && certainty === 'asserted' && !attempted && word.attempted !== true && word.kind !== 'protest' && targets.length > 0;

/** "Rebels killed nine in a town hit by floods": no disaster. */
const isDoneBySomebody = ({ events, found: { clauses } }: OpenIncident): boolean =>
  events.some(({ kind, happenings }) => kind !== 'disaster' && happenings.some((index) => isBySomebody(clauses.happenings[index]!)));

/** "The attack on the newspaper", in a report of the bomb that went off there: a noun that leaves open how it was done. */
export function kindWithin(incident: OpenIncident, event: EventDraft, whole: IncidentKind, words: KindWords): IncidentKind {
  const { anyAttack } = words;
  const { happenings, byHand, besides } = event;
  const kind = kindAfterEntry(incident, event, words);
  const { clauses } = incident.found;
  if (kind === 'robbery' && isViolent(whole) && isEntryAlone(incident, event, words)) return whole;
  if (whole !== 'bombing' || kind !== 'attack' || byHand || besides || happenings.length === 0) return kind;
  const isLeftOpen = happenings.every((h) => clauses.happenings[h]!.nominal && anyAttack.has(clauses.happenings[h]!.word.word));
  return isLeftOpen ? whole : kind;
}

/** "Broke into the house and shot him" is what was done inside. */
function kindAfterEntry(incident: OpenIncident, { kind, happenings }: EventDraft, words: KindWords): IncidentKind {
  const { clauses } = incident.found;
  if (kind !== 'robbery' || happenings[0] === undefined || !isEntry(incident, happenings[0], words)) return kind;
  const deeds = happenings.flatMap((h) => {
    const { word, certainty } = clauses.happenings[h]!;
    return word.role === 'violence' && certainty === 'asserted' && !words.entering.has(word.word) ? [word.kind] : [];
  });
  return deeds.find((deed) => deed === 'robbery') ?? deeds[0] ?? kind;
}

const isViolent = (kind: IncidentKind): boolean =>
  kind === 'attack' || kind === 'assassination' || kind === 'kidnapping' || kind === 'arson';

/** "Broke into the house and shot him": what they came for is told behind it. */
const isEntryAlone = (incident: OpenIncident, { happenings }: EventDraft, words: KindWords): boolean =>
  happenings.length > 0 && happenings.every((h) => isEntry(incident, h, words));

/** Into a home, not into a bank or a shop. */
function isEntry({ found: { clauses, layout } }: OpenIncident, h: number, { entering, lodgings }: KindWords): boolean {
  const { word, targets } = clauses.happenings[h]!;
  return entering.has(word.word) && targets.some(({ headLast }) => lodgings.has(layout.tokens[headLast - 1]!.lower));
}

function weightsOfKinds(incident: OpenIncident, words: KindWords): Map<IncidentKind, number> {
  const weights = new Map<IncidentKind, number>();
  for (const event of incident.events) {
    if (event.role !== 'violence' && event.role !== 'threat') continue;
    const lead = event.whole || incident.isAtHead(event) ? LEAD : 1;
    const kind = kindAfterEntry(incident, event, words);
    weights.set(kind, (weights.get(kind) ?? 0) + lead * shareOf(incident, event, words));
  }
  return weights;
}

function shareOf(incident: OpenIncident, event: EventDraft, words: KindWords): number {
  const { clauses, layout } = incident.found;
  const { happenings } = event;
  if (happenings.length > 0 && happenings.every((h) => isOfMany(layout, clauses.happenings[h]!))) return BESIDE_ALL;
  if (isEntryAlone(incident, event, words)) return BESIDE_ALL;
  return tellsHarmAlone(incident, event) ? HARM_ALONE : 1;
}

function heaviest(weights: ReadonlyMap<IncidentKind, number>): IncidentKind {
  let best: IncidentKind = 'other';
  for (const [kind, weight] of weights) if (best === 'other' || weight > (weights.get(best) ?? 0)) best = kind;
  return best;
}

/** "Twelve people were killed when a bomb exploded": the first verb says what became of them, the second what it was; "was assassinated" says both. */
function tellsHarmAlone({ found: { clauses } }: OpenIncident, { happenings, kind }: EventDraft): boolean {
  return kind !== 'assassination' && happenings.length > 0 && happenings.every((index) => clauses.happenings[index]!.word.harms);
}

/** "The attack on the newspaper", and then what it was: its attacks are told of by that noun alone. */
function isOnlyCalledAttack({ events, found: { clauses } }: OpenIncident): boolean {
  return events.every(
    ({ kind, happenings }) =>
      kind === 'bombing' || kind === 'other' || (kind === 'attack' && happenings.every((h) => clauses.happenings[h]!.nominal)),
  );
}

/** "The attack on the embassy with dynamite": told of by nothing that says it was done by hand, and with no weapon but that; not by "bomb attacks" beside. */
function isByBombsAlone({ events, told, found }: OpenIncident, bombs: ReadonlySet<string>): boolean {
  if (events.some(({ byHand }) => byHand)) return false;
  const ofOthers = deedsBesideSlain(events, found);
  const weapons = told.weapons.filter(({ weapon }) => weapon.role === 'weapon' && !isWithin(weapon, ofOthers));
  return weapons.length > 0 && weapons.every(({ weapon }) => endsIn(bombs, found.layout, weapon));
}

/** "Gunmen killed a senator. The gang is behind various bomb attacks": the words for deeds in the plural, beside who was slain. */
function deedsBesideSlain(events: readonly EventDraft[], { clauses, layout }: Found): readonly TokenSpan[] {
  const all = events.flatMap(({ happenings }) => happenings.map((h) => clauses.happenings[h]!));
  if (!all.some(({ word }) => word.harms)) return [];
  return all.flatMap((happening) => (isOfMany(layout, happening) && happening.phrase ? [happening.phrase] : []));
}

const isWithin = ({ firstToken, lastToken }: TokenSpan, spans: readonly TokenSpan[]): boolean =>
  spans.some((span) => span.firstToken <= firstToken && lastToken <= span.lastToken);

/** "Two captives were freed and ten militants killed in an operation": what the authorities' deeds answered, or that they killed. */
function kindOfResponse({ events, claims, found: { clauses } }: OpenIncident): IncidentKind {
  const responses = events.filter(({ role }) => role === 'response');
  for (const { happenings } of responses)
    for (const h of happenings) {
      const { role, kind } = clauses.happenings[h]!.word;
      if (role === 'violence') return kind;
    }
  const suffered = (effect: Effect): boolean =>
    claims.some((claim) => claim.kind === 'figure' && claim.certainty === 'asserted' && claim.says.effect === effect && isSuffered(claim));
  if (responses.length > 0 && suffered('killed')) return 'attack';
  // Police rescued nine kidnapped pupils
  return suffered('abducted') && !suffered('killed') && !suffered('injured') ? 'kidnapping' : 'other';
}
