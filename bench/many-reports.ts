/**
 * Any number of reports to link: those of the corpora again and again, each round with other names, other numbers and other days, so
 * that the rounds tell of other incidents while the reports of one round still tell of theirs.
 */
import type { Report } from '../src/model/report.js';
import { type Corpus, hasText, reportOf } from './corpus.js';

/** Days between two rounds: whole weeks, so that "on Monday" stays a Monday. */
const ROUND_DAYS = 28;
const DAY_MS = 86_400_000;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export interface Vocabulary {
  /** A town or a country bears the name. */
  readonly isPlace: (name: string) => boolean;
  /** An ordinary word, which names nobody. */
  readonly isCommon: (word: string) => boolean;
}

/** Gives each place another of much the same frequency. */
type Move = (place: string, round: number) => string;

export function* manyReports(corpora: readonly Corpus[], count: number, words: Vocabulary): Generator<Report> {
  const rows = corpora.filter(hasText).flatMap(({ name, rows }) => rows.map((row) => ({ ...reportOf(row), id: `${name}/${row.id}` })));
  const move = count > rows.length ? moves(rows, words) : (place: string) => place;
  for (let n = 0; n < count; n++) {
    const report = rows[n % rows.length]!;
    const round = Math.floor(n / rows.length);
    yield round === 0 ? report : retold(report, round, words, move);
  }
}

const NAME = /\b[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*\b/g;
/** Places further apart in the list than this differ in how often they are named. */
const STRIDE = 3;

function moves(reports: readonly Report[], { isPlace }: Vocabulary): Move {
  const named = new Map<string, number>();
  for (const { text } of reports) for (const [name] of text.matchAll(NAME)) named.set(name, (named.get(name) ?? 0) + 1);
  const places = [...named.keys()].filter(isPlace).sort((a, b) => named.get(b)! - named.get(a)! || (a < b ? -1 : 1));
  const rank = new Map(places.map((name, i) => [name, i]));
  return (place, round) => places[(rank.get(place)! + STRIDE * round) % places.length] ?? place;
}

function retold(report: Report, round: number, words: Vocabulary, move: Move): Report {
  const change = (text: string): string =>
    reworded(renumbered(renamed(redated(text, report.published, round), round, words, move), round), round);
  return {
    ...report,
    id: `${report.id}~${round}`,
    text: change(report.text),
    title: report.title === null ? null : change(report.title),
    published: report.published === null ? null : later(report.published, round),
    url: report.url === null ? null : `${report.url}?${round}`,
  };
}

const later = (iso: string, round: number): string => `${daysLater(iso.slice(0, 10), round)}${iso.slice(10)}`;
const daysLater = (day: string, round: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + round * ROUND_DAYS * DAY_MS).toISOString().slice(0, 10);

/** "July 4" moves on with the day of publication; the year it lies in is that of publication. */
function redated(text: string, published: string | null, round: number): string {
  const year = published?.slice(0, 4) ?? '2014';
  return text.replace(
    /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b/g,
    (said, month: string, date: string) => {
      const day = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
      if (Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return said;
      const [, m, d] = daysLater(day, round).split('-');
      return `${MONTHS[Number(m) - 1]} ${Number(d)}`;
    },
  );
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnprstvz';

/** Places by other places; persons, streets and schools by other words of the same shape: the same in every report of a round. */
const renamed = (text: string, round: number, { isPlace, isCommon }: Vocabulary, move: Move): string =>
  text.replace(NAME, (name) =>
    isPlace(name)
      ? move(name, round)
      : name.replace(/[A-Za-z]+/g, (word) =>
          word.length < 3 || isCommon(word) ? word : [...word].map((letter) => turned(letter, round)).join(''),
        ),
  );

function turned(letter: string, round: number): string {
  const small = letter.toLowerCase();
  const row = VOWELS.includes(small) ? VOWELS : CONSONANTS;
  const at = row.indexOf(small);
  if (at < 0) return letter;
  const other = row[(at + round) % row.length]!;
  return letter === small ? other : other.toUpperCase();
}

/** House numbers, ages and telephone numbers; a figure of one digit stays, so that tolls stay what they were. */
const renumbered = (text: string, round: number): string =>
  text.replace(/\b\d{2,}\b/g, (digits) => (/^(?:19|20)\d\d$/.test(digits) ? digits : moved(digits, round)));

const moved = (digits: string, round: number): string =>
  [...digits].map((digit, at) => (at === 0 ? digit : String((Number(digit) + round) % 10))).join('');

/** Leaves out an ordinary small word here and there, by what stands beside it: no two rounds run word for word alike, wire copies do. */
const reworded = (text: string, round: number): string =>
  text.replace(/ (?:the|a|an|also|that|just|then|very|had|has|of|its|their|his|her) (?=([a-z]+))/g, (said, next: string) =>
    (next.charCodeAt(0) * 7 + next.length * 13 + said.length + round * 5) % 3 === 0 ? ' ' : said,
  );
