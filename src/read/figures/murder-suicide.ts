/** "Four were found dead in what looks like a murder-suicide": one of them did it, whom nothing else may tell of. */
import type { FigureSays } from '../../model/claim.js';
import { exactly } from '../../model/count.js';
import type { Layout } from '../text/layout.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { ADULT_YEARS } from './may-be-same.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons } from './persons.js';

/** Tokens between "not" and "murder-suicide". */
const UNDONE_REACH = 5;

/** @param doer who killed, alone, of whom nothing else is told */
export function heedMurderSuicide(
  told: FiguresTold,
  kinds: PersonKinds,
  layout: Layout,
  isBackground: (token: number) => boolean,
  doer: Persons | null,
): void {
  const dead = told.all.filter(({ says, draft }) => says.effect === 'killed' && draft.certainty !== 'denied');
  if (dead.length === 0) return;
  if (dead.some(({ says, persons }) => says.group === 'perpetrators' || persons.agents || persons.group === 'perpetrators')) return;
  const word = murderSuicide(kinds, layout, isBackground);
  if (word < 0) return;
  // A man shot his wife to death on Friday in a murder-suicide
  if (doer && dead.every(isOnlyKilled)) return told.add(deathOf(doer, dead[0]!, word));
  const toll = largest(dead.filter(({ persons }) => !isOfChildren(kinds, persons)));
  const parts = toll ? dead.filter(({ says }) => says.within === toll.says.persons) : dead;
  const one = dead.find(({ draft }) => draft.rule === 'figures.to-oneself') ?? onlyAdult(kinds, parts);
  if (one) for (const open of told.of(one.persons)) open.says = { ...open.says, group: 'perpetrators' };
  else if (toll && numberOf([...new Set(parts.map(({ persons }) => persons))]) < toll.says.count.low!) told.add(doerAmong(toll, word));
  // A man, his wife and their two children, Ana, 9, and Ivo, 6: one of the two who are no children
  else if (toll && parts.length > 0 && parts.length < dead.length - 1) {
    const adult = dead.find((open) => open !== toll && !parts.includes(open) && !open.persons.plural && isAdult(kinds, open));
    if (adult) told.add(doerAmong(adult, word));
  } else {
    const one = eitherOfTwo(kinds, toll ? parts : dead);
    if (one) told.add(doerAmong(one, word));
  }
}

/** "A man, a woman and their sons were found dead": one of the two did it, whichever. */
function eitherOfTwo(kinds: PersonKinds, dead: readonly OpenFigure[]): OpenFigure | null {
  const grown = dead.filter((open) => !isOfChildren(kinds, open.persons));
  const [one, other, ...more] = new Set(grown.map(({ persons }) => persons));
  if (!one || !other || more.length > 0) return null;
  return grown.every((open) => isFoundDead(open) && !open.persons.plural && isAdult(kinds, open)) ? grown[0]! : null;
}

/** Found, or told of, as dead, and not as killed by somebody. */
const isFoundDead = ({ persons, draft }: OpenFigure): boolean =>
  persons.found || draft.rule === 'figures.subject-verb' || draft.rule.startsWith('figures.state-');

/** Not found dead, and not by the own hand: whoever did it may be told of so. */
const isOnlyKilled = ({ persons, draft }: OpenFigure): boolean =>
  !persons.found && !draft.rule.endsWith('found') && draft.rule !== 'figures.to-oneself';

const isAdult = (kinds: PersonKinds, { persons }: OpenFigure): boolean =>
  !persons.child && (persons.age ?? ADULT_YEARS) >= ADULT_YEARS && !kinds.offspring.has(persons.concept);

/** "Three children and two adults were found dead": whoever did it is none of the three. */
const isOfChildren = (kinds: PersonKinds, { child, concept }: Persons): boolean =>
  child || kinds.offspring.has(concept) || kinds['small-children'].has(concept);

/** The first word for a murder that ended in suicide, or -1. */
function murderSuicide(kinds: PersonKinds, { tokens, sentences }: Layout, isBackground: (token: number) => boolean): number {
  for (const { firstToken, lastToken } of sentences)
    for (let i = firstToken; i < lastToken; i++)
      if (kinds['murder-suicides'].at(tokens[i]!) && !isBackground(i))
        if (!tokens.slice(Math.max(firstToken, i - UNDONE_REACH), i).some(({ lower }) => kinds.undone.has(lower))) return i;
  return -1;
}

function largest(dead: readonly OpenFigure[]): OpenFigure | null {
  let largest: OpenFigure | null = null;
  for (const open of dead) {
    const { within, count, group } = open.says;
    if (within === null && group !== 'victims' && (count.low ?? 0) > Math.max(1, largest?.says.count.low ?? 0)) largest = open;
  }
  return largest;
}

/** "A man and his daughter": he, of two or more who died one by one. */
function onlyAdult(kinds: PersonKinds, dead: readonly OpenFigure[]): OpenFigure | null {
  const each = new Map<Persons, OpenFigure>();
  for (const open of dead) if (!each.has(open.persons)) each.set(open.persons, open);
  const adults = [...each.values()].filter((open) => isAdult(kinds, open));
  return each.size > 1 && adults.length === 1 && !adults[0]!.persons.plural ? adults[0]! : null;
}

function doerAmong(toll: OpenFigure, word: number): OpenFigure {
  const persons: Persons = { ...toll.persons, id: `${toll.persons.id}-doer`, group: 'perpetrators', within: toll.persons, agents: true };
  return deathOf(persons, toll, word, toll.persons.id);
}

const MURDER_SUICIDE = 'figures.murder-suicide';
/** A figure for the one of those found dead who did it; no report says which. */
export const isOneOfThem = ({ draft, says }: Pick<OpenFigure, 'draft' | 'says'>): boolean =>
  draft.rule === MURDER_SUICIDE && says.within !== null;

/** @param beside a figure of those he killed */
function deathOf(persons: Persons, beside: OpenFigure, word: number, within: string | null = null): OpenFigure {
  const says: FigureSays = {
    ...beside.says,
    group: 'perpetrators',
    label: null,
    count: exactly(1),
    scope: 'event',
    persons: persons.id,
    within,
    movedFrom: null,
  };
  const draft = { ...beside.draft, firstToken: word, lastToken: word + 1, rule: MURDER_SUICIDE, name: null };
  return { persons, says, draft, added: false, total: false, all: false, weak: false };
}
