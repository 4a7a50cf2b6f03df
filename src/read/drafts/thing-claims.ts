/** Things that took part, as claims: what was attacked or came to harm, and the weapons and vehicles it was done with. */
import type { ParticipantClaim, WeaponClaim } from '../../model/claim.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Damage, Happening } from '../clauses/clause.js';
import { isNamedThing, type ThingNames } from '../clauses/is-thing.js';
import { flat } from '../text/flat.js';
import type { WeaponMention } from '../weapons/weapon-mention.js';
import { chunksOfSentence } from './chunks-of-sentence.js';
import { describedLast, type ThingDescription } from './described-thing.js';
import { isAttackable } from './is-attackable.js';
import { countOfThings, KnownThings } from './known-things.js';
import type { KnownWords } from './known-words.js';
import { thingMentions } from './mentions.js';
import type { OpenIncident } from './open-incident.js';
import { Outcomes } from './outcomes.js';

/** The rule by which what was attacked is told of by the deed itself. */
export const ATTACKED = 'people.target-attacked';

export class TargetClaims {
  readonly #incident: OpenIncident;
  /** For what is attacked. */
  readonly #words: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #settlements: ReadonlySet<string>;
  /** For what is attacked, in front of its name. */
  readonly #named: ThingNames;
  readonly #description: ThingDescription;
  readonly #things: KnownThings;
  readonly #outcomes: Outcomes;

  constructor(incident: OpenIncident, { targets, bodies, settlements, thingNames, thingDescription, generalThings }: KnownWords) {
    this.#incident = incident;
    this.#words = targets;
    this.#bodies = bodies;
    this.#settlements = settlements;
    this.#named = thingNames;
    this.#things = new KnownThings(generalThings);
    this.#description = thingDescription;
    this.#outcomes = new Outcomes(incident);
  }

  /** Whom somebody kidnaps is no thing, whatever he is told beside: "Ana Ruiz, of the law school, who was kidnapped". */
  ofHappening({ word, sentence }: Happening, target: NounPhrase, event: string): void {
    if (target.person || target.pronoun || word.kind === 'kidnapping') return;
    if (this.#isTarget(target) || (word.kind === 'bombing' && this.isBody(target))) this.#claim(target, sentence, event, null, ATTACKED);
  }

  #isTarget(target: NounPhrase): boolean {
    const { found } = this.#incident;
    // attacked the town of Lugo: that is where
    if (isAttackable(found, target, this.#settlements)) return false;
    return isAttackable(found, target, this.#words) || isNamedThing(found.layout, target, this.#named);
  }

  /** "the bomb attack on the dockers' union": no person, whatever its name looks like. */
  isBody(target: NounPhrase): boolean {
    return isAttackable(this.#incident.found, target, this.#bodies);
  }

  ofDamages(): void {
    const { found, told } = this.#incident;
    for (const { damage, event } of told.damages)
      if (!found.isBackground(damage.thing.firstToken))
        this.#claim(damage.thing, damage.sentence, this.#incident.eventId(event.index)!, damage.effect, 'people.target');
  }

  /** As it is called and with what it is said to be of. */
  #claim(phrase: NounPhrase, sentence: number, event: string, told: Damage['effect'], rule: string): void {
    const { layout, clauses } = this.#incident.found;
    const effect = told ?? this.#outcomes.of(phrase);
    const persons = this.#things.idOf(layout, phrase);
    const count = countOfThings(layout, phrase);
    const described = describedLast(layout.tokens, chunksOfSentence(clauses, sentence), phrase, this.#description);
    for (const mention of thingMentions(layout, phrase, isNamedThing(layout, phrase, this.#named), described)) {
      this.#incident.pin<ParticipantClaim>(
        'participant',
        { role: 'target', mention: mention.text, count, effect, event, persons, personalName: mention.personalName },
        mention.span,
        rule,
      );
    }
  }
}

/** @param targets words for what is attacked: "robbed a weapons store" tells of the store, not of weapons */
export function claimWeapons(incident: OpenIncident, targets: ReadonlySet<string>): void {
  const { found, told } = incident;
  const ids = new Map<number, string>();
  const harmed = new Set(told.damages.flatMap(({ damage }) => (damage.effect === null ? [] : [damage.thing.headLast])));
  for (const { weapon, index, event } of told.weapons) {
    const { firstToken, lastToken, role, partOf } = weapon;
    const next = found.layout.tokens[lastToken];
    if (found.isBackground(firstToken) || (next && targets.has(next.lower))) continue;
    // "The blast destroyed two buses": told of as targets already.
    if (role === 'vehicle' && harmed.has(lastToken)) continue;
    ids.set(index, claimWeapon(incident, weapon, incident.eventId(event.index)!, partOf === null ? null : (ids.get(partOf) ?? null)));
  }
}

/** @returns the claim's id */
function claimWeapon(incident: OpenIncident, weapon: WeaponMention, event: string, partOf: string | null): string {
  const { role, mention, count, effect, start, end, countedFrom, firstToken, lastToken } = weapon;
  if (role === 'vehicle')
    return incident.pin<ParticipantClaim>(
      'participant',
      { role, mention, count, effect, event, persons: null, personalName: false },
      { start, end },
      'weapons.vehicle',
    ).id;
  const { id } = incident.pin<WeaponClaim>('weapon', { role, mention, count, partOf, event }, { start, end }, `weapons.${role}`);
  if (role === 'weapon' && countedFrom !== null && countedFrom < firstToken) {
    const whole = incident.span(countedFrom, lastToken);
    const written = flat(incident.found.layout.report.text.slice(whole.start, whole.end));
    incident.pin<WeaponClaim>('weapon', { role, mention: written, count, partOf, event }, whole, `weapons.${role}`);
  }
  return id;
}
