/** Things that came to harm: each row is a sentence and what became of which things. */
import { describe, expect, test } from 'vitest';
import { createClauseReader } from '../../src/read/clauses/read-clauses.js';
import { createNumberReader } from '../../src/read/numbers/read-numbers.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const readNumbers = createNumberReader(english());
const readClauses = createClauseReader(english());

/** "destroyed two buses"; "at the bank" where it is only the place. */
function damagesOf(text: string): readonly string[] {
  const layout = layOut({ id: 'r', text, title: null, published: null, publisher: null, url: null, language: 'en' });
  return readClauses(layout, readNumbers(layout), [], []).damages.map(({ effect, thing }) => {
    const words = text.slice(layout.tokens[thing.firstToken]!.start, layout.tokens[(thing.wholeLast ?? thing.lastToken) - 1]!.end);
    return `${effect ?? 'at'} ${words}`;
  });
}

const says: readonly [string, readonly string[]][] = [
  ['The blast destroyed two buses and damaged nine nearby stores.', ['destroyed two buses', 'damaged nine nearby stores']],
  ['THE BLAST DESTROYED TWO BUSES AND DAMAGED NINE NEARBY STORES.', ['destroyed TWO BUSES', 'damaged NINE NEARBY STORES']],
  ['Several vehicles were damaged by the explosion.', ['damaged Several vehicles']],
  ['A chapel, a school and a bridge were destroyed.', ['destroyed A chapel', 'destroyed a school', 'destroyed a bridge']],
  ['The fire caused heavy damage to the clinic.', ['damaged the clinic']],
  ['Rebels blew up three power poles.', ['destroyed three power poles']],
  ['The blast damaged the windows of thirty houses.', ['damaged thirty houses']],
  ['A bomb exploded in front of the offices of the Farm Bank.', ['at the offices of the Farm Bank']],
  ['Two men left a bomb outside the ministry.', ['at the ministry']],
  ['The explosion occurred near a hotel.', ['at a hotel']],
  ['The destruction of two pylons left the town dark.', ['destroyed two pylons']],
  ['The blast destroyed the council building.', ['destroyed the council building']],
  ['A bomb damaged a building in the capital.', ['damaged a building']],
  ['THE BLAST DESTROYED A BANK OWNED BY A SENATOR.', ['destroyed A BANK']],
  ['The rebels did not destroy the bridge.', []],
  ['They want to destroy the pipeline.', []],
  ['The news damaged relations.', []],
  ['The blast injured two guards.', []],
  ['A bomb exploded in the area.', []],
  ['He left his car outside the ministry.', []],
];

describe('damage', () => {
  test.each(says)('%s', (text, expected) => expect(damagesOf(text)).toEqual(expected));
});
