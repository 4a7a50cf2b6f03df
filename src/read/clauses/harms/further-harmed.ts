/** Whom a verb of harm tells of besides: "killed four at one farm and three at another", "was killed along with six others". */
import { altered, type Chunk, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { Harm } from '../clause.js';
import { modalityOf } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber } from './persons.js';
import { ASSERTED, tellHarm } from './tell-harm.js';

/** Chunks from a verb to the "and" behind its place: "four people at a farm near Lugo and". */
const GAP_REACH = 10;

// A commander was killed along with six other militants | was shot dead in Lugo on Monday together with his driver
export function tellAlongWith(here: HarmSentence, k: number, group: VerbGroup, effect: EffectWord): void {
  const along = alongAfter(here, k);
  if (along < 0) return;
  const said = here.told.at(-1)!;
  const isFound = group.bareParticiple && said.rule === 'found' && said.trigger.firstToken === group.firstToken;
  if (group.passive || effect.whom === 'subject' || isFound)
    addHarm(here, here.clause.joinedRight(along + 1), k, effect, modalityOf(here.chunks, k), 'passive');
}

// was found dead along with a guard
export function tellFoundAlongWith(here: HarmSentence, k: number, effect: EffectWord): void {
  const along = alongAfter(here, k);
  if (along >= 0) addHarm(here, here.clause.joinedRight(along + 1), k, effect, ASSERTED, 'found');
}

/** What may stand there besides the phrases of place and time. */
const BETWEEN: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['preposition', 'time', 'comma', 'adverb']);

/** The words that open who came to harm besides, behind place and time of the verb; -1 where none do. */
function alongAfter({ chunks, classes }: HarmSentence, k: number): number {
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + GAP_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'and' ? classes.along.has(chunk.lower) : chunk.type === 'preposition' && chunk.lower === 'alongside')
      return chunks[i + 1]!.type === 'noun-phrase' ? i : -1;
    if (chunk.type === 'noun-phrase' ? chunks[i - 1]!.type !== 'preposition' : !BETWEEN.has(chunk.type)) return -1;
  }
  return -1;
}

// Two clerks were killed, as was the gunman | Two guests died, as did a waiter
export function tellLikewise(here: HarmSentence, k: number, effect: EffectWord): void {
  const { chunks } = here;
  for (let i = k + 1; i < Math.min(chunks.length - 2, k + GAP_REACH); i++) {
    const [as, verb, whom] = chunks.slice(i, i + 3);
    if (as!.type === 'subordinate' && as!.lower === 'as' && verb?.type === 'verb-group' && whom?.type === 'noun-phrase')
      return isAuxiliary(verb) ? addHarm(here, here.clause.joinedRight(i + 2), k, effect, ASSERTED, 'likewise') : undefined;
    if (endsClause(as!)) return;
  }
}

/** "was", "did", alone. */
const isAuxiliary = ({ word, copula, lower, negated }: VerbGroup): boolean => !negated && (copula || (word === null && lower === ''));

// killed four people at one farm and three at another | two died at the scene and a third in hospital
export function tellGapped(here: HarmSentence, k: number): void {
  const { chunks } = here;
  const said = here.told.at(-1)!;
  if (said.trigger.firstToken !== chunks[k]!.firstToken || said.certainty !== 'asserted' || !said.patient.quantity) return;
  for (let i = k + 1; i < Math.min(chunks.length - 3, k + GAP_REACH); i++) {
    const chunk = chunks[i]!;
    if (endsClause(chunk)) return;
    if (chunk.type === 'and' && chunks[i - 2]?.type === 'preposition') return tellElsewhere(here, said, chunks[k]!, i);
  }
}

const endsClause = ({ type }: Chunk): boolean => type === 'verb-group' || type === 'break' || type === 'subordinate' || type === 'relative';

function tellElsewhere(here: HarmSentence, said: Harm, verb: Chunk, and: number): void {
  const others = here.chunks[and + 1];
  if (others?.type !== 'noun-phrase' || !isBareNumber(others) || !isElsewhere(here, and + 2) || here.isCounted(said.effect, others)) return;
  const patient: NounPhrase = altered(others, { person: said.patient.person });
  tellHarm(here, patient, said.effect, said.weak, verb, ASSERTED, 'gapped', said.agent);
}

/** "at another", not followed by a verb of its own. */
function isElsewhere({ chunks, classes }: HarmSentence, k: number): boolean {
  const where = chunks[k];
  const after = chunks[k + 2];
  if (where?.type !== 'preposition' || chunks[k + 1]?.type !== 'noun-phrase' || !classes.elsewhere.has(where.lower)) return false;
  return after?.type !== 'verb-group' && after?.type !== 'state';
}
