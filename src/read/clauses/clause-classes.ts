/** Closed classes of words that the rules for clauses ask for; the table says what each is. */
import { type Classes, readClasses } from '../language/classes.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';

const NAMES = [
  'naming',
  'finding',
  'bringing-bodies',
  'treating',
  'those',
  'no-persons',
  'bodies',
  'murder',
  'split-verb',
  'suffering',
  'what',
  'arriving',
  'sent-to-hospital',
  'unspecific',
  'condition',
  'reflexive',
  'shot',
  'victim',
  'aimed',
  'shot-through',
  'self-aiming',
  'arms',
  'bullets',
  'vital',
  'inside',
  'firing',
  'ending',
  'falling',
  'accidentally',
  'limb',
  'hit',
  'casualties',
  'body-part',
  'injury',
  'hospital',
  'to-hospital',
  'counted-to-hospital',
  'gathering',
  'counted-behind',
  'one-of',
  'counted-as-one',
  'membership',
  'armed-body',
  'crowd',
  'unarmed-party',
  'attributive',
  'intransitive',
  'without-object',
  'destroy',
  'harm',
  'damage',
  'destruction',
  'damage-to',
  'place',
  'where',
  'next-one',
  'aiming',
  'aim',
  'occur',
  'involved',
  'part-in',
  'shot-with',
  'wear',
  'before-noun',
  'before-rank',
  'posing',
  'hits',
  'stay-in-hospital',
  'each',
  'illness',
  'noun-in-ing',
  'elsewhere',
  'along',
  'undone',
  'further',
  'suffered',
  'undergoing',
  'becoming',
  'armed-look',
  'judicial',
  'in-custody',
  'verdict',
  'fold',
  'behind-person',
  'surviving',
  'survivor',
  'surgery',
  'expected',
  'everyone',
  'except',
  'counting',
  'ages',
  'age-range',
  'charge-count',
  'murder-noun',
] as const;

export type ClauseClasses = Classes<(typeof NAMES)[number]> & {
  /** What a verb says became of things. */
  readonly damaging: ReadonlyMap<string, 'destroyed' | 'damaged'>;
};

/** Armed bodies are also those known by name, but for the forces of a state. @throws Error for a class the table lacks. */
export function readClauseClasses(language: Language): ClauseClasses {
  const classes = readClasses(language, 'clause-classes', NAMES);
  const organisations = language
    .table('armed-organisations')
    .filter((row) => row.state !== 'yes')
    .flatMap((row) => words(row.names).map((organisation) => organisation.toLowerCase()));
  return {
    ...classes,
    'armed-body': new Set([...classes['armed-body'], ...organisations]),
    damaging: new Map([
      ...[...classes.harm].map((verb) => [verb, 'damaged'] as const),
      ...[...classes.destroy].map((verb) => [verb, 'destroyed'] as const),
    ]),
  };
}
