/** "In Lugo rebels burned a bus": the place a clause opens on and who did it are two phrases, though no comma stands between. */
import { isInCapitals } from '../text/in-capitals.js';

import { isSmallWord } from '../text/small-words.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';

/** Phrases between the subject and its verb: "gunmen of the FLN from Vigo". */
const MOST_BEHIND = 2;

export function partFrontPlaces(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = chunks.length - 2; k > 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.type !== 'noun-phrase' || chunk.lastToken - chunk.firstToken < 2 || chunks[k - 1]!.type !== 'preposition') continue;
    if (!opensClause(marks, chunks, k - 1) || !isSubject(chunks, k)) continue;
    const at = endOfPlace(marks, chunk);
    if (at <= chunk.firstToken || at > chunk.headFirst) continue;
    out ??= [...chunks];
    out.splice(k, 1, placeOf(marks, chunk, at), subjectOf(chunk, at));
  }
  return out ?? chunks;
}

/** "In", "On Tuesday in", ", and near", "In the town of" */
function opensClause(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  if (isOf(chunks[k])) return k > 1 && isLand(marks, chunks[k - 1]!) && opensClause(marks, chunks, k - 2);
  if (chunks[k]?.type !== 'preposition' || !isSmallWord(marks.layout, chunks[k]!.firstToken, 'opens-front')) return false;
  const before = k > 0 ? chunks[k - 1]!.type : undefined;
  return before === undefined || OPENERS.has(before);
}

const OPENERS: ReadonlySet<Chunk['type']> = new Set(['comma', 'break', 'dash', 'adverb', 'time', 'and', 'but', 'subordinate'] as const);

const isLand = ({ layout, classes }: Marks, chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' && classes['front-land'].at(layout.tokens[chunk.lastToken - 1]!);

/** Whether a verb follows of which it can be the subject: "rebels burned", "members of the FLN have burned"; but "in Lugo rebels' hands". */
function isSubject(chunks: readonly Chunk[], k: number): boolean {
  const phrase = chunks[k] as NounPhrase;
  if (phrase.possessive || phrase.pronoun !== null) return false;
  let at = k + 1;
  for (let n = 0; n < MOST_BEHIND && chunks[at]?.type === 'preposition' && chunks[at + 1]?.type === 'noun-phrase'; n++) at += 2;
  while (chunks[at]?.type === 'adverb' || chunks[at]?.type === 'time') at++;
  const verb = chunks[at];
  return verb?.type === 'verb-group' && !verb.ing && !verb.infinitive && !(verb.passive && verb.bareParticiple);
}

/** The token behind the place's name, and behind "province" of "Lugo province"; the phrase's first where it opens on no place. */
function endOfPlace(marks: Marks, phrase: NounPhrase): number {
  const { layout, classes, placeAt, places } = marks;
  const { tokens } = layout;
  if (!mayFollow(marks, phrase)) return phrase.firstToken;
  let at = firstOf(phrase);
  const place = placeAt.get(at);
  const mention = place === undefined ? null : places[place]!;
  if (mention?.kind === 'adjective') return phrase.firstToken;
  if (mention?.kind === 'toponym') at = mention.lastToken;
  else while (at < phrase.headFirst && isOfUnlisted(marks, at)) at++;
  if (at >= phrase.headFirst || tokens[at - 1]!.possessive) return at;
  // in Prado del Sol | rebels
  while (isSmallWord(layout, at, 'name-particle') && at + 2 < phrase.headFirst + 1) at += 2;
  const behind = at;
  while (at < phrase.headFirst && classes['front-land'].at(tokens[at]!)) at++;
  // "the Lugo rebels" were told of before, "two rebels" are no place
  return phrase.determiner === null && phrase.quantity === null ? at : at > behind ? at : phrase.firstToken;
}

/** Past the article, or the number. */
const firstOf = ({ firstToken, determiner, quantity }: NounPhrase): number =>
  quantity?.lastToken ?? (determiner === null ? firstToken : firstToken + 1);

/** Persons without article or number in front of them: "rebels", "police", "army soldiers", "Mayor Ana Ruiz"; of things several, or a deed. */
function mayFollow({ layout }: Marks, { person, headLast, happening, name }: NounPhrase): boolean {
  if (person !== null)
    return name ? name.firstToken >= headLast : person.plural || person.collective !== null || isSmallWord(layout, headLast - 1, 'forces');
  return name === null && (happening !== null || layout.endings.plural.of(layout.tokens[headLast - 1]!.lower));
}

/** "Dorle": with a capital, or where capitals say nothing known to no table; but "FLN". */
function isOfUnlisted({ layout }: Marks, at: number): boolean {
  const token = layout.tokens[at]!;
  if (token.shape !== 'word' || token.possessive) return false;
  if (layout.caseless) return token.word === 0;
  return token.capital && !(token.end - token.start > 1 && isInCapitals(layout, token));
}

function subjectOf(phrase: NounPhrase, firstToken: number): NounPhrase {
  const count = phrase.quantity ? SEVERAL : phrase.count;
  return altered(phrase, { firstToken, determiner: null, quantity: null, place: null, count });
}
const SEVERAL: NounPhrase['count'] = { low: 2, high: null, modifier: 'vague' };

/** What stands in front of the subject. */
function placeOf(marks: Marks, phrase: NounPhrase, lastToken: number): NounPhrase {
  const first = firstOf(phrase);
  const place = marks.placeAt.get(first) ?? null;
  const name = place === null && isOfUnlisted(marks, first) ? { firstToken: first, lastToken } : null;
  const nothing = { person: null, happening: null, state: null, stateIsHead: false, age: null, whose: null, count: null };
  return altered(phrase, { ...nothing, lastToken, headFirst: first, headLast: lastToken, place, name });
}
