/** The section "Who": those who did it and how that is known, those it was done to, with what, and what was taken. */
import { append } from '../model/append.js';
import type { ParticipantClaim, WeaponClaim } from '../model/claim.js';
import type { Entity, OverviewSentence } from '../model/incident.js';
import type { Confidence, EntityEffect, EntityRole } from '../model/vocabulary.js';
import { quantityOf } from './numbers.js';
import { plural } from './persons.js';
import { listed, sentence } from './phrasing.js';
import { siteName } from './places.js';
import { according } from './speakers.js';
import { type Telling, together, told } from './telling.js';

export function who(telling: Telling): readonly OverviewSentence[] {
  return [
    ...accordingToEach(telling, 'Described as the perpetrators', (entity) => !isOnlyHeld(telling, entity)),
    ...accordingToEach(telling, 'Held for it or accused of it', (entity) => isOnlyHeld(telling, entity)),
    ...responsibility(telling),
    ...harmed(telling),
    ...described(telling, 'Targets', ofRole(telling, 'target')),
    ...described(telling, 'Responding', ofRole(telling, 'responder')),
    ...described(telling, 'Weapons told of', ofRole(telling, 'weapon')),
    ...described(telling, 'Vehicles', ofRole(telling, 'vehicle')),
    ...taken(telling),
  ];
}

/** Of whom it is said that they were arrested, accused or tried, or of somebody by name that they allegedly did it, and nowhere that they did. */
const isOnlyHeld = (telling: Telling, entity: Entity): boolean =>
  deedsOf(telling, entity).every(
    ({ rule, certainty, says }) => SAYS_HELD.has(rule) || (certainty === 'hedged' && says.personalName === true),
  );

/** What is told of somebody's part, and not of what became of them. */
const deedsOf = (telling: Telling, { claims }: Entity): readonly ParticipantClaim[] =>
  telling.claims(claims).filter((claim) => claim.kind === 'participant' && claim.says.effect === null) as readonly ParticipantClaim[];
const SAYS_HELD: ReadonlySet<string> = new Set(['people.held', 'doer.held', 'doer.laid', 'suspected']);

/** No sentence is told of those whom no clause tells of in their role. */
const isOnlyLikely = (telling: Telling, { claims }: Entity): boolean =>
  telling.claims(claims).every(({ rule }) => rule === 'people.likely');

/** Those whom the reports call so in their own voice, and then those whom only somebody else calls so, with whose word it is. */
function accordingToEach(telling: Telling, opening: string, isMeant: (entity: Entity) => boolean): readonly OverviewSentence[] {
  const byWord = new Map<string, Entity[]>([['', []]]);
  for (const entity of ofRole(telling, 'perpetrator')) {
    const claims = deedsOf(telling, entity);
    if (claims.length === 0 || !isMeant(entity)) continue;
    append(byWord, claims.every(({ speaker }) => speaker !== null) ? according(claims) : '', entity);
  }
  return [...byWord].flatMap(([whose, those]) => described(telling, opening, those, whose));
}

const ofRole = ({ incident }: Telling, role: EntityRole): readonly Entity[] => incident.entities.filter((entity) => entity.role === role);

/** Names in one sentence; more stay in the entities of the incident. */
const MOST_NAMED = 12;

function described(telling: Telling, opening: string, all: readonly Entity[], whose = ''): readonly OverviewSentence[] {
  const entities = all.filter((entity) => !isOnlyLikely(telling, entity));
  const names = new Map<string, Entity[]>();
  for (const entity of entities) {
    const mention = mentionOf(telling, entity);
    if (mention === null || NAMES_NOBODY.has(mention.toLowerCase())) continue;
    const name = singular(mention);
    append(names, name, entity);
  }
  // "gunmen and men" are gunmen
  const saysMore = [...names.keys()].some((name) => !SAYS_LITTLE.has(name));
  if (saysMore) for (const name of names.keys()) if (SAYS_LITTLE.has(name)) names.delete(name);
  const phrases = [...names.values()].map(([first]) => phraseOf(mentionOf(telling, first!)!, first!));
  return phrases.length === 0
    ? []
    : [told(sentence(`${opening}:`, counted(phrases), whose), together(...[...names.values()].flat().map(({ claims }) => claims)))];
}

const counted = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more` : listed(names);

/** "bomb", "BOMBS" and "bomb's" are told once. */
function singular(mention: string): string {
  const lower = mention.toLowerCase();
  return /['’s]$/.test(lower) ? lower.replace(/['’]s?$/, '').replace(/([^s])s$/, '$1') : lower;
}

/** The most specific mention that may be told, and one that says how many of whom only where no other does. */
function mentionOf({ isWithheld }: Telling, { mentions }: Entity): string | null {
  const told = mentions.filter((mention) => !isWithheld(mention));
  return told.find((mention) => !SAYS_HOW_MANY.test(mention)) ?? told[0] ?? null;
}

/** "one of the guards", "30 injured" */
const SAYS_HOW_MANY =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|\d+) of .+|.+ (?:dead|killed|injured|wounded|hurt))$/i;

/** "bus (stolen)", "the gun shop 'Pallada'" */
function phraseOf(mention: string, { role, effect }: Entity): string {
  const name = role === 'target' && / /.test(mention) ? siteName(mention) : mention;
  return effect && role !== 'weapon' && SAID_OF_THINGS.has(effect) ? `${name} (${effect})` : name;
}
const SAID_OF_THINGS: ReadonlySet<EntityEffect> = new Set(['damaged', 'destroyed', 'stolen']);

// ------------------------------------------------------------ responsibility

const HELD: Readonly<Record<Confidence, (names: string, several: boolean) => string>> = {
  fact: (names, several) => `${names} ${several ? 'are' : 'is'} named as responsible`,
  claimed: (names) => `${names} claimed responsibility`,
  suspected: (names, several) => `${names} ${several ? 'are' : 'is'} suspected`,
  denied: (names) => `${names} denied responsibility`,
};

/** How responsibility is reported, in the reports' own degree of confidence. */
function responsibility(telling: Telling): readonly OverviewSentence[] {
  return (['fact', 'claimed', 'suspected', 'denied'] as const).flatMap((confidence) => {
    const held = telling.incident.entities.filter(
      (entity) => entity.role === 'perpetrator-organisation' && entity.confidence === confidence,
    );
    const named = held.flatMap((entity) => mentionOf(telling, entity) ?? []);
    if (named.length === 0) return [];
    const claims = together(...held.map((entity) => entity.claims));
    const several = named.length > 1 || /(?:[^s]s|men|people|rebels)$/i.test(named[0]!);
    const whose = confidence === 'claimed' || confidence === 'denied' ? '' : according(telling.claims(claims));
    return [told(sentence(HELD[confidence](listed(named), several), whose), claims)];
  });
}

// ------------------------------------------------------------ victims

/** "Among those killed: Ana Petrovic, a nurse and two drivers." Bare words such as "people" name nobody and are left out. */
function harmed(telling: Telling): readonly OverviewSentence[] {
  const entities = telling.incident.entities.filter(({ role, effect }) => (role === 'victim' || role === 'perpetrator') && effect !== null);
  const effects = [...new Set(entities.map(({ effect }) => effect!))];
  return effects.flatMap((effect) => {
    const named = entities
      .filter((entity) => entity.effect === effect)
      .flatMap((entity) => {
        const mention = mentionOf(telling, entity);
        return mention === null || namesNobody(mention, entity) ? [] : [{ mention, entity }];
      });
    if (named.length === 0) return [];
    const phrases = [...new Set(named.map(({ mention, entity }) => withNumber(mention, entity)))];
    return [told(sentence(`Told of among those ${effect}:`, counted(phrases)), together(...named.map(({ entity }) => entity.claims)))];
  });
}
/** "17 people", "people": in its barest form only a word for anybody. */
const namesNobody = (mention: string, { mentions }: Entity): boolean =>
  ONLY_A_NUMBER.test(mention) ||
  NAMES_NOBODY.has(mention.toLowerCase()) ||
  ANYBODY.test(mention) ||
  (saysMore(mention, mentions) && NAMES_NOBODY.has(mentions.at(-1)!.toLowerCase()));

/** "30" of "the number of people killed to 30" */
const ONLY_A_NUMBER =
  /^(?:at least |about |more than )?(?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|several)$/i;

/** "17 people", "Seven others", "at least 12 people" */
const ANYBODY =
  /^(?:(?:at least|more than|fewer than|about|around|some|nearly|almost|up to|over) )?\S+ (?:people|persons|others|victims|bodies)$/i;

/** "three servicemen" beside "servicemen": behind a word for how many stands a barer form of the same persons. */
const saysMore = (mention: string, mentions: readonly string[]): boolean =>
  mentions.some((barer) => mention.toLowerCase().indexOf(barer.toLowerCase()) > 0);

/** In the singular, as `singular` makes it. */
const SAYS_LITTLE = new Set(['man', 'men', 'woman', 'women', 'group', 'individual', 'boy', 'male']);
const NAMES_NOBODY = new Set([
  'another',
  'another person',
  'it',
  "it's",
  'they',
  'he',
  'she',
  'we',
  'who',
  'people',
  'person',
  'persons',
  'others',
  'other',
  'victims',
  'victim',
  'dead',
  'body',
  'bodies',
  'wounded',
  'injured',
  'ones',
  'one',
  'civilians',
  'perpetrators',
  'attackers',
  'attacker',
]);

/** A number that opened the report's sentence stands within ours. */
const withinSentence = (mention: string): string =>
  OPENS_WITH_NUMBER.test(mention) ? mention.charAt(0).toLowerCase() + mention.slice(1) : mention;
const OPENS_WITH_NUMBER = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Several|Some|Dozens|Hundreds|At least)\b/;

/** "3 servicemen", "customer", "two masked men": a number stands where it is more than one and not yet said. */
function withNumber(written: string, { count, mentions }: Entity): string {
  const mention = withinSentence(written);
  if (!count || count.low === null || count.low < 2 || /^\p{Lu}\p{Ll}/u.test(mention) || saysMore(mention, mentions)) return mention;
  return count.low === count.high
    ? `${count.low} ${plural(mention)}`
    : count.high === null
      ? mention
      : `${count.low} to ${count.high} ${plural(mention)}`;
}

// ------------------------------------------------------------ taken

/** "Taken: at least 17 firearms (3 rifled and 14 smoothbore), 3 gas pistols, bullets and knives." */
function taken(telling: Telling): readonly OverviewSentence[] {
  const lots = telling.ofKind('weapon').filter(({ says }) => says.role === 'taken');
  if (lots.length === 0) return [];
  const ids = new Set(lots.map(({ id }) => id));
  const within = new Map<string, string[]>();
  for (const lot of lots) {
    const { partOf } = lot.says;
    if (partOf !== null) within.set(partOf, [...(within.get(partOf) ?? []), lotPhrase(lot)]);
  }
  const items = lots
    .filter(({ says }) => says.partOf === null || !ids.has(says.partOf))
    .map((lot) => {
      const parts = within.get(lot.id);
      return parts ? `${lotPhrase(lot)} (${listed(parts)})` : lotPhrase(lot);
    });
  const several = telling.incident.reports.length > 1;
  return [
    told(
      sentence('Taken:', counted(several ? [...new Set(items)] : items)),
      lots.map(({ id }) => id),
    ),
  ];
}

const lotPhrase = ({ says }: WeaponClaim): string => (says.count ? `${quantityOf(says.count)} ${says.mention}` : says.mention);
