/** "The army lost six soldiers": the dead of those who bear arms, told of by those whose men they were; "lost a leg", "had his hand blown off": a part of the body. */
import { endsIn } from '../../text/ends-in.js';
import { isArmed, looksLikeAttackers } from '../armed.js';
import { altered, type NounPhrase } from '../chunk.js';
import { AGED_PERSON } from '../chunks/phrase-builder.js';
import { isPreposition } from '../chunks/says.js';
import { ARMED, FORCES } from '../forces.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber } from './persons.js';

/** Of the objects of "lost" at k those who died: fighters, or men of fighters, and counted. */
export function lostMen(here: HarmSentence, k: number, objects: readonly NounPhrase[]): readonly NounPhrase[] {
  return objects.flatMap((phrase) => {
    const { quantity, person } = phrase;
    if (person !== null && here.classes['kin-lost'].has(person.concept)) return isLostIn(here, k, objects) ? [phrase] : [];
    // lost a corporal and two soldiers
    if (quantity === null) return isOneOfForces(phrase) && isLostIn(here, k, objects) ? [phrase] : [];
    const owner = here.clause.subjects(k).at(-1);
    // lost two of its own; the rebels lost nine
    if (person === null) return owner && isNumberOfMen(here, k, phrase) ? membersOf(here, owner, phrase) : [];
    if (!here.classes['men-lost'].has(person.concept)) return ARMED.has(person.group) ? [phrase] : [];
    if (!owner || !(areForces(here, owner) || (here.classes['losing-men'].at(here.head(owner)) && isLostIn(here, k, objects)))) return [];
    // the army lost two men: of a body without a word for its members the noun stands for them
    const members = membersOf(here, owner, phrase);
    return members.length > 0 ? members : [phrase];
  });
}

/** Those lost as members of the body that lost them: soldiers of soldiers, attackers of a militia; nobody where that is not told. */
function membersOf({ marks, classes, layout }: HarmSentence, owner: NounPhrase, phrase: NounPhrase): readonly NounPhrase[] {
  if (owner.person && ARMED.has(owner.person.group)) return [altered(phrase, { person: { ...owner.person, plural: true } })];
  if (looksLikeAttackers(marks, owner)) return [altered(phrase, { person: { ...AGED_PERSON, plural: true, group: 'perpetrators' } })];
  const isOfForces = phrase.person === null && endsIn(classes['of-forces'], layout, owner);
  return isOfForces ? [altered(phrase, { person: { ...AGED_PERSON, plural: true, group: 'security-forces' } })] : [];
}

/** "two of its own", "nine" with nothing behind it that it counts */
function isNumberOfMen({ chunks, classes, layout }: HarmSentence, k: number, phrase: NounPhrase): boolean {
  if (phrase.wholeLast !== null) return classes.own.at(layout.tokens[phrase.wholeLast - 1]!);
  return isBareNumber(phrase) && ENDS.has(chunks[k + 2]?.type ?? 'break');
}
const ENDS: ReadonlySet<string> = new Set(['break', 'comma', 'and', 'subordinate']);

/** "a corporal" */
const isOneOfForces = ({ person, determiner, name }: NounPhrase): boolean =>
  person !== null && FORCES.has(person.group) && !person.plural && determiner === 'indefinite' && name === null;

const areForces = ({ marks, classes, layout }: HarmSentence, owner: NounPhrase): boolean =>
  isArmed(marks, owner) || endsIn(classes['of-forces'], layout, owner);

/** "lost two sons in an attack": what else they may have lost them to is told by no such word. */
function isLostIn(here: HarmSentence, k: number, objects: readonly NounPhrase[]): boolean {
  const at = here.afterObjects(k, objects);
  const [lead, happening] = here.chunks.slice(at, at + 2);
  return isPreposition(lead, 'in') && happening?.type === 'noun-phrase' && KILLING.has(happening.happening?.kind ?? '');
}
const KILLING: ReadonlySet<string> = new Set(['attack', 'clash', 'bombing', 'arson', 'riot', 'accident', 'disaster']);

/** "lost both legs", "lost her sight"; but "lost sight of her". */
export function isLostPart(here: HarmSentence, k: number, object: NounPhrase | undefined): boolean {
  if (!object) return false;
  const head = here.head(object);
  if (here.classes['lost-part'].at(head)) return true;
  return here.classes['lost-sense'].at(head) && object.determiner === 'possessive' && here.chunks[k + 2]?.type !== 'preposition';
}

/** "had his hand blown off" */
export function isSevered({ chunks, classes, layout: { tokens } }: HarmSentence, k: number, part: NounPhrase): boolean {
  const behind = chunks[k + 2];
  if (part.determiner !== 'possessive' || behind?.type !== 'verb-group' || !classes['lost-part'].at(tokens[part.headLast - 1]!))
    return false;
  return classes.severed.at(tokens[behind.firstToken]!);
}
