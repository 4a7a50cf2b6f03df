/** "one of the shop guards", "a group of militants", "a total of 17 people", "the bodies of two men": one phrase, not two. */

import { exactly } from '../../model/count.js';
import { inWords } from '../text/in-words.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition } from './chunks/says.js';
import type { ClauseClasses } from './clause-classes.js';
import { isAnimal } from './is-thing.js';

export function mergeOf(marks: Marks, cut: readonly Chunk[]): readonly Chunk[] {
  const { layout, classes } = marks;
  const chunks = withFirstWords(layout, classes, cut);
  if (!hasLink(layout, classes, chunks)) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    const before = out.length > 1 ? out[out.length - 2] : undefined;
    const link = out.length > 0 ? out[out.length - 1] : undefined;
    if (chunk.type === 'noun-phrase' && isOf(link) && before?.type === 'noun-phrase') {
      const whole = isMembership(layout, classes, before, chunk)
        ? attackers(before, chunk)
        : isMemberOfNamed(layout, classes, before, chunk)
          ? altered(before, { lastToken: chunk.lastToken })
          : isCountedFamily(classes, before, chunk)
            ? altered(before, { lastToken: chunk.lastToken, quantity: chunk.quantity, count: chunk.count })
            : (gathers(layout, classes, before) && isPersons(chunk)) || gathersNumber(layout, classes, before, chunk)
              ? joined(layout, classes, before, chunk)
              : null;
      if (whole) out.splice(-2, 2, whole);
      else out.push(chunk);
    } else if (chunk.type === 'noun-phrase' && link?.type === 'noun-phrase' && isSaidOfSelf(layout, classes, chunk, link, chunks[k + 1]))
      out[out.length - 1] = altered(link, { lastToken: chunk.lastToken });
    else if (
      chunk.type === 'noun-phrase' &&
      link?.type === 'and' &&
      before?.type === 'noun-phrase' &&
      isCountedTogether(marks, before, chunk)
    )
      out.splice(
        -2,
        2,
        altered(chunk, { firstToken: before.firstToken, determiner: null, quantity: before.quantity, count: before.count }),
      );
    else out.push(chunk);
  }
  noteComplements(classes, out);
  return out;
}

/** Without any of these no two phrases are one. */
function hasLink(layout: Layout, classes: ClauseClasses, chunks: readonly Chunk[]): boolean {
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (isOf(chunk) || chunk.type === 'and' || isWorn(classes, chunk) || isSelf(layout, classes, chunk)) return true;
  }
  return false;
}

/** "by alleged | PDF members": a word that only stands before a noun is of the phrase behind it. */
function withFirstWords(layout: Layout, classes: ClauseClasses, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    const before = out === null ? itemAt(chunks, k - 1) : out.at(-1);
    if (before === undefined || !isFirstWord(layout, classes, before, chunk)) {
      out?.push(chunk);
      continue;
    }
    out ??= chunks.slice(0, k);
    const { firstToken, determiner, quantity, count } = before;
    out[out.length - 1] = altered(chunk as NounPhrase, {
      firstToken,
      determiner,
      quantity,
      count: quantity ? count : (chunk as NounPhrase).count,
    });
  }
  return out ?? chunks;
}

const isFirstWord = (layout: Layout, classes: ClauseClasses, chunk: Chunk, next: Chunk): chunk is NounPhrase =>
  chunk.type === 'noun-phrase' &&
  next.type === 'noun-phrase' &&
  chunk.lastToken === next.firstToken &&
  chunk.person === null &&
  chunk.name === null &&
  next.determiner === null &&
  next.quantity === null &&
  next.person !== null &&
  classes['before-noun'].at(layout.tokens[chunk.lastToken - 1]!);

/** "22 TTP and other militants": the number is of both. */
const isCountedTogether = (marks: Marks, first: NounPhrase, second: NounPhrase): boolean =>
  first.quantity !== null &&
  first.person === null &&
  (first.count?.low ?? 0) > 1 &&
  second.person?.plural === true &&
  second.quantity === null &&
  (second.determiner === null || second.determiner === 'other') &&
  isNameOfNoNumber(marks, first);

/** "TTP" of "22 TTP": in capitals alone a word for several that has no ending for several, and no animals: "22 SHEEP". */
function isNameOfNoNumber(marks: Marks, phrase: NounPhrase): boolean {
  const { tokens, caseless, endings } = marks.layout;
  const { name, headFirst, headLast } = phrase;
  const last = (name?.lastToken ?? headLast) - 1;
  if (endings.plural.of(tokens[last]!.lower)) return false;
  if (name !== null) return true;
  return caseless && headLast === headFirst + 1 && marks.words.at(tokens, last, headLast) === null && !isAnimal(marks, phrase);
}

/** "The commander himself was wounded", "Mora himself", "he himself": the commander, Mora, he. */
const isSaidOfSelf = (layout: Layout, classes: ClauseClasses, self: NounPhrase, phrase: NounPhrase, next: Chunk | undefined): boolean =>
  isSelf(layout, classes, self) &&
  (phrase.person !== null || phrase.name !== null || isNominative(layout, classes, phrase)) &&
  next?.type === 'verb-group';

const isNominative = ({ tokens }: Layout, { nominative }: ClauseClasses, { pronoun, firstToken }: NounPhrase): boolean =>
  pronoun !== null && nominative.at(tokens[firstToken]!);

const isSelf = ({ tokens }: Layout, { reflexive }: ClauseClasses, chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' && chunk.pronoun !== null && reflexive.at(tokens[chunk.firstToken]!);

/** "a family of five": the number is theirs. */
const isCountedFamily = (classes: ClauseClasses, family: NounPhrase, number: NounPhrase): boolean =>
  family.person !== null &&
  family.quantity === null &&
  classes['counted-as-one'].has(family.person.concept) &&
  number.quantity !== null &&
  number.person === null &&
  number.headFirst === number.firstToken;

/** "homes of leaders of popular movements", "men wearing uniforms": each phrase knows where it ends with all that belongs to it. */
function noteComplements(classes: ClauseClasses, chunks: Chunk[]): void {
  for (let k = chunks.length - 3; k >= 0; k--) {
    const phrase = chunks[k]!;
    if (phrase.type !== 'noun-phrase' || phrase.pronoun) continue;
    const at = complementOf(classes, chunks, k);
    const complement = at < 0 ? undefined : chunks[at];
    if (complement?.type !== 'noun-phrase' || complement.pronoun) continue;
    const { name, ownerNames } = complement;
    const places = phrase.person?.plural ? placesFrom(chunks, at) : null;
    phrase.wholeLast = places ? places.end : nameEnd(chunks, at);
    // the mayors of Lugo and Vigo: one of each
    if (places && places.number > 1 && isOfOnePlaceEach(classes, phrase)) chunks[k] = altered(phrase, { count: exactly(places.number) });
    phrase.ownerNames = name ? [name, ...(ownerNames ?? [])] : ownerNames;
  }
}

/** Position of what a phrase is said to be of, or of what persons wear; -1 where nothing of the kind follows. */
function complementOf(classes: ClauseClasses, chunks: readonly Chunk[], k: number): number {
  const link = chunks[k + 1]!;
  const next = chunks[k + 2]!;
  if (isOf(link)) return next.type === 'noun-phrase' && !next.quantity && !isAccusedOf(chunks[k] as NounPhrase, next) ? k + 2 : -1;
  if (!isWorn(classes, link) || !(chunks[k] as NounPhrase).person) return -1;
  return isPreposition(next, 'in') ? k + 3 : k + 2;
}

/** "accused four men of the murder": no men of it, as "the perpetrators of the murder" are. */
const isAccusedOf = ({ person, quantity }: NounPhrase, { happening }: NounPhrase): boolean =>
  happening !== null && quantity !== null && person !== null && person.group !== 'perpetrators' && person.group !== 'victims';

/** Of an office that one alone holds in a place, of no number said. */
const isOfOnePlaceEach = (classes: ClauseClasses, { person, quantity, count }: NounPhrase): boolean =>
  person !== null && quantity === null && count?.high === null && classes['one-a-place'].has(person.singular ?? '');

/** "the mayors of Lugo, Vigo and Olmeda": how many places they are of, and behind the last of them. */
function placesFrom(chunks: readonly Chunk[], at: number): { readonly end: number; readonly number: number } {
  const end = nameEnd(chunks, at);
  if ((chunks[at] as NounPhrase).place === null) return { end, number: 1 };
  let number = 1;
  for (let k = at + 1; k + 1 < chunks.length; k += 2) {
    let joint = k;
    if (chunks[joint]!.type === 'comma' && chunks[joint + 1]!.type === 'and') joint++;
    const [isAnd, place] = [chunks[joint]!.type === 'and', chunks[joint + 1]];
    if ((!isAnd && chunks[joint]!.type !== 'comma') || place?.type !== 'noun-phrase' || place.place === null || place.person) break;
    number++;
    if (isAnd) return { end: place.lastToken, number };
    k = joint;
  }
  return { end, number: 1 };
}

/** "the Workers | National Union Federation": the rest of a name stands as a phrase of its own. */
function nameEnd(chunks: readonly Chunk[], at: number): number {
  const phrase = chunks[at] as NounPhrase;
  if (phrase.wholeLast !== null) return phrase.wholeLast;
  const numbered = isOnlyArticle(phrase) && chunks[at + 1]?.type === 'time' && chunks[at + 2]?.type === 'noun-phrase';
  const next = chunks[numbered ? at + 2 : at + 1];
  // the | 4th | Cavalry Regiment
  if (numbered && next!.firstToken === phrase.lastToken + 1) return next!.lastToken;
  const continues =
    next?.type === 'noun-phrase' &&
    !next.determiner &&
    !next.quantity &&
    !next.person &&
    !next.pronoun &&
    next.firstToken === phrase.lastToken;
  return continues ? next.lastToken : phrase.lastToken;
}

const isOnlyArticle = ({ determiner, firstToken, lastToken }: NounPhrase): boolean =>
  determiner === 'definite' && lastToken === firstToken + 1;

/** "wearing uniforms", "dressed in olive green" */
const isWorn = (classes: ClauseClasses, link: Chunk): boolean =>
  link.type === 'verb-group' && (link.ing || link.bareParticiple) && classes.wear.has(link.lower);

const isPersons = (phrase: NounPhrase): boolean =>
  phrase.person !== null || phrase.quantity !== null || phrase.stateIsHead || phrase.pronoun === 'plural' || phrase.name !== null;

/** "nine members of a drug gang", "a commander of the Taliban" */
const isMembership = (layout: Layout, classes: ClauseClasses, first: NounPhrase, second: NounPhrase): boolean =>
  first.person !== null &&
  classes.membership.at(layout.tokens[first.headLast - 1]!) &&
  (classes['armed-body'].has(headOf(layout, second, second.headFirst)) ||
    classes['armed-body'].has(headOf(layout, second, second.headLast - 1)) ||
    classes['armed-body'].has(headOf(layout, second, second.name?.firstToken ?? second.headFirst)));

/** "members of the Popular Dawn Front": those of whatever is named. */
const isMemberOfNamed = (layout: Layout, classes: ClauseClasses, first: NounPhrase, second: NounPhrase): boolean =>
  first.person !== null &&
  first.name === null &&
  second.name !== null &&
  second.person === null &&
  classes.membership.at(layout.tokens[first.headLast - 1]!);

const headOf = ({ tokens }: Layout, { headLast, firstToken }: NounPhrase, from: number): string =>
  inWords(tokens, { firstToken: Math.max(from, firstToken), lastToken: headLast });

const attackers = (first: NounPhrase, second: NounPhrase): NounPhrase =>
  altered(first, { lastToken: second.lastToken, person: { ...first.person!, group: 'perpetrators', finer: false } });

/** "a commission of nine judges" */
const gathersNumber = ({ tokens }: Layout, classes: ClauseClasses, body: NounPhrase, { person, quantity }: NounPhrase): boolean =>
  person !== null && quantity !== null && body.name === null && classes['gathering-number'].at(tokens[body.headLast - 1]!);

function gathers(layout: Layout, classes: ClauseClasses, phrase: NounPhrase): boolean {
  if (phrase.quantity && phrase.person === null && phrase.name === null && phrase.place === null && phrase.headFirst === phrase.firstToken)
    return true;
  // an attempt on the life of a judge
  if (phrase.happening) return false;
  return classes.gathering.at(layout.tokens[phrase.headLast - 1]);
}

/** "the body of a woman": the woman was not told of before. */
const isOfOneUntold = (oneOf: boolean, { determiner }: NounPhrase): boolean => oneOf && determiner === 'indefinite';

function joined(layout: Layout, classes: ClauseClasses, first: NounPhrase, second: NounPhrase): NounPhrase {
  const word = layout.tokens[first.headLast - 1]?.lower ?? '';
  // "a total of five", but "five members of one family"
  const takesSecond = second.quantity !== null && classes['counted-behind'].has(word) && !(classes.membership.has(word) && first.quantity);
  const one = classes['one-of'].has(word);
  return altered(second, {
    firstToken: first.firstToken,
    // "two of them" counts persons as "two" does.
    headFirst: first.quantity && second.pronoun ? first.firstToken : second.headFirst,
    pronoun: first.quantity ? null : second.pronoun,
    // "two members of the Lugo police" are no place, as "the Lugo police" may stand for one
    place: second.person && (first.quantity || classes.membership.has(word)) ? null : second.place,
    determiner: first.quantity || isOfOneUntold(one, second) ? second.determiner : (first.determiner ?? second.determiner),
    quantity: first.quantity ?? second.quantity,
    count: takesSecond
      ? second.count
      : first.quantity
        ? first.quantity.count
        : one
          ? second.count
          : second.quantity
            ? second.count
            : second.person?.collective || (classes.bodies.has(word) && second.count?.high === 1)
              ? second.count
              : { low: 2, high: null, modifier: 'vague' },
  });
}
