/** What the words for someone who took part say of them. */
import { expect, it } from 'vitest';
import { partiesOf } from '../../src/app/scopes.js';
import { english } from '../language.js';

const tellParty = partiesOf(english());

it.each([
  ['three soldiers', 'military'],
  ['AN ARMY PATROL', 'military'],
  ['Sgt. Ruiz', 'military'],
  ['the attorney general', 'civilians'],
  ['former guerrilla commander', 'civilians'],
  ['a retired colonel', 'civilians'],
  ['two policemen', 'police'],
  ['a travel agent', 'civilians'],
  ['security forces', 'state'],
  ['urban guerrillas', 'armed-groups'],
  ['guerrilla positions', 'armed-groups'],
  ['Shining Path', 'armed-groups'],
  ['drug traffickers', 'criminals'],
  ["a soldier's house", 'property'],
  ['the military hospital', 'property'],
  ['unidentified men', null],
  ['Maria Perez', null],
  ['', null],
])('%s: %s', (mention, party) => expect(tellParty(mention).party).toBe(party));

it.each([
  ['Salvadoran peasants', ['SV']],
  ['Shining Path', ['PE']],
  ['peasants', []],
])('%s is of %j', (mention, countries) => expect(tellParty(mention).countries).toEqual(countries));
