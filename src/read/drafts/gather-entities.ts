/** The entities of an incident: participants, weapons, things taken and organisations, each once with all its mentions. */
import type { Claim, ParticipantClaim } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import type { Entity } from '../../model/incident.js';
import type { Confidence, EntityEffect, EntityRole } from '../../model/vocabulary.js';
import { type Ending, readEndings } from '../language/endings.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { flat } from '../text/flat.js';
import { sortedLetters } from '../text/in-words.js';
import { readSmallWords } from '../text/small-words.js';
import { isTold } from './is-incident.js';

interface Open {
  role: EntityRole;
  mentions: Map<string, string>;
  count: Pick<Count, 'low' | 'high'> | null;
  /** No number is told of them yet, but that they are several. */
  vague: boolean;
  effect: EntityEffect | null;
  confidence: Confidence | null;
  claims: string[];
  persons: string | null;
}

/** How sure a report is of who did it: the surest wording stands. */
const SURENESS: Readonly<Record<Confidence, number>> = { fact: 3, claimed: 2, suspected: 1, denied: 0 };

/** What those who did it are known by, whatever they are called. */
export interface ArmedKinds {
  readonly plural: Ending;
  /** The kind of armed group a word is for, by its lower case: "rebels" and "guerrillas" are of one kind. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The first name of an organisation, by each of its names in lower case. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Words that leave no letter in an abbreviation. */
  readonly unlettered: ReadonlySet<string>;
}

export function readArmedKinds(language: Language): ArmedKinds {
  const kinds = new Map<string, string>();
  for (const { words: phrases, kind } of language.table('armed-groups')) if (kind) for (const word of words(phrases)) kinds.set(word, kind);
  const organisations = new Map<string, string>();
  for (const { names, state } of language.table('armed-organisations')) {
    const [first, ...others] = words(names).map(fold);
    // The forces of a state stand in one row for convenience alone.
    if (first !== undefined && state !== 'yes') for (const name of [first, ...others]) organisations.set(name, first);
  }
  return { kinds, organisations, unlettered: readSmallWords(language).unlettered, plural: readEndings(language).plural };
}

/** @param text of the report the claims are from */
export function gatherEntities(claims: readonly Claim[], kinds: ArmedKinds, text: string): readonly Entity[] {
  const open = new Map<string, Open>();
  const shortest = shortestForms(claims);
  const organisationOf = organisationsIn(claims, kinds, text);
  const uncounted = uncountedWeapons(claims);
  const bands = bandsOf(claims, shortest, kinds);
  for (const claim of claims) add(open, claim, bands, uncounted.get(claim), organisationOf);
  letDie(open, claims);
  return [...open.values()].map((entity) => ({
    role: entity.role,
    mentions: [...entity.mentions.values()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    count: entity.count && { low: entity.count.low, high: entity.count.high },
    effect: entity.effect,
    confidence: entity.confidence,
    claims: entity.claims,
  }));
}

/** "A clerk was hurt … He died": what a pronoun tells of, too. */
function letDie(open: ReadonlyMap<string, Open>, claims: readonly Claim[]): void {
  for (const { kind, says, certainty } of claims) {
    if (kind !== 'figure' || says.effect !== 'killed' || says.count.high === 0 || !says.persons || !isTold(certainty)) continue;
    const entity = open.get(`victim:${says.persons}`);
    if (entity) entity.effect = 'killed';
  }
}

/** "two automatic weapons" and the "automatic weapons" in it, one phrase told of in two forms: what the longer is known by. */
function uncountedWeapons(claims: readonly Claim[]): ReadonlyMap<Claim, string> {
  const uncounted = new Map<Claim, string>();
  let last: Claim | null = null;
  for (const claim of claims) {
    if (claim.kind !== 'weapon') continue;
    if (last && claim.start > last.start && claim.end === last.end) uncounted.set(last, claim.says.mention);
    last = claim;
  }
  return uncounted;
}

/** Of "two men wearing masks" and the "men" within it, one phrase told of in two forms, the longer is known by the shorter. */
function shortestForms(claims: readonly Claim[]): ReadonlyMap<Claim, ParticipantClaim> {
  const shortest = new Map<Claim, ParticipantClaim>();
  let last: ParticipantClaim | null = null;
  for (const claim of claims) {
    if (claim.kind !== 'participant') continue;
    if (last && areOne(last.says, claim.says)) {
      // told again of another event
      if (last.start === claim.start && last.end === claim.end) shortest.set(claim, shortest.get(last) ?? last);
      else if (last.start <= claim.start && claim.end <= last.end) {
        // "armed men wearing masks": the "armed men" that stand at its beginning are those "men", too
        const form = shortest.get(last);
        if (form && form.start <= claim.start && claim.end <= form.end) shortest.set(form, claim);
        shortest.set(last, claim);
      } else if (claim.start <= last.start && last.end <= claim.end) shortest.set(claim, shortest.get(last) ?? last);
    }
    last = claim;
  }
  // "three armed men", the "armed men" in it, and the "men" in that
  for (const [claim, form] of [...shortest].reverse()) shortest.set(claim, shortest.get(form) ?? form);
  return shortest;
}

/** "Three more people died, bringing to nine the number": one word may stand for two sets of persons. */
const areOne = (one: ParticipantClaim['says'], other: ParticipantClaim['says']): boolean =>
  one.role === other.role &&
  one.effect === other.effect &&
  (one.persons === null || other.persons === null || one.persons === other.persons);

/**
 * What attackers are known by: those of one kind, and those called by one plural noun, are the same throughout an incident
 * ("urban guerrillas … the rebels", "hooded men … the men"), where no number or fate tells them apart.
 */
function bandOf({ role, count, effect, persons }: ParticipantClaim['says'], folded: string, { kinds, plural }: ArmedKinds): string {
  if (role !== 'perpetrator' || persons || effect || count?.high != null) return persons ?? folded;
  const noun = folded.slice(folded.lastIndexOf(' ') + 1);
  return kinds.get(folded) ?? kinds.get(noun) ?? (plural.of(noun) ? noun : folded);
}

/** What each participant is known by. */
function bandsOf(claims: readonly Claim[], shortest: ReadonlyMap<Claim, ParticipantClaim>, kinds: ArmedKinds): ReadonlyMap<Claim, string> {
  const bands = new Map<Claim, string>();
  for (const claim of claims) {
    if (claim.kind !== 'participant') continue;
    const { says } = shortest.get(claim) ?? claim;
    bands.set(claim, bandOf(says, fold(says.mention), kinds));
  }
  const fates = fatesOfThose(claims, bands);
  for (const [claim, band] of bands) bands.set(claim, fates.get(band) ?? band);
  return bands;
}

/** "A man shot two women and then himself": counted attackers of whom the same words tell what became of them are known by that. */
function fatesOfThose(claims: readonly Claim[], bands: ReadonlyMap<Claim, string>): ReadonlyMap<string, string> {
  const harmed = new Map<string, string>();
  const doing: (readonly [span: string, band: string])[] = [];
  for (const claim of claims) {
    if (claim.kind !== 'participant' || claim.says.role !== 'perpetrator') continue;
    const span = `${claim.start}-${claim.end}`;
    const band = bands.get(claim)!;
    if (claim.says.effect !== null) harmed.set(span, band);
    else if (claim.says.count?.high != null) doing.push([span, band]);
  }
  const fates = new Map<string, string>();
  for (const [span, band] of doing) {
    const fate = harmed.get(span);
    if (fate !== undefined && fate !== band && !fates.has(band)) fates.set(band, fate);
  }
  return fates;
}

/** By what one organisation is known, whatever name of it a claim of these has. */
export function organisationsIn(
  claims: readonly Claim[],
  { organisations, unlettered }: ArmedKinds,
  text: string,
): (mention: string) => string {
  const spelledOut = new Map([...namesByInitials(claims, unlettered), ...namesByEnds(claims), ...namesByBrackets(claims, text)]);
  return (mention) => {
    const folded = fold(mention);
    const spelled = spelledOut.get(folded);
    return (
      organisations.get(folded) ??
      (spelled && organisations.get(spelled)) ??
      spelled ??
      (folded.includes(' ') ? undefined : spelledOut.get(lettersOf(folded))) ??
      folded
    );
  };
}

/** "the Ivan Tello Commando (ITC)": what an organisation is called in full, by its initials. */
function namesByInitials(claims: readonly Claim[], unlettered: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const claim of claims) {
    if (claim.kind !== 'responsibility') continue;
    const name = fold(claim.says.mention);
    const initials = name
      .split(/[ -]/)
      .filter((word) => word !== '' && !unlettered.has(word))
      .map(([letter]) => letter)
      .join('');
    if (initials.length > 1 && !names.has(initials)) names.set(initials, name);
    // the Ivan Tello Commando (CIT): in another language the words stand in another order
    if (initials.length < FEWEST_LETTERS) continue;
    const letters = lettersOf(initials);
    if (!names.has(letters)) names.set(letters, name);
  }
  return names;
}
const FEWEST_LETTERS = 3;
/** "=cit": the letters of an abbreviation, whatever their order. */
const lettersOf = (short: string): string => `=${sortedLetters(short)}`;

/** "the Norvaldan army" is the army as well: the name that one claim has within another's. */
function namesByEnds(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let whole: Claim | null = null;
  for (const claim of claims) {
    if (claim.kind !== 'responsibility') continue;
    if (whole?.kind === 'responsibility' && claim.start > whole.start && claim.end === whole.end) {
      const end = fold(claim.says.mention);
      if (!names.has(end)) names.set(end, fold(whole.says.mention));
    } else whole = claim;
  }
  return names;
}

/** "the Dawn Falcons of Ivria (TAK)": an abbreviation right behind a name, of whatever language, is that of the name. */
function namesByBrackets(claims: readonly Claim[], text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let before: Claim | null = null;
  for (const claim of claims) {
    if (claim.kind !== 'responsibility') continue;
    const { mention } = claim.says;
    if (before?.kind === 'responsibility' && mention === mention.toUpperCase() && text.slice(before.end, claim.start).trim() === '(')
      names.set(fold(mention), fold(before.says.mention));
    before = claim;
  }
  return names;
}

function add(
  open: Map<string, Open>,
  claim: Claim,
  bands: ReadonlyMap<Claim, string>,
  uncounted: string | undefined,
  organisationOf: (mention: string) => string,
): void {
  switch (claim.kind) {
    case 'participant': {
      const { role, mention, count, effect } = claim.says;
      // police denied that a suicide bomber carried out the attack
      if (role === 'perpetrator' && claim.certainty === 'denied') return;
      return put(open, `${role}:${bands.get(claim)}`, role, mention, fold(mention), claim.id, count, effect, null);
    }
    case 'weapon': {
      const { role, mention, count } = claim.says;
      const known = `${role}:${fold(uncounted ?? mention)}`;
      return put(open, known, role, mention, fold(mention), claim.id, count, role === 'taken' ? 'stolen' : null, null);
    }
    case 'responsibility': {
      const { mention } = claim.says;
      // if it is confirmed that the front carried out the attack
      const confidence = claim.says.confidence === 'fact' && claim.certainty !== 'asserted' ? 'suspected' : claim.says.confidence;
      const known = `organisation:${organisationOf(mention)}`;
      return put(open, known, 'perpetrator-organisation', mention, fold(mention), claim.id, null, null, confidence);
    }
    default:
      return;
  }
}

function put(
  open: Map<string, Open>,
  key: string,
  role: EntityRole,
  mention: string,
  folded: string,
  claim: string,
  count: Count | null,
  effect: EntityEffect | null,
  confidence: Confidence | null,
): void {
  let entity = open.get(key);
  if (!entity)
    open.set(
      key,
      (entity = {
        role,
        mentions: new Map(),
        count: null,
        vague: true,
        effect: null,
        confidence: null,
        claims: [],
        persons: null,
      }),
    );
  if (!entity.mentions.has(folded)) entity.mentions.set(folded, mention);
  entity.claims.push(claim);
  // "priests were murdered … the six priests"
  if (count && entity.vague) {
    entity.count = count;
    entity.vague = count.modifier === 'vague';
  }
  if (effect && (entity.effect === null || effect === 'killed')) entity.effect = effect;
  if (confidence && (entity.confidence === null || SURENESS[confidence] > SURENESS[entity.confidence])) entity.confidence = confidence;
}

const fold = (mention: string): string => flat(mention.toLowerCase()).trim();
