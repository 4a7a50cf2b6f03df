/** "Hundreds gathered outside the ministry to demand their wages", "protesters turned out": people who come together for a cause, without a word for a protest. */
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import type { Happening } from './clause.js';
import { modalityOf } from './modality.js';
import { tellHappening } from './tell-happening.js';
import { plainHappening } from './words.js';

export function demonstration(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
): readonly Happening[] {
  const group = chunks[k] as VerbGroup;
  if (group.passive || group.negated || (group.word?.happening && !isStrikeVerb(marks, group))) return [];
  const agent = isTold(marks, chunks, clause, k, group);
  if (!agent || modalityOf(chunks, k).certainty !== 'asserted') return [];
  return [tellHappening(sentence.index, PROTEST, group, { agent })];
}

const PROTEST = plainHappening('protest', { kind: 'protest', harms: false });

/** Who came together; null where the verb tells of no such thing. */
function isTold(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number, group: VerbGroup): NounPhrase | null {
  const { classes } = marks;
  if (isStrikeVerb(marks, group)) return clause.objects(k).length === 0 ? manyOf(marks, clause.subjects(k)) : null;
  const verb = marks.layout.tokens[group.lastToken - 1]!.lower;
  // joined the protesters
  if (classes.joining.has(verb)) return clause.objects(k).some((whom) => isCrowd(marks, whom)) ? manyOf(marks, clause.subjects(k)) : null;
  if (!classes.comingTogetherFirst.has(verb)) return null;
  if (!classes['coming-together'].has(verb) && !classes['coming-together'].has(withNext(marks, chunks, k, verb))) return null;
  const who = manyOf(marks, clause.subjects(k));
  return who && (isCrowd(marks, who) || isForCause(classes, chunks, k)) ? who : null;
}

/** "turned out", "took to"; of a verb that leads to nothing, the verb alone. */
function withNext({ layout }: Marks, chunks: readonly Chunk[], k: number, verb: string): string {
  const next = chunks[k + 1];
  const leads = next?.type === 'adverb' || next?.type === 'preposition';
  return leads ? `${verb} ${layout.tokens[next.firstToken]!.lower}` : verb;
}

/** "have been striking" */
const isStrikeVerb = ({ classes, layout }: Marks, { lastToken }: VerbGroup): boolean =>
  classes['on-strike'].at(layout.tokens[lastToken - 1]!);

const isCrowd = ({ classes, layout }: Marks, { headLast }: NounPhrase): boolean => classes.crowd.at(layout.tokens[headLast - 1]);

/** Several persons, who are none of those who meet by their office. */
const manyOf = ({ classes, layout }: Marks, subjects: readonly NounPhrase[]): NounPhrase | null =>
  subjects.find(
    ({ person, quantity, headLast, count }) =>
      (person?.plural === true || (person === null && quantity !== null)) &&
      count?.high !== 1 &&
      person?.group !== 'perpetrators' &&
      !classes['meeting-by-office'].at(layout.tokens[headLast - 1]),
  ) ?? null;

/** Chunks from where they came together to what for: "outside the gate of the ministry in Tarn on Monday". */
const CAUSE_REACH = 12;

/** "to demand", "chanting", "against the tax" */
export function isForCause(classes: Marks['classes'], chunks: readonly Chunk[], k: number): boolean {
  for (let i = k + 1; i < Math.min(chunks.length, k + CAUSE_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'but') return false;
    if (chunk.type === 'preposition' && classes['against-cause'].has(chunk.says)) return true;
    if (chunk.type !== 'verb-group') continue;
    if (!chunk.infinitive && !chunk.ing) return false;
    if (classes['for-cause'].has(lemmaOf(chunk))) return true;
  }
  return false;
}
