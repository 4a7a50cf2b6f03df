/** Finds the verbs and nouns that tell of a happening, with who did it and to what. */
import type { Sentence } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { looksLikeAttackers } from './armed.js';
import { deathByHands, harmByAttackers, killingOf } from './at-the-hands-of.js';
import { ABDUCTION, takingBy } from './captors.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, says } from './chunks/says.js';
import type { Happening } from './clause.js';
import { complainsOfDeed } from './complaints.js';
import { demonstration } from './demonstrations.js';
import { rescuesNobody } from './discharged.js';
import { doersOf } from './doers-of.js';
import { foiledBomb } from './foiled-bombs.js';
import { altered, byAnimal, byBurst, byCrowd, byThing, isWithBomb, withBomb } from './happening-kinds.js';
import { opensOnNoun } from './harms/as-persons.js';
import { isPersons } from './harms/persons.js';
import { isInGeneral } from './in-general.js';
import { isThing } from './is-thing.js';
import { isLadenWith } from './laden-with.js';
import { diedOf, livesClaimed } from './lives-claimed.js';
import { modalityOf } from './modality.js';
import { SentenceSays, tellsNoViolence } from './no-violence.js';
import { fromNoun } from './noun-happenings.js';
import { onBoard } from './on-board.js';
import { isOnlyWords } from './only-words.js';
import { rescuedFrom } from './rescued-from.js';
import { robbery } from './robberies.js';
import { tellEachDeed } from './several-deeds.js';
import { isNextOne } from './shares.js';
import { tellHappening } from './tell-happening.js';
import { fromVerb } from './verb-happenings.js';
import { plainHappening } from './words.js';

export function readHappenings(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  out: Happening[],
): void {
  const here: Here = { marks, sentence, chunks, clause, says: new SentenceSays(marks, sentence, chunks), out };
  const first = out.length;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group') ofVerb(here, k, chunk);
    else if (chunk.type === 'noun-phrase') ofPhrase(here, k, chunk);
  }
  tellEachDeed(marks, chunks, first, out);
}

/** A sentence and the happenings told so far. */
interface Here {
  readonly marks: Marks;
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  readonly clause: ClauseArguments;
  readonly says: SentenceSays;
  readonly out: Happening[];
}

function ofVerb(here: Here, k: number, verb: VerbGroup): void {
  const { marks, sentence, chunks, clause, out } = here;
  const { word } = verb;
  const isOfCare = rescuesNobody(marks, chunks, k);
  if (word?.happening && !isOfCare && !isDescription(marks, chunks, k)) itself(here, k, verb);
  asRobbery(marks, sentence, chunks, clause, k, out);
  put(out, foiledBomb(marks, sentence, chunks, clause, k));
  put(out, demonstration(marks, sentence, chunks, clause, k));
  if (!word?.happening) {
    put(out, livesClaimed(marks, sentence, chunks, clause, k));
    put(out, diedOf(marks, sentence, chunks, clause, k));
    if (word?.effect?.effect === 'killed') put(out, deathByHands(marks, sentence, chunks, clause, k));
  }
  put(out, harmByAttackers(marks, sentence, chunks, clause, k));
  if (word?.effect?.byAttackers) put(out, abduction(marks, sentence, chunks, clause, k));
  if (word?.effect?.effect === 'rescued') put(out, heldBefore(marks, sentence, chunks, clause, k));
  if (!isOfCare && isLettingGo(marks, verb)) put(out, captivity(marks, sentence, chunks, clause, k));
}

/** What its verb tells of by itself. */
function itself({ marks, sentence, chunks, clause, says, out }: Here, k: number, verb: VerbGroup): void {
  const done = orOtherwise(marks, fromVerb(marks, sentence, chunks, clause, k, verb));
  const told = withBomb(marks, chunks, k, byThing(marks, chunks, k, done, says));
  const happening = byCrowd(marks, chunks, k, clause.subjects(k), told);
  const into = targetsInto(marks, chunks, k, happening.word.into);
  const isOther = (): boolean => showsSomething(marks, chunks, k, clause) || complainsOfDeed(marks, chunks, k, clause);
  const isItsObject = (): boolean => hasItsObject(marks, happening) || isLadenWith(marks, chunks, k, happening.word.object);
  const isByNext = isNextBomb(marks, happening, says);
  const isTold = into && isItsObject() && (isByThing(marks, happening) || isByNext || isWithBomb(marks, chunks, k)) && !isOther();
  const isSpokenOf = (): boolean => isOnlyWords(marks, chunks, k, happening) || isInGeneral(marks, chunks, k, clause, happening);
  if (!isTold || tellsNoViolence(marks, chunks, k, happening, says) || isSpokenOf()) return;
  const whole = into.length ? altered(happening, happening.word, into) : happening;
  out.push(isByNext ? asNextBomb(whole) : withThoseInside(marks, chunks, clause, whole));
}

function ofPhrase({ marks, sentence, chunks, clause, says, out }: Here, k: number, phrase: NounPhrase): void {
  put(out, killingOf(marks, sentence, chunks, clause, k, phrase));
  if (phrase.person) put(out, byDoersOf(marks, sentence, chunks, clause, k, phrase));
  if (!phrase.happening || isLaidToVictims(chunks, k)) return;
  const told = fromNoun(marks, sentence, chunks, clause, k, phrase);
  if (!tellsNoViolence(marks, chunks, k, told, says) && !isInGeneral(marks, chunks, k, clause, told))
    out.push(byBurst(marks, says, byAnimal(marks, byCrowd(marks, chunks, k, [], told))));
}

function put(out: Happening[], told: readonly Happening[]): void {
  for (let i = 0; i < told.length; i++) out.push(told[i]!);
}

/** In place of what the verb of coming in tells by itself. */
function asRobbery(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, k: number, out: Happening[]): void {
  const last = out.at(-1) ?? null;
  const told = last?.trigger === chunks[k] ? last : null;
  const robbed = robbery(marks, sentence, chunks, clause, k, told);
  if (robbed) out.splice(told ? out.length - 1 : out.length, told ? 1 : 0, robbed);
}

/** "ambushed a bus carrying 20 clerks": the bus and the clerks. */
function withThoseInside(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, happening: Happening): Happening {
  const inside = happening.targets.length > 0 ? onBoard(marks, chunks, clause, happening.targets) : [];
  return inside.length > 0 ? altered(happening, happening.word, [...happening.targets, ...inside]) : happening;
}

/** "Six farmers, suspected of burglary, were kidnapped": what those who then came to harm were held to have done. */
function isLaidToVictims(chunks: readonly Chunk[], k: number): boolean {
  const [held, of] = chunks.slice(Math.max(0, k - 2), k);
  if (!isOf(of) || held?.type !== 'verb-group' || !held.bareParticiple) return false;
  for (let i = k + 1; i < Math.min(chunks.length, k + VICTIM_WITHIN); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return false;
    if (chunk.type === 'verb-group') return chunk.passive && HARMED.has(chunk.word?.effect?.effect ?? '');
  }
  return false;
}
/** Chunks from what somebody is held to have done to what befell him: "in a shop in Lugo on Monday,". */
const VICTIM_WITHIN = 8;
const HARMED: ReadonlySet<string> = new Set(['killed', 'injured', 'abducted']);

/** "The killers of two nuns fled" */
function byDoersOf(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  agent: NounPhrase,
): readonly Happening[] {
  const doers = doersOf(marks, chunks, clause, k);
  if (!doers) return [];
  const trigger = { firstToken: agent.headFirst, lastToken: agent.headLast };
  return [tellHappening(sentence.index, doers.word, trigger, { nominal: true, agent, targets: doers.whom })];
}

/** "Rebels are holding a judge": what such a verb tells of where those who attack do it. */
function abduction(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly Happening[] {
  const taking = takingBy(marks, chunks, clause, k);
  if (!taking) return [];
  const { certainty, attempted } = modalityOf(chunks, k);
  const trigger = chunks[k]!;
  const { agent, taken, isArrest } = taking;
  const word = isArrest ? ARREST : ABDUCTION;
  return [tellHappening(sentence.index, word, trigger, { certainty, attempted, agent, targets: taken })];
}

/** "The rebels freed the engineer", "have promised to release her": whom they let go they have held; police rescue. */
function captivity(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly Happening[] {
  const [told] = abduction(marks, sentence, chunks, clause, k);
  return told ? [{ ...told, certainty: 'asserted', attempted: false }] : [];
}

/** "Police rescued five clerks from kidnappers" */
function heldBefore(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly Happening[] {
  const told = rescuedFrom(marks, chunks, clause, k);
  // rescued the five from the kidnappers: of both was told before
  if (!told || told.captors.determiner === 'definite' || told.held.some(isToldBefore)) return [];
  const { headFirst, headLast } = told.captors;
  const trigger = { firstToken: headFirst, lastToken: headLast };
  return [tellHappening(sentence.index, ABDUCTION, trigger, { nominal: true, agent: told.captors, targets: told.held })];
}

const isToldBefore = ({ determiner, pronoun, quantity }: NounPhrase): boolean =>
  pronoun !== null || determiner === 'definite' || quantity?.anaphoric === true;

const isLettingGo = ({ classes }: Marks, { word }: VerbGroup): boolean =>
  word?.effect?.effect === 'rescued' && word.happening?.role === 'step' && !classes.rescuing.has(word.verb?.lemma ?? '');

/** "police took away two clerks" */
const ARREST = plainHappening('arrest', { kind: 'other', role: 'response', harms: true });

/** "pressed the alarm button", "seized a bus", "drove it through the gate"; "pressed charges" is no happening. */
const hasItsObject = (marks: Marks, { word, targets, agent }: Happening): boolean =>
  (!marks.classes['on-somebody'].has(word.word) || targets.some((target) => isSomebodyOrHeld(marks, target))) &&
  // six motorcycles were seized: by whom is not said, and more likely by the forces
  !(word.object === 'vehicle' && agent === null) &&
  (word.object === null || targets.some((target) => isThing(marks, target, word.object!) || isIt(marks, target)));

/** Who or what can be held, taken or let go: "released the sailors", "captured the town", but not "released a sketch of him". */
const isSomebodyOrHeld = (marks: Marks, target: NounPhrase): boolean =>
  (isPersons(target) && !opensOnNoun(marks.layout, target)) ||
  target.place !== null ||
  marks.layout.endings['of-person'].of(marks.layout.endings.plural.off(marks.layout.tokens[target.headLast - 1]!.lower)) ||
  HELD.some((thing) => isThing(marks, target, thing));
const HELD: readonly string[] = ['vehicle', 'target'];

/** "Which demonstrates that", "demonstrated his will", "as has been demonstrated": nobody took to the streets. */
function showsSomething({ classes }: Marks, chunks: readonly Chunk[], k: number, clause: ClauseArguments): boolean {
  const { word, passive } = chunks[k] as VerbGroup;
  if (!classes['without-object'].has(word!.verb!.lemma)) return false;
  const next = chunks[k + 1];
  return passive || clause.objects(k).length > 0 || next?.type === 'subordinate' || next?.type === 'relative';
}

/** "A bomb damaged two banks"; an explosion that did is a happening itself, and a flood no violence. */
const isByThing = (marks: Marks, { word, agent }: Happening): boolean =>
  word.by.length === 0 ||
  (agent !== null &&
    agent.happening === null &&
    word.by.some((doer) => (doer === 'attackers' ? looksLikeAttackers(marks, agent) : isThing(marks, agent, doer))));

/** By the second row of its word, where only that fits: "rebels hit a bank". */
function orOtherwise(marks: Marks, told: Happening): Happening {
  const { otherwise } = told.word;
  if (!otherwise || isByThing(marks, told)) return told;
  const done = altered(told, otherwise, told.targets);
  return isByThing(marks, done) && hasItsObject(marks, done) ? done : told;
}

/** "A bomb damaged a bank and another destroyed a bridge": another bomb. */
const isNextBomb = (marks: Marks, { agent, targets, word, nominal }: Happening, says: SentenceSays): boolean =>
  agent !== null && !nominal && word.by.includes('bomb') && targets.length > 0 && isNextOne(marks, agent) && says.bomb;

const asNextBomb = (happening: Happening): Happening => ({
  ...altered(happening, { ...happening.word, kind: 'bombing' }, happening.targets),
  isShare: true,
});

const isIt = ({ layout }: Marks, phrase: NounPhrase): boolean => isSmallWord(layout, phrase.headFirst, 'it');

/** Chunks looked through for the word that leads from an object to what it is driven into. */
const INTO_REACH = 4;

/** What stands behind one of the words, as far as it is a place, persons, a number or a thing that is attacked; null: nothing of these. */
function targetsInto(marks: Marks, chunks: readonly Chunk[], k: number, into: readonly string[]): readonly NounPhrase[] | null {
  if (into.length === 0) return [];
  const at = chunks.findIndex((chunk, i) => i > k && i <= k + INTO_REACH && chunk.type === 'preposition' && into.includes(chunk.says));
  if (at < 0) return null;
  const targets: NounPhrase[] = [];
  for (let i = at + 1; i < chunks.length; i += 2) {
    const phrase = chunks[i];
    if (phrase?.type !== 'noun-phrase') break;
    if (phrase.place !== null || phrase.person || phrase.quantity || isThing(marks, phrase, 'target')) targets.push(phrase);
    const next = chunks[i + 1];
    if (!isOf(next)) break;
  }
  return targets.length ? targets : null;
}

/** "was beaten", "is burning": kept; "being attacked" in a gerund after a preposition: told as a possibility. */
const isDescription = (marks: Marks, chunks: readonly Chunk[], k: number): boolean => {
  const [before, behind] = [chunks[k - 1], chunks[k + 1]];
  return (
    (chunks[k] as VerbGroup).ing &&
    before?.type === 'preposition' &&
    behind?.type !== 'noun-phrase' &&
    !isDoneThen(marks, chunks, k, before)
  );
};

/** Chunks from a verb to what was done before or after it: "called the clerk by his name before". */
const THEN_WITHIN = 7;

/** "called him by his name before opening fire", "fled after firing twice", but "must warn before opening fire", "before being attacked". */
function isDoneThen({ layout }: Marks, chunks: readonly Chunk[], k: number, preposition: Chunk): boolean {
  const { passive, word } = chunks[k] as VerbGroup;
  if (!(says(preposition, 'before') || says(preposition, 'after')) || passive || word!.happening!.kind !== 'attack') return false;
  for (let i = k - 2; i >= Math.max(0, k - THEN_WITHIN); i--) {
    const verb = chunks[i]!;
    if (verb.type === 'verb-group')
      return (
        (verb.word?.verb ? verb.word.verb.past : layout.endings.past.of(verb.lower)) &&
        !(verb.modal || verb.negated || verb.infinitive || verb.passive)
      );
  }
  return false;
}
