/** Who did it, against what: which entities of a report stand where no codebook is asked, and where one is. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import { type Cairn, openCairn } from '../../src/app/read-reports.js';

const plain = openCairn();
const asCoded = openCairn({ scope: 'muc-4' });

function told(cairn: Cairn, text: string, role: string): readonly string[] {
  const report = { id: 'r', text, title: null, published: '1989-03-05', publisher: null, url: null, language: 'en' } as const;
  return cairn
    .readEach(report)
    .flatMap(({ entities }) => entities.filter((entity) => entity.role === role).map(({ mentions }) => mentions[0]!.toLowerCase()));
}

const rows: readonly [text: string, role: string, expected: readonly string[]][] = [
  // those who do not fight, one alone, active and passive
  ['A 19-year-old student stabbed a teacher and a cook at a college in Lima on Monday.', 'perpetrator', ['19-year-old student']],
  ['A motorist opened fire on a bus in Lima on Monday, killing two nuns.', 'perpetrator', ['motorist']],
  ['A nurse attacked by a patient in Lima on Monday has died.', 'perpetrator', ['patient']],
  ['Angry residents set fire to the town hall in Lima on Monday, police said.', 'perpetrator', ['angry residents']],
  ['Two nuns were killed in Lima on Monday when an armed group opened fire on a bus.', 'perpetrator', ['armed group']],
  // critics attack a plan; a witness describes an attack; who accuses did nothing
  ['A senator attacked the plan in Lima on Monday. Gunmen later killed a nun.', 'perpetrator', ['gunmen']],
  ['A nurse described the attack on the clinic in Lima on Monday. Two people were killed.', 'perpetrator', []],
  ['Ana Ruiz, a teacher, accused the army of shelling a church in Lima on Monday. Two people were killed.', 'perpetrator', []],
  // what is attacked, whatever it is
  ['Gunmen attacked a military convoy in Lima on Monday.', 'target', ['military convoy']],
  ['Gunmen attacked three pylons near Lima on Monday.', 'target', ['three pylons']],
  ['Rebels raided several shops in Lima on Monday and killed two people.', 'target', ['several shops']],
  // organisations that trade in drugs
  [
    'A bomb exploded in a market in Lima on Monday, killing two people. Suspicion fell on the Costa Negra cartel.',
    'perpetrator-organisation',
    ['costa negra cartel'],
  ],
];

describe('where no codebook is asked, all stand that are told plainly', () => {
  test.each(rows)('%s: %s', (text, role, expected) => {
    expect(told(plain, text, role)).toEqual(expected);
  });
});

test('a codebook that leaves war out leaves out what war is waged on', () => {
  const text = 'Guerrillas attacked a military convoy near Lima, Peru, on Monday and killed two nuns.';
  expect(told(plain, text, 'target')).toEqual(['military convoy']);
  expect(told(asCoded, text, 'target')).toEqual([]);
});
