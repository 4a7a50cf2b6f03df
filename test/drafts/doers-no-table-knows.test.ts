/** Who did it, by nouns that no table knows, and markets that are attacked: on sentences of our own. */
import { describe, expect, test } from 'vitest';
import { told } from './whatever-is-told.js';

const rows: readonly [text: string, role: string, expected: readonly string[]][] = [
  ['A fettlist stabbed a baker to death in Lima on Monday, police said.', 'perpetrator', ['fettlist']],
  ['A BAKER WAS STABBED TO DEATH BY A FETTLIST IN LIMA ON MONDAY, POLICE SAID.', 'perpetrator', ['fettlist']],
  ['Two fettlists shot a baker dead in Lima on Monday, police said.', 'perpetrator', ['two fettlists = fettlists']],
  // no person by its ending, a thing, or what things do as well
  ['A fettlness stabbed a baker to death in Lima on Monday, police said.', 'perpetrator', []],
  ['A helicopter shot a baker dead in Lima on Monday, police said.', 'perpetrator', []],
  ['A fettlist killed a baker in Lima on Monday, police said.', 'perpetrator', []],
  // one of the markets, and not what prices are made on
  ['Youths set fire to a market in Lima on Monday, police said.', 'target', ['market']],
  ['YOUTHS SET FIRE TO TWO MARKETS IN LIMA ON MONDAY, POLICE SAID.', 'target', ['two markets = markets']],
  ['The new tax hit the market in Lima on Monday, police said.', 'target', []],
  // words for persons by which they did it
  ['Bullies beat a baker to death in Lima on Monday, police said.', 'perpetrator', ['bullies']],
  ['Two troublemakers torched a bus in Lima on Monday, police said.', 'perpetrator', ['two troublemakers = troublemakers']],
];

describe('Doers no table knows', () => {
  test.each(rows)('%s: %s', (text, role, expected) => {
    expect(told(text, role)).toEqual(expected);
  });
});
