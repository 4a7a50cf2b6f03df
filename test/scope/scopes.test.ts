/** The scopes Cairn ships: what each counts and leaves out, incident by incident. */
import { describe, expect, it } from 'vitest';
import { findScope, loadScopes, partiesOf } from '../../src/app/scopes.js';
import { inScope } from '../../src/scope/in-scope.js';
import { english } from '../language.js';
import { incident, knowing, type Told } from './incident.js';

const context = knowing({ tellParty: partiesOf(english()), published: '1990-03-10' });
/** By its rules alone: what a learned judgement makes of an incident rests on how that is told. */
const judged = (scope: string, told: Told) => inScope(context, { ...findScope(scope), judgement: null }, incident(told));

const PERU: Told = { kind: 'bombing', country: 'PE', day: '1990-03-09' };

const COUNTED: readonly [string, string, Told][] = [
  ['all', 'anything', { kind: 'accident' }],
  ['muc-4', 'a bombing of homes', { ...PERU, entities: ['perpetrator: guerrillas', 'target: two houses'] }],
  ['muc-4', 'a clash that harms a villager too', { ...PERU, kind: 'clash', entities: ['victim: soldiers', 'victim: a villager'] }],
  ['muc-4', 'the murder of a retired general', { ...PERU, kind: 'assassination', entities: ['victim: retired general'] }],
  ['muc-4', 'peasants killed by soldiers', { ...PERU, kind: 'attack', entities: ['perpetrator: soldiers', 'victim: peasants'] }],
  ['muc-4', 'a Colombian envoy shot abroad', { ...PERU, country: 'HU', entities: ['victim: Colombian ambassador'] }],
  ['muc-4', 'an attack of which place and day are not told', { kind: 'attack', entities: ['victim: a judge'] }],
  ['gtd', 'an attempted bombing', { kind: 'bombing', stage: 'attempted', country: 'US' }],
  ['gtd', 'an attack by nobody known', { kind: 'attack' }],
  ['gtd', 'a protest at which a bystander is harmed', { kind: 'protest', entities: ['victim: a bystander'] }],
  ['acled', 'a protest', { kind: 'protest' }],
  ['acled', 'a clash of two armies', { kind: 'clash', entities: ['victim: soldiers'] }],
  ['ucdp-ged', 'a clash with dead', { kind: 'clash', killed: 3 }],
];

const LEFT_OUT: readonly [string, string, Told, RegExp][] = [
  ['muc-4', 'a protest', { ...PERU, kind: 'protest' }, /^only acts of violence.* \(protest\)$/],
  ['muc-4', 'a bombing in Madrid', { ...PERU, country: 'ES' }, /nine|Argentina.* \(ES\)$/],
  ['muc-4', 'what happened a year ago', { ...PERU, day: '1989-03-10' }, /two months.* \(365 days before its report\)$/],
  ['muc-4', 'what an official denies', { ...PERU, certainty: 'denied' }, /\(denied\)$/],
  [
    'muc-4',
    'an ambush of soldiers',
    { ...PERU, entities: ['victim: eight soldiers', 'target: army convoy'] },
    /war between them.* \(military\)$/,
  ],
  ['muc-4', 'rebels killed by soldiers', { ...PERU, entities: ['perpetrator: soldiers', 'victim: rebels'] }, /\(armed-groups\)$/],
  ['muc-4', 'a clash of which no more is told', { ...PERU, kind: 'clash' }, /^fighting .* is not told\)$/],
  ['gtd', 'a peaceful protest', { kind: 'protest' }, /no harm is told/],
  ['gtd', 'a threat', { kind: 'threat', stage: 'threatened' }, /nobody acted/],
  ['gtd', 'a shooting by the army', { entities: ['perpetrator: soldiers', 'victim: a farmer'] }, /^those who did it must be sub-national/],
  ['gtd', 'a flood', { kind: 'disaster' }, /\(disaster\)$/],
  ['acled', 'a robbery', { kind: 'robbery' }, /\(robbery\)$/],
  ['ucdp-ged', 'an attack without dead', { killed: 0 }, /\(0 killed\)$/],
  ['ucdp-ged', 'an attack of which no toll is told', {}, /how many were killed is not told/],
  ['ucdp-ged', 'a murder by thieves', { killed: 1, entities: ['perpetrator: thieves'] }, /organised armed group \(attack; criminals\)$/],
];

describe('a scope counts', () => {
  it.each(COUNTED)('%s: %s', (scope, _label, told) => expect(judged(scope, told)).toEqual({ counted: true, reasons: [] }));
});

describe('a scope leaves out, and says why:', () => {
  it.each(LEFT_OUT)('%s: %s', (scope, _label, told, reason) => {
    const { counted, reasons } = judged(scope, told);
    expect(counted).toBe(false);
    expect(reasons.some((given) => reason.test(given))).toBe(true);
  });
});

describe('the scopes', () => {
  it('are these, each with its document', () => {
    expect(loadScopes().map(({ name }) => name)).toEqual(['all', 'acled', 'gtd', 'muc-4', 'ucdp-ged']);
    for (const { source, title } of loadScopes()) expect([source, title]).not.toContain('');
  });

  it('give the same answer twice', () => {
    const told: Told = { ...PERU, entities: ['victim: soldiers'] };
    expect(judged('muc-4', told)).toEqual(judged('muc-4', told));
  });

  it('name what there is where another is asked for', () => {
    expect(() => findScope('muc-5')).toThrow('there is no scope "muc-5"; expected one of all, acled, gtd, muc-4, ucdp-ged');
    expect(() => findScope('nowhere/own.json')).toThrow('the scope file nowhere/own.json could not be used');
  });
});
