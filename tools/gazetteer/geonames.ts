/** From GeoNames' own files to our tables: which columns, and which alternate names, are kept. */
import type { AdminEntry, PlaceEntry } from './tables.js';

/** Scripts written without spaces between words, which a reader of tokens cannot find. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** "LAX": codes of airports stand among the names. */
const CODE = /^[A-Z]{2,4}$/;
/** "sheng hu li ya": Latin letters without a capital are machine transliterations, but for "al-", "l'" and the like. */
const MACHINE_MADE = /^(?!(?:al|el|es|as|ad|ar|an|at|l|d|ta|s|de|la|le|les|los|las|den|'s)[-' ’])[a-z]/;
const LONGEST_NAME = 60;

/** @param text cities500.txt: nineteen columns, tab separated, no header. */
export function parseCities(text: string): readonly PlaceEntry[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map(toPlace)
    .sort((a, b) => a.id - b.id);
}

function toPlace(line: string): PlaceEntry {
  const cell = line.split('\t');
  const name = cell[1]!;
  const names = [cell[2]!, ...cell[3]!.split(',')].filter((other) => other !== name && isKept(other));
  return {
    id: Number(cell[0]),
    name,
    latitude: Number(cell[4]),
    longitude: Number(cell[5]),
    feature: cell[7]!,
    country: cell[8]!,
    admin1: cell[10]!,
    admin2: cell[11]!,
    population: Number(cell[14]),
    zone: cell[17]!,
    names: [...new Set(names)],
  };
}

const isKept = (name: string): boolean =>
  name.length > 1 &&
  name.length <= LONGEST_NAME &&
  !name.includes('|') &&
  !CODE.test(name) &&
  !MACHINE_MADE.test(name) &&
  !UNSPACED.test(name);

/** @param json admin1.json or admin2.json: a list of codes and names. */
export function parseAdmin(json: string): readonly AdminEntry[] {
  const entries = JSON.parse(json) as readonly { code: string; name: string }[];
  return [...entries].map(({ code, name }) => ({ code, name: name.trim() })).sort((a, b) => (a.code < b.code ? -1 : 1));
}
