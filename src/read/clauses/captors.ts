/** "Rebels are holding a judge", "was carried off by hooded men": verbs that tell of an abduction only where those who attack do it. */
import { isSmallWord } from '../text/small-words.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { looksLikeAttackers } from './armed.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { FORCES } from './forces.js';
import { isBareNumber } from './harms/persons.js';
import { plainHappening } from './words.js';

/** What any verb of taking persons away by force tells of. */
export const ABDUCTION = plainHappening('abduct', { kind: 'kidnapping', harms: true });

export interface Taking {
  readonly agent: NounPhrase;
  readonly taken: readonly NounPhrase[];
  /** "police took away two clerks": by those who serve a state. */
  readonly isArrest: boolean;
}

/** Who took whom; null where nobody says that those who attack or the forces did it ("was held in Lugo"). */
export function takingBy(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): Taking | null {
  const group = chunks[k] as VerbGroup;
  const isPassive = clause.isPassive(k);
  const agent = isPassive ? clause.byAgent(k) : clause.subjects(k).at(-1);
  if (!agent) return null;
  const isArrest = group.word?.effect?.byForces === true && (isOfForces(agent) || isTakenForForces(marks, agent));
  if (!isArrest && !looksLikeAttackers(marks, agent)) return null;
  const taken = isPassive ? takenBefore(chunks, clause, k, group) : clause.objects(k);
  // held the mayor responsible
  const behind = chunks[chunks.indexOf(taken.at(-1) as Chunk, k) + 1];
  if (!isPassive && behind?.type === 'adverb' && marks.classes['behind-person'].has(behind.says)) return null;
  const isOfPersons = isPassive && !marks.classes['taking-things'].has(group.word!.verb!.lemma);
  const isOneOfPersons = (whom: NounPhrase): boolean =>
    (isOfPersons && whom.name !== null && whom.place === null && !whom.person) ||
    (whom.quantity !== null && isOfPersonsBefore(chunks, k, whom));
  const persons = taken.filter((whom) => canBeTaken(whom) || isOneOfPersons(whom));
  return persons.length > 0 ? { agent, taken: persons, isArrest } : null;
}

/** "Ana Ruiz, seized by rebels, …", "a nurse held by rebels" */
function takenBefore(chunks: readonly Chunk[], clause: ClauseArguments, k: number, group: VerbGroup): readonly NounPhrase[] {
  if (group.passive) return clause.subjects(k);
  const before = chunks[chunks[k - 1]?.type === 'comma' ? k - 2 : k - 1];
  return before?.type === 'noun-phrase' ? [before] : clause.subjects(k);
}

const isOfForces = ({ person }: NounPhrase): boolean => person !== null && FORCES.has(person.group);

/** Tokens from those told of to whom they are taken for: "men who identified themselves as officers". */
const TAKEN_FOR_WITHIN = 7;

// people believed to be police officers | men who said they were from the intelligence service
function isTakenForForces({ classes, layout }: Marks, { person, name, lastToken }: NounPhrase): boolean {
  const { tokens } = layout;
  if (!person || name || person.group === 'perpetrators') return false;
  const at = isSmallWord(layout, lastToken, 'who') ? lastToken + 1 : lastToken;
  if (!classes['taken-for'].at(tokens[at])) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + TAKEN_FOR_WITHIN); i++) {
    if (tokens[i]!.shape === 'punctuation') return false;
    if (classes['of-forces'].at(tokens[i]!)) return true;
  }
  return false;
}

/** "Eight officers were wounded and two were taken away by gunmen": a number of those told of before it in the sentence. */
function isOfPersonsBefore(chunks: readonly Chunk[], k: number, phrase: NounPhrase): boolean {
  if (!isBareNumber(phrase)) return false;
  return chunks
    .slice(Math.max(0, k - PERSONS_WITHIN), k)
    .some((chunk) => chunk.type === 'noun-phrase' && chunk !== phrase && chunk.quantity !== null && chunk.person !== null);
}
const PERSONS_WITHIN = 12;

/** Somebody, and not those who attack: "rebels seized two guerrillas" is no abduction; nor is "seized the town of Tinta". */
const canBeTaken = ({ person, name, pronoun, place, firstToken }: NounPhrase): boolean => {
  if (place !== null) return false;
  if (person) return person.group !== 'perpetrators';
  return pronoun !== null || (name !== null && name.firstToken === firstToken && name.lastToken - name.firstToken > 1);
};
