/** The words of time of one language, looked up by the tokens of a text. */
import { type Endings, readEndings } from '../language/endings.js';
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { words } from '../language/table.js';
import { WordMap } from '../language/vocabulary.js';
import type { Feast } from './feasts.js';
import type { Amount, From, Part, Unit, Which } from './piece.js';
import { readTimeClasses, type TimeClasses } from './time-classes.js';
import type { Cue } from './time-mention.js';

export interface Phrase {
  readonly from: From;
  readonly days: number;
  readonly part: Part | null;
  readonly stop: boolean;
}
/** `year` where the name means one day only. */
export interface NamedDay {
  readonly feast: Feast;
  readonly year: number | null;
}
export type UnitWord = Unit | 'night' | 'fortnight' | 'weekend';

/** Everything a word may be in an expression of time; most words are one thing. All have all fields: objects of one shape are read faster. */
export class TimeWord {
  month: number | undefined = undefined;
  /** An ordinary word or name as well as a month. */
  doubtful: boolean | undefined = undefined;
  weekday: number | undefined = undefined;
  short: boolean | undefined = undefined;
  weekdays: boolean | undefined = undefined;
  season: number | undefined = undefined;
  unit: UnitWord | undefined = undefined;
  edge: 'early' | 'late' | 'mid' | 'none' | undefined = undefined;
  which: Which | undefined = undefined;
  count: Amount | undefined = undefined;
  back: string | undefined = undefined;
  forth: string | undefined = undefined;
  meridiem: 'am' | 'pm' | undefined = undefined;
  clock: number | undefined = undefined;
  every: boolean | undefined = undefined;
  to: boolean | undefined = undefined;
  and: boolean | undefined = undefined;
  filler: boolean | undefined = undefined;
  lead: boolean | undefined = undefined;
  approx: boolean | undefined = undefined;
  bound: 'since' | 'until' | 'before' | 'after' | undefined = undefined;
  /** Before "of", what was so until then: "as of Friday". */
  asOf: boolean | undefined = undefined;
  /** Tells that word came, the verb and its noun, where they stand together: "received a call". */
  gets: boolean | undefined = undefined;
  got: boolean | undefined = undefined;
  yearLead: boolean | undefined = undefined;
  notYear: boolean | undefined = undefined;
  stopWord: boolean | undefined = undefined;
  notMonth: boolean | undefined = undefined;
  surnameAfter: boolean | undefined = undefined;
  notDate: boolean | undefined = undefined;
  cue: Omit<Cue, 'token'> | undefined = undefined;
  /** Opens a clause. */
  barrier: boolean | undefined = undefined;
  /** Tells of a beginning: "began", "the first shots". */
  beginning: boolean | undefined = undefined;
  /** Tells of persons gone or held: "missing", "in custody". */
  gone: boolean | undefined = undefined;
  /** Tells of a happening, the verb and its noun, where they stand together: "took place". */
  takes: boolean | undefined = undefined;
  taken: boolean | undefined = undefined;
  /** Tells of a happening in the passive: "was reported". */
  passive: boolean | undefined = undefined;
  /** Tells that its subject came after something: "the attack comes a day after". */
  comes: boolean | undefined = undefined;
  /** Tells of another thing: "similar". */
  other: boolean | undefined = undefined;
  auxiliary: boolean | undefined = undefined;
  /** Its cue holds only behind a word for more. */
  behindMore: boolean | undefined = undefined;
  more: boolean | undefined = undefined;
  /** Opens a phrase of one of the indexes. */
  part: boolean | undefined = undefined;
  phrase: boolean | undefined = undefined;
  named: boolean | undefined = undefined;
  not: boolean | undefined = undefined;
  /** An element may begin here. */
  trigger: boolean | undefined = undefined;
}

export interface TimeWords {
  readonly classes: TimeClasses;
  readonly endings: Endings;
  readonly words: WordMap<TimeWord>;
  readonly parts: PhraseIndex<{ readonly part: Part; readonly alone: boolean }>;
  /** Parts by their phrase: "early morning". */
  readonly partOf: ReadonlyMap<string, Part>;
  readonly phrases: PhraseIndex<Phrase>;
  readonly named: PhraseIndex<NamedDay>;
  readonly zones: PhraseIndex<'utc' | 'local'>;
  readonly not: PhraseIndex<true>;
  /** Countries whose dates in digits put the month first. */
  readonly monthFirst: PhraseIndex<true>;
  readonly future: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
}

/** Reads the tables time-words, -classes, -parts, -phrases, -named-days, -zones, -not and -cues. */
export function readTimeWords(language: Language): TimeWords {
  const map = new WordMap<TimeWord>(language.vocabulary);
  const entries: TimeWord[] = [];
  const entry = (word: string): TimeWord => {
    let known = map.get(word);
    if (!known) {
      map.set(word, (known = new TimeWord()));
      entries.push(known);
    }
    return known;
  };
  for (const row of language.table('time-words')) for (const word of words(row.words)) note(entry(word), row.kind!, row.value ?? '');
  const opening = (phrase: string): TimeWord => entry(phrase.toLowerCase().split(' ')[0]!);

  const parts: TimeWords['parts'] = new PhraseIndex(language.vocabulary);
  const partOf = new Map<string, Part>();
  for (const row of language.table('time-parts'))
    for (const phrase of words(row.phrases)) {
      const part: Part = { name: phrase, from: Number(row.from), to: Number(row.to), half: row.half as Part['half'] };
      partOf.set(phrase, part);
      if (phrase === 'early' || phrase === 'late') continue;
      parts.add(phrase, { part, alone: row.alone === 'yes' });
      opening(phrase).part = true;
    }
  const phrases: TimeWords['phrases'] = new PhraseIndex(language.vocabulary);
  for (const row of language.table('time-phrases'))
    for (const phrase of words(row.phrases)) {
      const part = row.part === 'overnight' ? OVERNIGHT : ((row.part ? partOf.get(row.part) : null) ?? null);
      phrases.add(phrase, { from: row.from as From, days: Number(row.days), part, stop: row.before === 'stop' });
      opening(phrase).phrase = true;
    }
  const named: TimeWords['named'] = new PhraseIndex(language.vocabulary);
  for (const row of language.table('time-named-days'))
    for (const phrase of words(row.phrases)) {
      named.add(phrase, {
        feast: feastOf(row.month!, row.day!, (word) => map.get(word)?.weekday),
        year: row.year ? Number(row.year) : null,
      });
      opening(phrase).named = true;
    }
  const zones: TimeWords['zones'] = new PhraseIndex(language.vocabulary);
  for (const row of language.table('time-zones')) for (const phrase of words(row.phrases)) zones.add(phrase, row.zone as 'utc' | 'local');
  const not: TimeWords['not'] = new PhraseIndex(language.vocabulary);
  for (const row of language.table('time-not'))
    for (const phrase of words(row.phrases)) {
      not.add(phrase, true);
      opening(phrase).not = true;
    }
  const classes = readTimeClasses(language);
  const monthFirst: TimeWords['monthFirst'] = new PhraseIndex(language.vocabulary);
  for (const phrase of classes['month-first']) monthFirst.add(phrase, true);
  for (const word of entries) word.trigger = isTrigger(word);
  const cues = (use: string): ReadonlySet<string> =>
    new Set(
      language
        .table('time-cues')
        .filter((row) => row.use === use)
        .flatMap((row) => words(row.words)),
    );
  for (const word of cues('barrier')) entry(word).barrier = true;
  for (const word of cues('happening-passive')) entry(word).passive = true;
  for (const word of cues('auxiliary')) entry(word).auxiliary = true;
  for (const word of cues('other')) entry(word).other = true;
  for (const word of cues('comes')) entry(word).comes = true;
  for (const word of cues('beginning')) entry(word).beginning = true;
  for (const word of cues('gone')) entry(word).gone = true;
  for (const word of cues('happening-verb')) entry(word).takes = true;
  for (const word of cues('call-verb')) entry(word).gets = true;
  for (const word of cues('call-noun')) entry(word).got = true;
  for (const word of cues('happening')) entry(word).cue = { use: 'happening', hold: 'far' };
  for (const word of cues('happening-noun')) {
    entry(word).cue = { use: 'happening', hold: 'far' };
    entry(word).taken = true;
  }
  for (const use of USES) {
    const cue: Omit<Cue, 'token'> = {
      use: use.startsWith('aftermath') ? 'aftermath' : 'saying',
      hold: holdOf(use),
      ...((use === 'aftermath-court' || use === 'aftermath-sitting') && { ofCourt: true as const }),
    };
    for (const word of cues(use)) entry(word).cue = cue;
  }
  for (const word of cues('aftermath-more')) {
    const known = entry(word);
    if (known.cue) continue;
    known.cue = { use: 'aftermath', hold: 'far' };
    known.behindMore = true;
  }
  for (const word of cues('more')) entry(word).more = true;
  return {
    classes,
    endings: readEndings(language),
    monthFirst,
    words: map,
    parts,
    partOf,
    phrases,
    named,
    zones,
    not,
    future: cues('future'),
    reporting: new Set([...cues('report'), ...cues('report-noun')]),
    published: cues('published'),
  };
}

/** Seven in the evening to six in the morning. */
export const OVERNIGHT: Part = { name: 'overnight', from: 20, to: 30, half: 'night' };

const isTrigger = (word: TimeWord): boolean =>
  Boolean(
    word.month ||
      word.weekday !== undefined ||
      word.weekdays ||
      word.season ||
      word.unit ||
      word.edge ||
      word.clock ||
      word.part ||
      word.phrase ||
      word.named ||
      word.not,
  );

function note(word: TimeWord, kind: string, value: string): void {
  switch (kind) {
    case 'month':
      word.month = Number(value);
      break;
    case 'month-or-word':
      word.month = Number(value);
      word.doubtful = true;
      break;
    case 'weekday':
      word.weekday = Number(value);
      break;
    case 'weekday-short':
      word.weekday = Number(value);
      word.short = true;
      break;
    case 'weekdays':
      word.weekdays = true;
      break;
    case 'season':
      word.season = Number(value);
      break;
    case 'unit':
      word.unit = value as UnitWord;
      break;
    case 'edge':
      word.edge = (value || 'none') as NonNullable<TimeWord['edge']>;
      break;
    case 'which':
      word.which = whichOf(value);
      break;
    case 'count':
      word.count = amountOf(value);
      break;
    case 'back':
      word.back = value;
      break;
    case 'forth':
      word.forth = value;
      break;
    case 'meridiem':
      word.meridiem = value as 'am' | 'pm';
      break;
    case 'clock':
      word.clock = Number(value);
      break;
    case 'every':
      word.every = true;
      break;
    case 'to':
      word.to = true;
      break;
    case 'and':
      word.and = true;
      break;
    case 'filler':
      word.filler = true;
      break;
    case 'approx':
      word.approx = true;
      break;
    case 'lead':
      word.lead = true;
      break;
    case 'since':
    case 'until':
    case 'before':
    case 'after':
      word.bound = kind;
      break;
    case 'as-of':
      word.asOf = true;
      break;
    case 'year-lead':
      word.yearLead = true;
      break;
    case 'not-year':
      word.notYear = true;
      break;
    case 'stop-word':
      word.stopWord = true;
      break;
    case 'not-month':
      word.notMonth = true;
      break;
    case 'surname-after':
      word.surnameAfter = true;
      break;
    case 'not-date':
      word.notDate = true;
      break;
    default:
      throw new Error(`time-words: expected a known kind, found "${kind}"`);
  }
}

function whichOf(value: string): Which {
  const [from, shift] = value.split(':');
  return { from: from as Which['from'], shift: Number(shift) };
}

function amountOf(value: string): Amount {
  const [low, high] = value.split('-').map(Number);
  return { low: low!, high: high ?? low! };
}

/** "12 25", "easter -2", "11 4 thursday", "5 last monday". */
function feastOf(month: string, day: string, weekdayOf: (word: string) => number | undefined): Feast {
  if (month === 'easter') return { moves: 'easter', days: Number(day) };
  const [nth, name] = day.split(' ');
  if (name === undefined) return { moves: 'not', month: Number(month), day: Number(day) };
  const weekday = weekdayOf(name);
  if (weekday === undefined) throw new Error(`time-named-days: expected a day of the week, found "${name}"`);
  return { moves: 'weekday', month: Number(month), weekday, nth: nth === 'last' ? -1 : Number(nth) };
}

/** Of words with a hold on a time that is not the happening's. */
const USES = [
  'aftermath',
  'aftermath-court',
  'aftermath-sitting',
  'aftermath-noun',
  'aftermath-after',
  'aftermath-wounds',
  'rite',
  'toll',
  'aftermath-named',
  'report',
  'report-noun',
] as const;

function holdOf(use: (typeof USES)[number]): Cue['hold'] {
  if (use === 'toll') return 'over-number';
  if (use === 'rite') return 'beside';
  if (use === 'aftermath-sitting') return 'sitting';
  if (use === 'aftermath-wounds') return 'wounds';
  if (use === 'aftermath-named') return 'named';
  return use.endsWith('noun') ? 'near' : use.endsWith('after') ? 'after' : 'far';
}
