/** What a codebook counts as one incident: one report of our own, and what it is divided into. */
import { describe, expect, it } from 'vitest';
import { divideByUnit } from '../../src/scope/by-unit.js';
import type { Unit } from '../../src/scope/scope.js';
import { readText } from '../read-text.js';

const UNIT: Unit = {
  kinds: [['attack', 'assassination', 'clash'], ['bombing'], ['kidnapping']],
  place: true,
  day: true,
  because: 'so it counts',
};

/** Deeds of one band on one day; only the first is told with its place. */
const REPORT = 'On Monday rebels bombed two banks in Tacna. They also kidnapped a judge, and shot a policeman.';

const [DRAFT] = readText(REPORT, { published: '2024-03-05' });

const partsOf = (unit: Unit | null, draft = DRAFT!) =>
  divideByUnit(unit, draft).map(({ kind, where, when, entities }) => {
    const harmed = entities.filter(({ role }) => role === 'victim' || role === 'target').map(({ mentions }) => mentions.at(-1));
    return `${kind} in ${where?.name}, ${when?.start}: ${harmed.join(', ')}`;
  });

/** The same, with its second event told of at a bank of which nothing more is known. */
const atSomeBank = {
  ...DRAFT!,
  events: DRAFT!.events.map((event, i) =>
    i === 0
      ? event
      : {
          ...event,
          where: { ...DRAFT!.where!, name: 'bank', precision: 'site' as const, country: null, admin1: null, claims: event.claims },
        },
  ),
};

const ANY_KIND: Unit = { ...UNIT, kinds: [UNIT.kinds.flat()] };
/** The same, with its second event told of at another place or on another day. */
const elsewhere = {
  ...DRAFT!,
  events: DRAFT!.events.map((event, i) =>
    i === 0 ? event : { ...event, where: { ...DRAFT!.where!, name: 'Calana', claims: event.claims } },
  ),
};
const dayBefore = {
  ...DRAFT!,
  events: DRAFT!.events.map((event, i) =>
    i === 0
      ? { ...event, when: DRAFT!.when }
      : { ...event, when: { ...DRAFT!.when!, start: '2024-03-03', end: '2024-03-03', claims: event.claims } },
  ),
};
/** The same, with its second event told of in a part of the town that no list knows. */
const inPartOfTown = {
  ...DRAFT!,
  events: DRAFT!.events.map((event, i) =>
    i === 0 ? event : { ...event, where: { ...DRAFT!.where!, name: 'Orlasvik', geonameId: null, claims: event.claims } },
  ),
};
const WHOLE = 'bombing in Tacna, 2024-03-04: banks, judge, policeman';

const ROWS: readonly [string, Unit | null, typeof DRAFT, readonly string[]][] = [
  ['kind', UNIT, DRAFT, ['bombing in Tacna, 2024-03-04: banks', 'kidnapping in Tacna, 2024-03-04: judge, policeman']],
  ['no kinds that are one to the codebook', ANY_KIND, DRAFT, [WHOLE]],
  ['place', ANY_KIND, elsewhere, ['bombing in Tacna, 2024-03-04: banks', 'kidnapping in Calana, 2024-03-04: judge, policeman']],
  ['no part of a town beside the town', ANY_KIND, inPartOfTown, [WHOLE]],
  [
    'a part of a town, where the finest place is asked for',
    { ...ANY_KIND, finestPlace: true },
    inPartOfTown,
    ['bombing in Orlasvik, 2024-03-04: banks, judge, policeman'],
  ],
  ['day', ANY_KIND, dayBefore, ['bombing in Tacna, 2024-03-04: banks', 'kidnapping in Tacna, 2024-03-03: judge, policeman']],
  [
    'kind, at a bank that lies where the whole incident was',
    UNIT,
    atSomeBank,
    ['bombing in Tacna, 2024-03-04: banks', 'kidnapping in Tacna, 2024-03-04: judge, policeman'],
  ],
  ['no place where the codebook does not ask for it', { ...ANY_KIND, place: false }, elsewhere, [WHOLE]],
  ['nothing where the codebook counts incidents as Cairn does', null, DRAFT, [WHOLE]],
];

/** A deed told of beside another, of the same kind, at no other place and on no other day. */
const [BESIDES] = readText('On Monday rebels burned a bus in Tacna. In addition, rebels burned two trucks.', { published: '2024-03-05' });
/** From the air, with bombs that were placed, and told of by a word alone. */
const [AIR] = readText('Helicopters fired rockets at a village near Tacna on Monday and bombed two houses.', { published: '2024-03-05' });
const [PLACED] = readText('On Monday rebels placed a bomb in a bank in Tacna, and it exploded.', { published: '2024-03-05' });
const [SHELLED] = readText('On Monday soldiers shelled a village near Tacna.', { published: '2024-03-05' });
const RECAST: Unit = {
  ...ANY_KIND,
  recast: [{ kind: 'bombing', to: 'attack', weapons: ['rocket', 'helicopter'], words: ['shell'] }],
};

it('divides by deeds told of beside others where the codebook asks for it', () => {
  const unit = { ...UNIT, kinds: [['arson' as const]] };
  const both = (asked: boolean) => partsOf({ ...unit, besides: asked }, BESIDES).map((part) => part.split(': ')[1]);
  expect(both(true)).toEqual(['bus', 'trucks']);
  expect(both(false)).toEqual(['bus, trucks']);
});

it('says of a threat that nothing more was done, whoever was arrested for it', () => {
  const unit: Unit = { ...UNIT, kinds: [...UNIT.kinds, ['threat']], besides: true };
  const report = 'On Monday rebels bombed two banks in Tacna. Rebels also threatened two judges. Two men were arrested.';
  const told = divideByUnit(unit, readText(report, { published: '2024-03-05' })[0]!);
  expect(told.map(({ kind, stage }) => `${kind} ${stage}`)).toEqual(['bombing accomplished', 'threat threatened']);
});

it('keeps a second bomb that did not go off, and says that it was only tried', () => {
  const unit = { ...UNIT, besides: true };
  const told = (text: string) =>
    divideByUnit(unit, readText(text, { published: '2024-03-05' })[0]!).map(({ kind, stage }) => `${kind} ${stage}`);
  expect(told('On Monday rebels shot a guard at the airport in Tacna. A bomb was also defused at the airport.')).toEqual([
    'attack accomplished',
    'bombing attempted',
  ]);
  expect(told('On Monday a bomb exploded at a bank in Tacna. Police defused another bomb near the court.')).toEqual([
    'bombing accomplished',
    'bombing attempted',
  ]);
  expect(told('On Monday a bomb exploded at a bank in Tacna. The bomb was not defused in time.')).toEqual(['bombing accomplished']);
});

it('takes for one what tells of the same harm to the same persons, wherever it places it', () => {
  const [retold] = readText('On Monday gunmen killed Judge Ana Ruiz in Tacna. Ruiz was killed outside a bank in Calana, police said.', {
    published: '2024-03-05',
  });
  expect(partsOf(UNIT, retold).map((part) => part.split(',')[0])).toEqual(['attack in Tacna']);
  const [two] = readText('On Monday gunmen killed Judge Ana Ruiz in Tacna. A clerk was killed outside a bank in Calana, police said.', {
    published: '2024-03-05',
  });
  expect(partsOf(UNIT, two)).toHaveLength(2);
});

it('gives the kind that the codebook gives, by what it was done with', () => {
  const kindsBy = (unit: Unit) => [AIR, PLACED, SHELLED].map((draft) => divideByUnit(unit, { ...draft!, kind: 'bombing' })[0]!.kind);
  expect(kindsBy(RECAST)).toEqual(['attack', 'bombing', 'attack']);
  expect(kindsBy(ANY_KIND)).toEqual(['bombing', 'bombing', 'bombing']);
});

/** Those of whom the first report tells alone, and a number of whom nobody else is told. */
const [KILLED] = readText('Rebels killed two nurses and wounded three drivers in Tacna on Monday. Nine deaths were reported.', {
  published: '2024-03-05',
});

it('counts those persons alone who stand as entities where the codebook asks for it', () => {
  const withoutDrivers = { ...KILLED!, entities: KILLED!.entities.filter(({ effect }) => effect !== 'injured') };
  const figuresBy = (standing: boolean) =>
    divideByUnit({ ...UNIT, standing }, withoutDrivers)[0]!.claims.flatMap(({ kind, quote }) => (kind === 'figure' ? [quote] : []));
  expect(figuresBy(false)).toEqual(['killed two nurses', 'wounded three drivers', 'Nine deaths']);
  expect(figuresBy(true)).toEqual(['killed two nurses', 'Nine deaths']);
  const context = divideByUnit({ ...UNIT, standing: true }, withoutDrivers)[0]!.claims.filter(({ kind }) => kind === 'background');
  expect(context.map(({ quote }) => quote)).toEqual(['wounded three drivers']);
});

it('counts nobody who did it where the codebook asks for entities it was done to', () => {
  const [fought] = readText('Rebels killed two nurses in Tacna on Monday. Three of the rebels were killed by soldiers.', {
    published: '2024-03-05',
  });
  const figuresBy = (standing: boolean) =>
    divideByUnit({ ...UNIT, standing }, fought!)[0]!.claims.flatMap(({ kind, quote }) => (kind === 'figure' ? [quote] : []));
  expect(figuresBy(false)).toEqual(['killed two nurses', 'Three of the rebels were killed']);
  expect(figuresBy(true)).toEqual(['killed two nurses']);
});

describe('an incident is divided by', () => {
  it.each(ROWS)('%s', (_label, unit, draft, expected) => expect(partsOf(unit, draft)).toEqual(expected));
});

it('every claim of the whole is in a part, and every claim that a part refers to is its own', () => {
  const parts = divideByUnit(UNIT, DRAFT!);
  expect(new Set(parts.flatMap(({ claims }) => claims.map(({ id }) => id)))).toEqual(new Set(DRAFT!.claims.map(({ id }) => id)));
  for (const { claims, events, entities, when, where } of parts) {
    const own = claims.map(({ id }) => id);
    for (const { claims: named } of [...events, ...entities, when!, where!]) expect(own).toEqual(expect.arrayContaining([...named]));
    expect(own.length).toBe(new Set(own).size);
  }
});
