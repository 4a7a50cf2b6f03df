/**
 * The country a report tells by what only that country has: "in Orlasvik upazila", "an Awami League leader", "FMLN guerrillas". It need not
 * be named.
 */
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { words } from '../language/table.js';
import type { Layout } from '../text/layout.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceContext } from './place-context.js';
import type { PlaceMention } from './place-mention.js';
import { toWhere } from './to-where.js';

/** How much such a word says about where a report plays, once however often it stands there: a group may strike abroad. */
const SAYS = { word: 1.5, name: 0.8, group: 0.4 } as const;

interface Sign {
  /** The countries it may be of. */
  readonly countries: readonly PlaceRow[];
  readonly form: keyof typeof SAYS;
}

/** Such words in a report. */
export interface TellTale {
  readonly sign: Sign;
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  readonly sentence: number;
}

/** A function that finds them. Reads the tables places-told-by and armed-organisations. */
export function createTellTales(language: Language, gazetteer: Gazetteer): (layout: Layout) => readonly TellTale[] {
  const signs = new PhraseIndex<Sign>(language.vocabulary);
  const add = (codes: string, phrases: string, form: Sign['form']): void => {
    const countries = words(codes).flatMap((code) => gazetteer.countryRow(code) ?? []);
    const sign = { countries, form };
    if (countries.length > 0) for (const phrase of words(phrases)) signs.add(phrase, sign);
  };
  for (const { where, names, state } of language.table('armed-organisations'))
    if (where && !where.includes('|') && state !== 'yes') add(where, names!, 'group');
  for (const { codes, form, words: phrases } of language.table('places-told-by')) add(codes!, phrases!, form as Sign['form']);
  return ({ tokens, sentences }) => {
    const found: TellTale[] = [];
    for (const { index, role, firstToken, lastToken } of sentences) {
      if (role === 'boilerplate') continue;
      let match = signs.next(tokens, firstToken, lastToken);
      while (match !== null) {
        const { value: sign, ...span } = match;
        const isSign = sign.form === 'word' || tokens[span.firstToken]!.capital;
        if (isSign) found.push({ sign, ...span, sentence: index });
        match = signs.next(tokens, isSign ? span.lastToken : span.firstToken + 1, lastToken);
      }
    }
    return found;
  };
}

/** What they say about where the report plays. */
export function addTellTales(context: PlaceContext, tales: readonly TellTale[], { tokens }: Layout): void {
  const counted = new Set<number>();
  for (const { sign, firstToken } of tales) {
    const { word } = tokens[firstToken]!;
    if (counted.has(word)) continue;
    counted.add(word);
    for (const country of sign.countries) context.add(country, SAYS[sign.form] / sign.countries.length);
  }
}

/** The countries so told, each by its words, in the order of the text; they are no places anything was done at. */
export const landsTold = (tales: readonly TellTale[], { tokens }: Layout, gazetteer: Gazetteer): readonly PlaceMention[] =>
  tales
    .filter(({ sign }) => sign.countries.length === 1)
    .map(({ sign, firstToken, lastToken, sentence }) => ({
      start: tokens[firstToken]!.start,
      end: tokens[lastToken - 1]!.end,
      firstToken,
      lastToken,
      sentence,
      where: toWhere(gazetteer.place(sign.countries[0]!)),
      kind: 'adjective',
      metonym: false,
      locative: false,
    }));

/** The country that most of them tell; null where none does. */
export function countryTold(tales: readonly TellTale[], gazetteer: Gazetteer): string | null {
  const seen = new Map<PlaceRow, number>();
  let most: PlaceRow | null = null;
  for (const { sign } of tales)
    for (const country of sign.countries) {
      seen.set(country, (seen.get(country) ?? 0) + SAYS[sign.form] / sign.countries.length);
      if (most === null || seen.get(country)! > seen.get(most)!) most = country;
    }
  return most === null ? null : gazetteer.place(most).country;
}
