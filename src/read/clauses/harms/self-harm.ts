/** "killed himself", "He shot himself in the leg", "killed three others and himself": who did it is who was harmed. */
import type { Effect } from '../../../model/vocabulary.js';
import type { NounPhrase } from '../chunk.js';
import type { Modality } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany } from './persons.js';

/** Children of fewer years shoot themselves by accident. */
const SMALL = 13;
const THEMSELVES: ReadonlySet<string> = new Set(['themselves']);

export function isReflexive({ classes, layout }: HarmSentence, phrase: NounPhrase): boolean {
  return phrase.pronoun !== null && classes.reflexive.has(layout.tokens[phrase.firstToken]!.lower);
}

// killed three others and himself | kills two, wounds two, then self
export function tellHarmedThemselves(here: HarmSentence, k: number, said: EffectWord, modality: Modality, isOfOthers = false): void {
  const isKilled = said.weak || (isOfOthers && said.effect === 'injured' && lastWhoHarmed(here, 'killed') !== null);
  const effect = isKilled ? selfHarm(here, k, { ...said, effect: 'killed' }) : said;
  addHarm(here, here.clause.subjects(k).slice(-1), k, effect, modality, 'to-oneself');
}

// He shot himself | A boy accidentally shot himself in the leg
export function selfHarm(here: HarmSentence, k: number, effect: EffectWord): EffectWord {
  return isByAccident(here, k) || isInLimb(here, k) ? { ...effect, effect: 'injured' } : effect;
}

function isByAccident(here: HarmSentence, k: number): boolean {
  for (let i = Math.max(0, k - 3); i <= k; i++) if (here.says(here.chunks[i]!, here.classes.accidentally)) return true;
  return here.clause.subjects(k).some(({ person, age }) => person?.child || (age !== null && age < SMALL));
}

function isInLimb(here: HarmSentence, k: number): boolean {
  for (let i = k + 1; i < Math.min(here.chunks.length, k + 4); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'noun-phrase' && here.classes.limb.has(here.head(chunk))) return true;
  }
  return false;
}

// He shot two guards as they slept, then drove home and killed himself: he who did the rest
export function whoToThemselves(here: HarmSentence, k: number): readonly NounPhrase[] {
  const subjects = here.clause.subjects(k);
  if (subjects.length > 0 && subjects[0]!.pronoun !== 'plural') return subjects;
  if (here.says(here.chunks[k]!, THEMSELVES) || isOfMany(here, k, subjects)) return subjects;
  const who = lastWhoHarmed(here);
  if (who) return [who];
  return subjects.length > 0 ? subjects : firstPerson(here, k);
}

// They shot two guards before committing suicide: of more than one it may be said, too
function isOfMany(here: HarmSentence, k: number, subjects: readonly NounPhrase[]): boolean {
  return subjects[0]?.pronoun === 'plural' && !here.says(here.chunks[k]!, here.classes.reflexive);
}

function lastWhoHarmed({ told, first }: HarmSentence, how: Effect | null = null): NounPhrase | null {
  for (let i = told.length - 1; i >= first; i--) {
    const { agent, rule, effect } = told[i]!;
    if (
      (how === null || effect === how) &&
      rule === 'active' &&
      agent &&
      !isMany(agent) &&
      (agent.person ?? agent.name ?? agent.pronoun) !== null
    )
      return agent;
  }
  return null;
}

function firstPerson({ chunks }: HarmSentence, k: number): readonly NounPhrase[] {
  for (let i = 0; i < k; i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group') return [];
    if (chunk.type !== 'noun-phrase' || isMany(chunk) || chunks[i - 1]?.type === 'preposition') continue;
    if ((chunk.person ?? chunk.name ?? chunk.pronoun) !== null) return [chunk];
  }
  return [];
}
