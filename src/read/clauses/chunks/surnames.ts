/** Surnames of persons the report named in full: "ANA DORLE … DORLE WAS HURT", "Ana Cook … Cook was hurt". */
import { isSmallWord } from '../../text/small-words.js';
import type { NounPhrase } from '../chunk.js';
import type { Word } from '../words.js';
import type { PhraseBuilder } from './phrase-builder.js';
import type { SentenceCut } from './sentence-cut.js';
import { isOnlyName } from './word-forms.js';

export function noteSurname(cut: SentenceCut, name: NonNullable<NounPhrase['name']>): void {
  const last = surnameOf(cut, name);
  if (last < 0 || cut.tokens[last]!.possessive) return;
  const word = cut.knownAt(last);
  if (cut.layout.caseless ? word === undefined || isOnlyName(word) || word.isPersonalName : word?.person?.plural === false)
    cut.marks.surnames.add(cut.tokens[last]!.lower);
}

/** "ANA DORLE", "ANA DORLE JR.", "MR. DORLE": the last of several words; -1 where there is one alone. */
function surnameOf(cut: SentenceCut, { firstToken, lastToken }: NonNullable<NounPhrase['name']>): number {
  const isFull = lastToken - firstToken > 1;
  if (!isFull && !isSmallWord(cut.layout, firstToken - 1, 'title')) return -1;
  return isFull && isSmallWord(cut.layout, lastToken - 1, 'suffix') ? lastToken - 2 : lastToken - 1;
}

/** "Cook was hurt", of a report that named Ana Cook; in capitals "ANA COOK", where cook is a surname. */
export function isCallingAsName(cut: SentenceCut, phrase: PhraseBuilder, i: number, word: Word): boolean {
  if (word.person!.plural || phrase.person || phrase.determiner || phrase.quantity) return false;
  if (phrase.hasName()) return cut.layout.caseless && word.isPersonalName;
  const { capital, lower } = cut.tokens[i]!;
  return !phrase.hasHead() && (capital || cut.layout.caseless) && cut.marks.surnames.has(lower);
}
