/** "Doctors could not save her", "medics were unable to revive the man", "she could not be saved": of somebody hurt, that he died. */

import { exactly } from '../../../model/count.js';
import { isKilledOrInjured } from '../../../model/killed-or-injured.js';
import { isSmallWord } from '../../text/small-words.js';
import { altered, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { Harm } from '../clause.js';
import { addHarm, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { ASSERTED } from './tell-harm.js';

/** Harms looked back at for somebody who was hurt: of whom nothing was told, nobody knows what he was to be saved from. */
const REMEMBERED = 12;

export function readNotSaved(here: HarmSentence, k: number, group: VerbGroup, lemma: string): void {
  if (!here.classes.reviving.has(lemma) || !(group.negated || isInVain(here, k, group))) return;
  const saved = group.passive ? here.clause.subjects(k) : here.clause.objects(k);
  const persons = saved.map((phrase) => whoseLife(here, phrase)).filter(isSomebody);
  if (persons.length === 0 || !here.told.slice(-REMEMBERED).some(isHurt)) return;
  addHarm(here, persons, k, KILLED, ASSERTED, 'did-not-survive');
}

/** "were not able to save", "failed to save"; "efforts to save him failed", "attempts to revive him were unsuccessful". */
function isInVain(here: HarmSentence, k: number, group: VerbGroup): boolean {
  if (!group.infinitive) return false;
  const { chunks, classes } = here;
  const before = chunks[k - 1];
  if (before?.type === 'verb-group' && isFailing(here, before)) return true;
  const what = before?.type === 'verb-group' || before?.type === 'noun-phrase' ? before : null;
  const [whom, verb, how] = chunks.slice(k + 1, k + 4);
  if (!what || !classes.efforts.at(here.layout.tokens[what.lastToken - 1]!) || whom?.type !== 'noun-phrase') return false;
  if (verb?.type !== 'verb-group') return false;
  return isFailing(here, verb) || (verb.copula && how !== undefined && here.says(how, classes['in-vain']));
}

/** "failed", "were unable", "were not able". */
const isFailing = ({ classes, layout: { tokens } }: HarmSentence, group: VerbGroup): boolean =>
  classes.failing.has(lemmaOf(group)) ||
  classes.unable.at(tokens[group.lastToken - 1]!) ||
  (group.negated && classes.able.at(tokens[group.lastToken - 1]!));

/** "her life": her. */
function whoseLife(here: HarmSentence, phrase: NounPhrase): NounPhrase {
  const { firstToken, determiner, whose } = phrase;
  if (determiner !== 'possessive' || !here.says(phrase, here.classes.lives)) return phrase;
  if (!isSmallWord(here.layout, firstToken, 'his') && !isSmallWord(here.layout, firstToken, 'her')) return whose ?? phrase;
  const lastToken = firstToken + 1;
  return altered(phrase, {
    lastToken,
    headFirst: firstToken,
    headLast: lastToken,
    determiner: null,
    pronoun: 'singular',
    count: exactly(1),
  });
}

const isSomebody = ({ person, pronoun, name }: NounPhrase): boolean => person !== null || pronoun !== null || name !== null;

const isHurt = ({ effect }: Harm): boolean => isKilledOrInjured(effect);
