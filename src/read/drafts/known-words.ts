/** What the tables say of those who take part in an incident, and of what it is done to and with. */
import { ARMED } from '../clauses/forces.js';
import type { ThingNames } from '../clauses/is-thing.js';
import { BODY } from '../clauses/words.js';
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { type Row, words, wordsOfTable } from '../language/table.js';
import { type Attackers, readAttackers } from './attackers.js';
import type { NumberWords } from './called-by-number.js';
import type { ThingDescription } from './described-thing.js';
import { type DisputeWords, readDisputeWords } from './disputed-dead.js';
import { type ArmedKinds, readArmedKinds } from './gather-entities.js';
import { type AttackerWords, readAttackerWords } from './join-attackers.js';
import type { GeneralThings } from './known-things.js';
import type { PersonalNames } from './personal-names.js';

export interface KnownWords {
  readonly targets: ReadonlySet<string>;
  /** Unions, funds and the like, which are attacked with bombs. */
  readonly bodies: ReadonlySet<string>;
  /** For where people live: "attacked the town" tells where. */
  readonly settlements: ReadonlySet<string>;
  /** What stands before the name of a thing: "the Hotel Miramar". */
  readonly thingNames: ThingNames;
  /** What stands for persons behind their number: "three others", "30 injured". */
  readonly behindNumber: NumberWords;
  readonly generalThings: GeneralThings;
  /** What says which thing is meant, behind it. */
  readonly thingDescription: ThingDescription;
  /** What belongs to somebody at whom it is aimed where it is attacked: homes, offices, cars. */
  readonly dwellings: ReadonlySet<string>;
  /** Prepositions, auxiliaries, adverbs, "became" and the like: none goes on with a name. */
  readonly grammar: ReadonlySet<string>;
  /** What those who do not fight live in and go to, and where they live. */
  readonly civilianThings: ReadonlySet<string>;
  /** Happenings that are done to those who do not fight: "massacre", "kidnap". */
  readonly onCivilians: ReadonlySet<string>;
  /** Happenings whose target, where it is a full name, is a person. */
  readonly onPersons: ReadonlySet<string>;
  /** What tells of violence, or of what it brings about: arms, those who bear them, the hurt, police, hospitals, damage. */
  readonly evidence: PhraseIndex<true>;
  /** What people are arrested for that is neither violence nor an opinion: "cocaine", "fraud". */
  readonly commonCrime: PhraseIndex<true>;
  /** Words of a report in which those held are held for what they say or whom they follow. */
  readonly forViews: PhraseIndex<true>;
  /** What police do to find drugs and those who sell them. */
  readonly raiding: ReadonlySet<string>;
  /** Happenings that are told of in earnest wherever they are named: "beating", "kidnapping". */
  readonly grave: ReadonlySet<string>;
  /** Verbs that hurt nobody where nothing else tells of violence: "beat her rival". */
  readonly winning: ReadonlySet<string>;
  readonly strangers: ReadonlySet<string>;
  readonly bombs: ReadonlySet<string>;
  /** Nouns for an attack that leave open how it was done: "attack". */
  readonly anyAttack: ReadonlySet<string>;
  /** What is done to persons with arms: "gun down". */
  readonly byArms: ReadonlySet<string>;
  /** Happenings by which somebody comes in, whatever for: "break into". */
  readonly entering: ReadonlySet<string>;
  /** Homes and other places that are entered for whoever is there. */
  readonly lodgings: ReadonlySet<string>;
  /** Happenings by which a bomb goes off: "explode". */
  readonly goingOff: ReadonlySet<string>;
  readonly kinds: ArmedKinds;
  readonly attackers: Attackers;
  readonly attackerWords: AttackerWords;
  readonly disputes: DisputeWords;
  /** Nouns that name a weapon by themselves. */
  readonly weapons: ReadonlySet<string>;
  /** "powerful": words that say how big a weapon is, and not what. */
  readonly weaponLooks: ReadonlySet<string>;
  /** Offices that one alone holds in a place: "mayor". */
  readonly heldByOne: ReadonlySet<string>;
}

/** Kinds of targets. */
const BUILT = new Set(['building', 'public', 'security', 'media']);
const CIVILIAN = new Set(['building', 'public', 'media', 'place', 'settlement', 'dwelling']);

export function readKnownWords(language: Language, ofPersons: PersonalNames): KnownWords {
  const wordsOf = (table: string, isMeant?: (row: Row) => boolean): ReadonlySet<string> => wordsOfTable(language.table(table), isMeant);
  const bombs = wordsOf('happening-objects', (row) => row.class === 'bomb');
  const weapons = wordsOf('weapons', ({ sort }) => sort === 'sure');
  return {
    targets: wordsOf('targets', ({ kind }) => kind !== BODY),
    bodies: wordsOf('targets', ({ kind }) => kind === BODY),
    settlements: wordsOf('targets', ({ kind }) => kind === 'settlement'),
    thingNames: {
      named: wordsOf('clause-classes', (row) => row.class === 'named-first'),
      foreign: wordsOf('clause-classes', (row) => row.class === 'foreign-name'),
    },
    behindNumber: {
      others: wordsOf('event-classes', (row) => row.class === 'others'),
      states: new Set(
        language.table('effect-states').flatMap(({ word, use }) => (use === 'adjective' || use === 'participle' ? words(word) : [])),
      ),
    },
    generalThings: {
      buildings: lastWords(wordsOf('targets', ({ kind }) => BUILT.has(kind!))),
      vehicles: lastWords(wordsOf('targets', ({ kind }) => kind === 'vehicle')),
      anyBuilding: wordsOf('event-classes', (row) => row.class === 'any-building'),
      anyVehicle: wordsOf('event-classes', (row) => row.class === 'any-vehicle'),
    },
    thingDescription: {
      participles: wordsOf('event-classes', (row) => row.class === 'thing-described'),
      leads: wordsOf('event-classes', (row) => row.class === 'thing-led'),
    },
    dwellings: wordsOf('targets', ({ kind }) => kind === 'dwelling'),
    grammar: new Set([...wordsOf('grammar'), ...language.table('common-verbs').flatMap((row) => words(row.forms).slice(1))]),
    civilianThings: wordsOf('targets', ({ kind }) => CIVILIAN.has(kind!)),
    onCivilians: wordsOf('event-classes', (row) => row.class === 'on-civilians'),
    onPersons: wordsOf('event-classes', (row) => row.class === 'on-persons'),
    goingOff: wordsOf('event-classes', (row) => row.class === 'going-off'),
    bombs,
    anyAttack: wordsOf('event-classes', (row) => row.class === 'any-attack'),
    byArms: wordsOf('clause-classes', (row) => row.class === 'by-arms'),
    entering: wordsOf('event-classes', (row) => row.class === 'entering'),
    lodgings: new Set([
      ...wordsOf('targets', ({ kind }) => kind === 'dwelling'),
      ...wordsOf('event-classes', (row) => row.class === 'lodging'),
    ]),
    kinds: readArmedKinds(language),
    attackers: readAttackers(language, ofPersons),
    attackerWords: readAttackerWords(language),
    disputes: readDisputeWords(language),
    evidence: phrasesOf(language, [
      ...wordsOf('event-classes', (row) => row.class === 'evidence'),
      ...weapons,
      ...bombs,
      ...language.table('people').flatMap((row) => (ARMED.has(row.group!) ? [...words(row.singular), ...words(row.plural)] : [])),
    ]),
    commonCrime: phrasesOf(language, [...wordsOf('event-classes', (row) => row.class === 'common-crime')]),
    forViews: phrasesOf(language, [...wordsOf('event-classes', (row) => row.class === 'for-views')]),
    raiding: wordsOf('event-classes', (row) => row.class === 'raiding'),
    grave: wordsOf('event-classes', (row) => row.class === 'grave'),
    winning: wordsOf('event-classes', (row) => row.class === 'winning'),
    strangers: wordsOf('event-classes', (row) => row.class === 'stranger-doer'),
    weapons,
    heldByOne: wordsOf('clause-classes', (row) => row.class === 'one-a-place'),
    weaponLooks: wordsOf('weapon-modifiers', ({ look }) => look === 'yes'),
  };
}

function phrasesOf(language: Language, phrases: readonly string[]): PhraseIndex<true> {
  const index = new PhraseIndex<true>(language.vocabulary);
  for (const phrase of phrases) index.add(phrase, true);
  return index;
}

const lastWords = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set([...phrases].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
