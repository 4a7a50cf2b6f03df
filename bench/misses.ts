/**
 * A sample of what is misread, to be looked at one by one: report, figure, what the key says, what was read.
 *
 *   npx tsx bench/misses.ts --corpus FILE --figure killed[,injured …] [--n 50] [--seed 1] [--text]
 *     --figure   killed, injured, city, day, or casualties (every casualty record of the key is a case of its own)
 *     --text     the report's text below each miss, for reading; never to be kept
 *
 * Every report is read on its own. The same seed and the same misses give the same sample. docs/misses.md tells what was found.
 */
import { parseArgs } from 'node:util';
import { openCairn } from '../src/app/read-reports.js';
import type { Incident } from '../src/model/incident.js';
import { type CorpusRow, loadCorpus, reportOf } from './corpus.js';

interface Miss {
  readonly id: string;
  readonly figure: string;
  readonly gold: string;
  readonly read: string;
}
/** Null where the key says nothing of it, or where it was read right. */
type Find = (gold: Readonly<Record<string, unknown>>, incidents: readonly Incident[]) => readonly Pick<Miss, 'gold' | 'read'>[];

const FIGURES: Readonly<Record<string, Find>> = {
  killed: (gold, incidents) => missedToll(gold.killed, incidents, 'killed'),
  injured: (gold, incidents) => missedToll(gold.injured, incidents, 'injured'),
  city: (gold, incidents) => {
    const city = (gold.place as { city?: string } | undefined)?.city;
    const where = chosen(incidents)?.where;
    return !city || plain(where?.name ?? '') === plain(city)
      ? []
      : [{ gold: city, read: where ? `${where.name} (${where.precision})` : '-' }];
  },
  day: (gold, incidents) => {
    const day = typeof gold.date === 'string' && gold.date.length >= 10 ? gold.date.slice(0, 10) : null;
    const read = chosen(incidents)?.when?.start?.slice(0, 10) ?? '-';
    return day === null || read === day ? [] : [{ gold: day, read }];
  },
  casualties: missedRecords,
};

/** The incident a report is scored by: the one with most killed and injured, the first of equals. */
function chosen(incidents: readonly Incident[]): Incident | null {
  const size = (incident: Incident): number => (toll(incident, 'killed')?.best ?? 0) + (toll(incident, 'injured')?.best ?? 0);
  return incidents.reduce<Incident | null>((most, incident) => (most && size(most) >= size(incident) ? most : incident), null);
}

const toll = ({ figures }: Incident, effect: string) =>
  figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null && row.label === null) ?? null;

function missedToll(gold: unknown, incidents: readonly Incident[], effect: string): readonly Pick<Miss, 'gold' | 'read'>[] {
  if (typeof gold !== 'number') return [];
  const incident = chosen(incidents);
  const row = incident && toll(incident, effect);
  if ((row ? row.best : 0) === gold) return [];
  return [{ gold: `${gold}`, read: row ? `${row.low ?? '?'}..${row.high ?? '?'} best ${row.best ?? '?'}` : '-' }];
}

interface Victims {
  readonly effect: string;
  readonly number: number | null;
}

/** An incident that names no victims has its toll instead. */
function countedVictims(incident: Incident): readonly Victims[] {
  const victims = incident.entities.filter(({ role, effect }) => role === 'victim' && (effect === 'killed' || effect === 'injured'));
  if (victims.length > 0)
    return victims.map(({ effect, count }) => ({ effect: effect!, number: count?.low === count?.high ? (count?.low ?? null) : null }));
  return ['killed', 'injured'].flatMap((effect) => {
    const row = toll(incident, effect);
    return row ? [{ effect, number: row.low === row.high ? row.best : null }] : [];
  });
}

/** A record is met by a victim of the same effect and number; one such victim meets one record. */
function missedRecords(gold: Readonly<Record<string, unknown>>, incidents: readonly Incident[]): readonly Pick<Miss, 'gold' | 'read'>[] {
  const records = (gold.casualties ?? []) as readonly { effect: readonly string[]; numbers: readonly string[]; optional?: boolean }[];
  const left = incidents.flatMap(countedVictims);
  const all = left.map(({ effect, number }) => `${effect} ${number ?? '?'}`).join(', ') || '-';
  return records.flatMap(({ effect, numbers, optional }) => {
    const wanted = numbers.filter((number) => /^~?\d+$/.test(number.trim())).map((number) => Number(number.replace(/\D/g, '')));
    if (wanted.length === 0 || optional) return [];
    const at = left.findIndex((victim) => effect.includes(victim.effect) && wanted.includes(victim.number!));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [{ gold: `${effect.join('|')} ${wanted.join('|')}`, read: all }];
  });
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function sampled<T>(all: readonly T[], n: number, seed: number): readonly T[] {
  const next = chance(seed);
  const keyed = all.map((value) => [next(), value] as const);
  return keyed
    .sort(([a], [b]) => a - b)
    .slice(0, n)
    .map(([, value]) => value);
}

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    figure: { type: 'string' },
    n: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    text: { type: 'boolean', default: false },
  },
});
if (!options.corpus || !options.figure) throw new Error('expected --corpus FILE and --figure NAME[,NAME]');
const wanted = options.figure.split(',');
for (const figure of wanted)
  if (!(figure in FIGURES)) throw new Error(`there is no figure "${figure}"; expected ${Object.keys(FIGURES).join(', ')}`);

const cairn = openCairn();
const { rows } = loadCorpus(options.corpus);
const missesOf = (row: CorpusRow): readonly Miss[] => {
  const incidents = cairn.readEach(reportOf(row));
  return wanted.flatMap((figure) => FIGURES[figure]!(row.gold ?? {}, incidents).map((miss) => ({ id: row.id, figure, ...miss })));
};
const misses = rows.flatMap(missesOf);
const texts = new Map(rows.map((row) => [row.id, row.text]));
process.stderr.write(`${misses.length} misses in ${rows.length} reports\n`);
for (const { id, figure, gold, read } of sampled(misses, Number(options.n), Number(options.seed)))
  process.stdout.write(`${[id, figure, gold, read].join('\t')}\n${options.text ? `${texts.get(id)}\n\n` : ''}`);
