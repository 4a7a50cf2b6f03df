/** "17 killed in attack", "three people wounded in the blast", "5 perpetrators were killed and 2 arrested": a participle alone. */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import type { Modality } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { wholeOfShare } from './persons.js';

/** Chunks of an insertion: ", kidnapped in May by armed men,". */
const INSERTION_REACH = 8;

export function readReduced(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): void {
  const { chunks, clause } = here;
  const at = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  const before = chunks[at];
  if (before?.type === 'noun-phrase')
    addHarm(here, joinedTo(here, at).map(wholeOfShare), k, effect, modality, 'reduced', clause.byAgent(k));
  else if (before?.type === 'verb-group' && isFound(here, before)) addHarm(here, clause.subjects(at), k, effect, modality, 'found');
  else if (before?.type === 'comma' && isInserted(here, k) && chunks[at - 1]?.type === 'noun-phrase')
    addHarm(here, joinedTo(here, at - 1), k, effect, modality, 'reduced', clause.byAgent(k));
  else if (before?.type === 'close' || before?.type === 'and') addHarm(here, clause.subjects(k), k, effect, modality, 'reduced');
}

// Ana Ruiz, kidnapped in May, was freed
function isInserted({ chunks }: HarmSentence, k: number): boolean {
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + INSERTION_REACH); i++) {
    const { type } = chunks[i]!;
    if (type === 'comma') return chunks[i + 1]!.type === 'verb-group';
    if (type === 'verb-group' || type === 'and' || type === 'break' || type === 'subordinate') return false;
  }
  return false;
}

// was found shot to death
function isFound({ classes }: HarmSentence, group: VerbGroup): boolean {
  return group.passive && classes.finding.has(group.word?.verb?.lemma ?? group.lower);
}

function joinedTo({ chunks, clause }: HarmSentence, at: number): readonly NounPhrase[] {
  const subjects = clause.subjects(at + 1);
  const own = chunks[at] as NounPhrase;
  return subjects.at(-1) === own ? subjects : [own];
}
