/** "kidnapped three surveyors": who is killed, injured, abducted or arrested by number is a person, whatever the noun. */
import { exactly } from '../../../model/count.js';
import type { Effect } from '../../../model/vocabulary.js';
import type { Layout } from '../../text/layout.js';
import { isArmed } from '../armed.js';
import { altered, type Chunk, type NounPhrase } from '../chunk.js';
import { isAnimal, isThing, isWordFor } from '../is-thing.js';
import type { EffectWord, PersonWord } from '../words.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons, isShare, isShareOfThings } from './persons.js';

const TAKES_PERSONS: ReadonlySet<Effect> = new Set(['killed', 'injured', 'abducted', 'detained', 'rescued']);

/** The phrase as one for persons; null where what came to harm is none. */
export function asPersons(here: HarmSentence, phrase: NounPhrase, word: EffectWord, trigger: Chunk): NounPhrase | null {
  const { effect, weak } = word;
  if (effect === 'injured' && (isCalledThing(here, phrase) || isOfName(here, phrase) || isBody(phrase) || isBodyByName(here, phrase)))
    return null;

  if (effect === 'rescued' && opensOnNoun(here.layout, phrase)) return null;
  if (word.ofPersons && isNumberOfUnknown(phrase)) return null;
  if (isPersons(phrase)) return phrase;
  // Two banks and a restaurant were blown up
  if (isBurnt(here, trigger) && THINGS.some((thing) => isThing(here.marks, phrase, thing))) return null;
  const head = here.head(phrase).lower;
  if (!weak && isSomeone(here, phrase, effect, trigger)) return altered(phrase, { person: personCalled(head, false), count: exactly(1) });
  // one of the three surveyors
  const plural = phrase.count !== null && ((phrase.count.high ?? 2) > 1 || isShare(phrase));
  if (effect === 'killed' && !plural && isOneKilled(here, phrase, head, word, trigger))
    return altered(phrase, { person: personCalled(head, false) });
  if (weak || !plural || !TAKES_PERSONS.has(effect) || !(isNumberOf(here, phrase, head) || isForeignNumberOf(here, phrase, effect)))
    return null;
  if (isBurnt(here, trigger) && !here.layout.endings['of-person'].of(head.slice(0, -1))) return null;
  return altered(phrase, { person: personCalled(head, true) });
}

/** "Surveillance footage was released": a noun that looks like a name because a sentence opens with it. */
export function opensOnNoun({ tokens, caseless }: Layout, { person, pronoun, name }: NounPhrase): boolean {
  return !caseless && person === null && pronoun === null && name !== null && !tokens[name.lastToken - 1]!.capital;
}

/** "One Mirage was shot down": what is told of with a number by a word no table has for persons. */
const isNumberOfUnknown = ({ quantity, person, state, lastToken }: NounPhrase): boolean =>
  quantity !== null && person === null && state === null && lastToken > quantity.lastToken;

/** "Four of the bodies had been burned" */
const isBody = ({ person }: NounPhrase): boolean => person?.remains === true;

/** "let him shoot the Luger", "shooting the Tavern and two lorries": no person, though by a name; but "shot the Moras". */
function isCalledThing(here: HarmSentence, phrase: NounPhrase): boolean {
  const { name, person, determiner, age, headFirst, headLast } = phrase;
  if (name === null || person !== null || determiner !== 'definite' || age !== null) return false;
  const isOneWord = name.lastToken - name.firstToken === 1 && headLast - headFirst === 1;
  return (
    (isOneWord && !here.layout.endings.plural.of(here.head(phrase).lower)) || THINGS.some((thing) => isThing(here.marks, phrase, thing))
  );
}

/** "captured one of the boats", "three of the cars were hit": a number of things beside the verb. */
export function countsThings({ chunks, marks }: HarmSentence, verb: number): boolean {
  const isOfThings = (number: number): boolean => {
    const things = chunks[number + 2];
    return isShareOfThings(chunks, number) && things?.type === 'noun-phrase' && THINGS.some((thing) => isThing(marks, things, thing));
  };
  return isOfThings(verb + 1) || isOfThings(verb - 3);
}

/** "Jets struck the Red Column": a body of armed men, of whom none need be hurt. */
const isBodyByName = ({ marks }: HarmSentence, phrase: NounPhrase): boolean =>
  phrase.name !== null && (phrase.person ?? phrase.quantity) === null && isArmed(marks, phrase);

/** "Two Acme lorries were hit": things of what is called so. */
const isOfName = (here: HarmSentence, phrase: NounPhrase): boolean =>
  phrase.name !== null &&
  phrase.person === null &&
  phrase.headFirst >= phrase.name.lastToken &&
  THINGS.some((thing) => isThing(here.marks, phrase, thing));

const THINGS: readonly string[] = ['weapon', 'target', 'vehicle'];

/** "The sorter shot himself": whoever a noun that may be for a person says. */
export function asOneself(here: HarmSentence, phrase: NounPhrase): NounPhrase | null {
  const { quantity, count, determiner, place, happening } = phrase;
  if (isPersons(phrase)) return phrase;
  if (quantity || happening || place !== null || determiner === null || (count !== null && count.high !== 1)) return null;
  const head = here.head(phrase).lower;
  // used a revolver to shoot himself; but a chess fan who killed others
  if (
    !(here.layout.endings['of-person'].of(head) || isWhoHarmed(here, phrase)) ||
    isThing(here.marks, phrase, 'weapon') ||
    isWordFor(here.classes['no-persons'], head)
  )
    return null;
  return altered(phrase, { person: personCalled(head, false), count: exactly(1) });
}

/** Told in this sentence as having killed or hurt others. */
const isWhoHarmed = ({ told, first, chunks }: HarmSentence, phrase: NounPhrase): boolean =>
  told.length > first &&
  told.at(-1)!.rule === 'active' &&
  told.at(-1)!.agent === phrase &&
  // no place where it was
  chunks[chunks.indexOf(phrase) - 1]?.type !== 'preposition';

/** "300 ballot papers were burned": what burns is a thing as often, unless the noun looks like one for persons. */
const isBurnt = (here: HarmSentence, trigger: Chunk): boolean =>
  trigger.type === 'verb-group' && here.classes.burning.has(trigger.word?.verb?.lemma ?? '');

/** "three surveyors" */
function isNumberOf(here: HarmSentence, { quantity, place, happening }: NounPhrase, head: string): boolean {
  return quantity !== null && place === null && !happening && here.layout.endings.plural.of(head) && !here.classes['no-persons'].has(head);
}

/** "13 khassadar were killed", "killed six talibun": a plural of another tongue, which no table knows. */
function isForeignNumberOf({ layout, marks }: HarmSentence, phrase: NounPhrase, effect: Effect): boolean {
  const { quantity, place, happening, name, headFirst, headLast } = phrase;
  if (effect !== 'killed' || quantity === null || place !== null || happening || name !== null || headLast !== headFirst + 1) return false;
  const { word, shape, lower } = layout.tokens[headFirst]!;
  return word === 0 && shape === 'word' && FOREIGN.test(lower) && !layout.endings['of-thing'].of(lower) && !isAnimal(marks, phrase);
}
/** Four letters or more. */
const FOREIGN = /^[a-z]{4,}$/;

/** "1 levies was killed", "one kuchi died": one of whatever name, unless no person; who dies may be so by a word no table knows alone. */
function isOneKilled(here: HarmSentence, phrase: NounPhrase, head: string, { whom }: EffectWord, trigger: Chunk): boolean {
  if (phrase.quantity === null || phrase.place !== null || phrase.happening || trigger.type !== 'verb-group') return false;
  if (!trigger.passive && !(whom === 'subject' && isForeignNumberOf(here, phrase, 'killed'))) return false;
  return !isWordFor(here.classes['no-persons'], head) && !here.layout.endings.adjective.of(head);
}

/** Years below which it is rather a person who is killed than a tree or a house. */
const OLDEST = 100;

/** "killed a bailiff", "lynched a witch": one who is killed or abducted is a person, unless it is an animal or a thing that can be "killed". */
function isSomeone(here: HarmSentence, phrase: NounPhrase, effect: Effect, trigger: Chunk): boolean {
  const isWounding = effect === 'injured' && trigger.type === 'verb-group' && here.classes.wounding.has(trigger.word?.verb?.lemma ?? '');
  if ((effect !== 'killed' && effect !== 'abducted' && !isWounding) || phrase.determiner !== 'indefinite' || phrase.quantity) return false;
  if (phrase.place !== null || phrase.happening || phrase.state) return false;
  const head = here.head(phrase).lower;
  // a 15-year-old basketball star
  if (phrase.age !== null)
    return (
      phrase.age < OLDEST && !isWordFor(here.classes['no-persons'], head) && !isAnimal(here.marks, phrase) && !isCalledThing(here, phrase)
    );
  const lemma = trigger.type === 'verb-group' ? trigger.word?.verb?.lemma : undefined;
  return (
    (here.layout.endings['of-person'].of(head) || (lemma !== undefined && here.classes.murder.has(lemma))) &&
    !here.classes['no-persons'].has(`${head}s`)
  );
}

const personCalled = (noun: string, plural: boolean): PersonWord => ({
  group: 'unspecified',
  concept: noun,
  finer: true,
  plural,
  singular: plural ? noun.slice(0, -1) : noun,
  gender: null,
  child: false,
  collective: null,
  remains: false,
  harmed: false,
  attends: false,
});
