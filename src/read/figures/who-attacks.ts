/** Who is told of as attacking: by killing, by dying of the own hand, in a shootout, or shot by police. */

import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Group } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm, TokenSpan } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import { isBlamed } from '../clauses/is-blamed.js';
import { inWords } from '../text/in-words.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isAimedAtOfficers } from './aimed-at-officers.js';
import { wordsOf } from './mention.js';
import type { PersonKinds } from './person-kinds.js';

/** Tokens between "died" and "shootout": "in the resulting". */
const SHOOTOUT_REACH = 9;

/** Tokens between "dead" and "self-inflicted": "in his car from an apparent". */
const WOUND_REACH = 14;

export const isDefender = (group: Group): boolean => FORCES.has(group);

/** Who kills or wounds attacks; who does so to an attacker defends. */
export const isAttack = (harm: Harm): boolean =>
  harm.rule === 'active' &&
  harm.agent !== null &&
  isKilledOrInjured(harm.effect) &&
  harm.patient.person?.group !== 'perpetrators' &&
  harm.patient !== harm.agent;

/** "Two people were killed by a driver": he attacked, unless those harmed did, or he may be one of the forces. */
export const isAttackBy = ({ rule, agent, effect, patient }: Harm): boolean =>
  (rule === 'passive' || rule === 'reduced') &&
  isKilledOrInjured(effect) &&
  agent?.person?.plural === false &&
  !agent.person.child &&
  agent.quantity === null &&
  !isDefender(agent.person.group) &&
  patient.person?.group !== 'perpetrators' &&
  // Ana Ruiz was shot dead by her brother
  ((agent.determiner === 'possessive' && patient.pronoun === null) || isOneOfAny(agent, patient));

/** "Two people were killed by a driver", but not "the man was shot by a customer" */
const isOneOfAny = (agent: NounPhrase, patient: NounPhrase): boolean =>
  agent.determiner === 'indefinite' && (patient.quantity !== null || patient.determiner === 'indefinite' || patient.determiner === 'other');

/** Who is said to have killed or wounded somebody else. */
export function doersOf(harms: readonly Harm[]): ReadonlySet<NounPhrase> {
  const doers = new Set<NounPhrase>();
  for (const harm of harms)
    if (harm.certainty !== 'denied' && harm.certainty !== 'hypothetical' && (isAttack(harm) || isAttackBy(harm))) doers.add(harm.agent!);
  return doers;
}

/** "He killed four people", "four people were killed by a gunman": whoever did it is not among them; but "the authorities arrested four people". */
export const hasAttacker = ({ rule, agent, effect }: Harm): boolean =>
  (effect !== 'detained' || agent?.person?.group === 'perpetrators') &&
  (rule === 'active' || (effect === 'killed' && (rule === 'passive' || rule === 'reduced'))) &&
  agent !== null &&
  (agent.person?.group === 'perpetrators' ||
    (agent.person?.plural === false && agent.count?.high === 1 && !isDefender(agent.person.group)) ||
    // two former students killed a teacher
    (agent.person?.plural === true && agent.quantity !== null && !isDefender(agent.person.group)) ||
    agent.pronoun !== null ||
    agent.name !== null ||
    agent.person?.group === 'unspecified');

/** A happening of violence whose agent attacks others. */
export const isViolence = (layout: Layout, happening: Happening): boolean =>
  happening.word.role === 'violence' &&
  happening.certainty === 'asserted' &&
  !isBlamed(happening) &&
  !isToOneself(layout, happening.targets) &&
  // a guard fired back
  !isSmallWord(layout, happening.trigger.lastToken, 'in-return');

/** "He shot himself": an attack on nobody else. */
const isToOneself = (layout: Layout, targets: readonly NounPhrase[]): boolean =>
  targets.length > 0 && targets.every((phrase) => phrase.pronoun !== null && layout.smallWords.reflexive.has(wordsOf(layout, phrase)));

/** Who died or was hurt is rather he who attacked. */
export const isHarmToAttacker = (kinds: PersonKinds, layout: Layout, harm: Harm, attackers: ReadonlySet<NounPhrase>): boolean =>
  harm.rule === 'to-oneself' ||
  isShotByPolice(kinds, layout, harm, attackers) ||
  isSelfInflicted(kinds, layout, harm) ||
  isThemselves(layout, harm) ||
  isAimedAtOfficers(kinds, layout, harm) ||
  (isRatherAttacker(harm.patient) && isInShootout(kinds, layout, harm));

/** "He", "the gunman", "both" */
const isRatherAttacker = ({ pronoun, person, quantity }: NounPhrase): boolean =>
  pronoun !== null || person?.group === 'perpetrators' || (quantity?.anaphoric === true && !quantity.additional);

/** "A man shot two clerks before being killed", "two brothers shot a clerk before dying in a gunfight": of a doer who is none of the forces. */
export const isHarmToDoer = ({ effect, rule, patient, certainty }: Harm, officers: ReadonlySet<NounPhrase>): boolean =>
  isKilledOrInjured(effect) &&
  rule !== 'active' &&
  certainty === 'asserted' &&
  (effect === 'killed' || patient.quantity === null) &&
  (!(patient.person && isDefender(patient.person.group)) || officers.has(patient));

/** "He killed two clerks and was himself shot" */
function isThemselves(layout: Layout, { rule, trigger }: Harm): boolean {
  if (rule !== 'passive') return false;
  for (let at = trigger.firstToken; at < trigger.lastToken; at++) if (isSmallWord(layout, at, 'reflexive')) return true;
  return false;
}

/**
 * Whom police shoot attacked; but a retired officer who shoots his son is no police.
 * @param attackers officers who attack
 */
export function isShotByPolice(kinds: PersonKinds, layout: Layout, harm: Harm, attackers: ReadonlySet<NounPhrase>): boolean {
  const { tokens } = layout;
  const { effect, agent, patient } = harm;
  if (!isKilledOrInjured(effect) || !agent || attackers.has(agent)) return false;
  // An officer shot his wife
  if (patient.determiner === 'possessive') return false;
  // Police shot dead a boy of 14: a child is no attacker unless the report says so
  if (patient.person?.child) return false;
  // Police shot dead five people: nobody says that they attacked
  if (patient.person?.plural && patient.person.group === 'people') return false;
  // killed by a bullet police say was meant for somebody else
  if (kinds.saying.at(tokens[agent.lastToken])) return false;
  const isOfficer = agent.name !== null && kinds['officer-titles'].at(tokens[agent.firstToken]!);
  // A policeman's bullet killed him
  for (let i = agent.firstToken; !agent.person && i < agent.lastToken - 1; i++) if (isOfficersOwn(kinds, tokens[i]!)) return true;
  if (kinds['return-fire'].has(inWords(tokens, agent))) return true;
  // military policemen, who are counted with the military
  if (!isOfficer && agent.person?.group !== 'police' && agent.person?.group !== 'security-forces' && !isCalledPolice(agent)) return false;
  // hacked to death by paramilitaries
  if (kinds.irregular.has(agent.person?.concept ?? '')) return false;
  if (isPutDown(kinds, layout, harm) || isMistaken(kinds, layout, harm)) return false;
  for (let i = agent.firstToken; i < agent.lastToken; i++) if (kinds.former.at(tokens[i]!)) return false;
  return true;
}

const isCalledPolice = ({ person }: NounPhrase): boolean => person?.concept === POLICE;
const POLICE = 'police officer';

/** "policeman's", "deputies'": a token may stand without its ending. */
const isOfficersOwn = ({ 'officers-own': own }: PersonKinds, { lower, possessive }: Token): boolean =>
  own.has(lower) || (possessive && (own.has(`${lower}'s`) || own.has(`${lower}'`)));

/** "A clerk was beaten by police", "police shot two youths at a march", "students held a rally. Police shot two": they attacked nobody. */
function isPutDown(kinds: PersonKinds, { tokens, sentences }: Layout, { trigger, sentence, patient }: Harm): boolean {
  const isOwn = (i: number): boolean => i >= trigger.firstToken && i < trigger.lastToken;
  // were stabbed to death by police
  for (let i = trigger.firstToken; i < trigger.lastToken; i++) if (kinds.maltreating.at(tokens[i]!)) return true;
  const { firstToken, lastToken } = sentences[sentence]!;
  for (let i = firstToken; i < lastToken; i++) if (kinds.protests.at(tokens[i]!) && !isOwn(i)) return true;
  // A man shot a marcher. Police shot him
  if (sentence === 0 || patient.pronoun === 'singular') return false;
  for (let i = sentences[sentence - 1]!.firstToken; i < firstToken; i++) if (kinds['coming-out'].at(tokens[i]!)) return true;
  return false;
}

/** "Police shot a teacher, mistaking him for a robber", "… They mistook him for a robber" */
function isMistaken(kinds: PersonKinds, { tokens, sentences }: Layout, { sentence }: Harm): boolean {
  const { lastToken } = sentences[sentence + 1] ?? sentences[sentence]!;
  for (let i = sentences[sentence]!.firstToken; i < lastToken; i++) if (kinds.mistaking.at(tokens[i]!)) return true;
  return false;
}

/** "He was found dead from a self-inflicted wound" */
export const isSelfInflicted = (kinds: PersonKinds, layout: Layout, { effect, sentence, trigger, rule, agent }: Harm): boolean =>
  // was killed by a boy, who died of a self-inflicted wound
  !(agent?.person ?? agent?.name) &&
  (effect === 'killed' || rule === 'with-injuries' || rule === 'suffered-injuries') &&
  rule !== 'active' &&
  isFollowedBy(
    layout,
    sentence,
    trigger,
    WOUND_REACH,
    (token, before) => kinds['self-inflicted'].at(token) || (kinds.own.at(before) && kinds['own-means'].at(token)),
  );

/** "He died in a gunfight with a deputy": rather he who attacked than whom he shot. */
const isInShootout = (kinds: PersonKinds, layout: Layout, { effect, sentence, trigger }: Harm): boolean =>
  isKilledOrInjured(effect) && isFollowedBy(layout, sentence, trigger, SHOOTOUT_REACH, (token) => kinds.shootouts.at(token));

function isFollowedBy(
  layout: Layout,
  sentence: number,
  { lastToken }: TokenSpan,
  reach: number,
  test: (token: Token, before: Token) => boolean,
): boolean {
  const last = Math.min(layout.sentences[sentence]!.lastToken, lastToken + reach);
  for (let i = lastToken; i < last; i++) if (test(layout.tokens[i]!, layout.tokens[i - 1]!)) return true;
  return false;
}
