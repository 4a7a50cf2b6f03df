/** The classes of small words, as the tables of grammar and of word classes name them, each a bit so that one look tells of several. */
export const DEFINITE = 1;
export const INDEFINITE = 2;
export const OTHER = 4;
export const BE = 8;
export const HAVE = 16;
export const DO = 32;
export const MODAL = 64;
export const NEGATION = 128;
export const NEGATED = 256;
export const AND = 512;
export const OR = 1024;
export const BUT = 2048;
export const PREPOSITION = 4096;
export const RELATIVE = 8192;
export const SUBORDINATE = 16384;
export const HE = 32768;
export const THEY = 65536;
export const PRONOUN = 131072;
export const ADVERB = 262144;
export const NAME_PARTICLE = 1 << 19;
export const DAY_WORD = 1 << 20;
export const VERB_ADVERB = 1 << 21;
export const OPENS_CLAUSE = 1 << 22;
export const TITLE_JOINT = 1 << 23;
export const OFFICE_JOINT = 1 << 24;
export const SHARE = 1 << 25;
export const OF_BODIES = 1 << 26;
export const POINTS_BACK = 1 << 27;
export const FIGURE_NOUN = 1 << 28;
export const DOCUMENT = 1 << 29;
export const HELD_TO_BE = 1 << 30;

/** Name of the class in `data/languages/<code>/grammar.tsv` or `word-classes.tsv` → its bit. */
export const GRAMMAR: ReadonlyMap<string, number> = new Map([
  ['determiner-definite', DEFINITE],
  ['determiner-indefinite', INDEFINITE],
  ['determiner-some', INDEFINITE],
  ['determiner-other', OTHER],
  ['be', BE],
  ['have', HAVE],
  ['do', DO],
  ['modal', MODAL],
  ['negation', NEGATION],
  ['negated-auxiliary', NEGATED],
  ['and', AND],
  ['or', OR],
  ['but', BUT],
  ['preposition', PREPOSITION],
  ['relative', RELATIVE],
  ['subordinate', SUBORDINATE],
  ['pronoun-singular', HE],
  ['pronoun-plural', THEY],
  ['pronoun-other', PRONOUN],
  ['adverb', ADVERB],
  ['name-particle', NAME_PARTICLE],
  ['day-word', DAY_WORD],
  ['verb-adverb', VERB_ADVERB],
  ['opens-clause', OPENS_CLAUSE],
  ['title-joint', TITLE_JOINT],
  ['office-joint', OFFICE_JOINT],
  ['share', SHARE],
  ['of-bodies', OF_BODIES],
  ['points-back', POINTS_BACK],
  ['figure-noun', FIGURE_NOUN],
  ['document', DOCUMENT],
  ['held-to-be', HELD_TO_BE],
]);
