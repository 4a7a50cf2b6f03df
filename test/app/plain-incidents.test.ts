/** Plain sentences that tell of an attack, an arrest or a bomb, each with what a reader would say of it; and those like them that tell of none. */
import { expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const cairn = openCairn();

/** An incident a line: its kind and place, the harm and those harmed, the things attacked, and who did it. */
const told = (text: string): readonly string[] =>
  cairn.readEach(report(text)).map(({ kind, stage, where, entities }) => {
    const of = (role: string): string =>
      entities
        .filter((entity) => entity.role === role)
        .map(({ mentions, effect }) => `${mentions[0]}${effect ? ` ${effect}` : ''}`)
        .join(', ');
    return `${kind} ${stage} in ${where?.name}: ${of('victim')} | ${of('target')} | ${of('perpetrator')}`;
  });

const ROWS: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['A nurse was attacked by three men in Dodoma on Monday.', ['attack accomplished in Dodoma: nurse |  | three men']],
  ['The minister was attacked by the men of her party in Dodoma on Monday.', []],
  [
    'Presidential guards beat a photographer in Harare on Monday.',
    ['attack accomplished in Harare: photographer injured |  | Presidential guards'],
  ],
  ["Bullets hit the judge's van in Davao on Monday.", ["attack accomplished in Davao:  | judge's van damaged | "]],
  ["The judge's van was hit by bullets in Davao on Monday.", ["attack accomplished in Davao:  | judge's van damaged | "]],
  ['The bullet hit the target at the fair in Davao on Monday.', []],
  ['A bomb failed to explode at the consulate in Lima on Monday.', ['bombing attempted in Lima:  | consulate | ']],
  ['A truck packed with dynamite was found outside a court in Tacna on Monday.', ['bombing attempted in Tacna:  | court | ']],
  ['A truck packed with melons was found outside a court in Tacna on Monday.', []],
  ['A parcel bomb was sent to a newspaper in Athens on Monday.', ['bombing accomplished in Athens:  | newspaper | ']],
  ['Greece sent a bomb to a museum in Athens on Monday.', []],
  ['Iva Roth lost two sons in an attack in Tacna on Monday.', ['attack accomplished in Tacna: two sons killed |  | ']],
  ['Iva Roth lost two sons to the big city.', []],
  ['A kiosk was firebombed in Belfast on Monday.', ['arson accomplished in Belfast:  | kiosk damaged | ']],
  ['A pipeline was blown up near Basra on Monday.', ['bombing accomplished in Basra:  | pipeline destroyed | ']],
  ['Four men set a bus on fire in Karachi on Monday.', ['arson accomplished in Karachi:  | bus damaged | Four men']],
  [
    'Six men ransacked the office of a charity in Managua on Monday.',
    ['robbery accomplished in Managua:  | office of a charity damaged | Six men'],
  ],
  ['Two men shot at a mayor in Cali on Monday.', ['attack accomplished in Cali: mayor |  | Two men']],
  ['A clerk was held at gunpoint by five men in Puebla on Monday.', ['attack accomplished in Puebla: clerk |  | five men']],
  ['A bodyguard punched a cameraman in Tirana on Monday.', ['attack accomplished in Tirana: cameraman injured |  | bodyguard']],
  ['A bus driver punched a ticket in Tirana on Monday.', []],
  ['Police used water cannon against teachers in Santiago on Monday.', ['protest accomplished in Santiago:  |  | ']],
  [
    'The mother of the gunman who killed two nuns was attacked in Lagos on Monday.',
    ['attack accomplished in Lagos: mother of the gunman |  | '],
  ],
  [
    'Ana Ruiz, the lawyer of the man who killed two nuns, was threatened in Lagos on Monday.',
    ['attack accomplished in Lagos: Ana Ruiz, two nuns killed |  | man'],
  ],
  [
    'A group of men who shot two nuns was attacked in Lagos on Monday.',
    ['attack accomplished in Lagos: two nuns injured |  | group of men'],
  ],
  [
    'On Monday a bomb damaged a clinic in Bilbao, and on Tuesday another went off near a court in Vitoria.',
    ['bombing accomplished in Bilbao:  | clinic damaged | ', 'bombing accomplished in Vitoria:  | court | '],
  ],
  [
    'On Monday a bomb damaged a clinic in Bilbao, and on Tuesday the mayor condemned it.',
    ['bombing accomplished in Bilbao:  | clinic damaged | '],
  ],
  ['A reporter was seized at his home in Ajman on Monday.', ['kidnapping accomplished in Ajman: reporter abducted |  | ']],
  ['The pistols were seized at his home in Ajman on Monday.', []],
  ['Police pushed a cameraman to the ground in Tunis on Monday.', ['attack accomplished in Tunis: cameraman |  | Police']],
  ['A rocket landed near the airport in Kabul on Monday.', ['bombing accomplished in Kabul:  | airport | ']],
  ['A plane landed near the airport in Kabul on Monday.', []],
  ["A reporter's home was broken into in Lima on Monday.", ["robbery accomplished in Lima:  | reporter's home damaged | "]],
  ['A rally in Kinshasa was called off on Monday.', []],
  ['The hunger strike in Kinshasa was called off on Monday.', ['protest accomplished in Kinshasa:  |  | ']],
  ['A rally in Kinshasa was broken up on Monday.', ['protest accomplished in Kinshasa:  |  | ']],
  [
    'Three men entered a bank in Cali on Monday and escaped with nine million pesos.',
    ['robbery accomplished in Cali:  | bank | Three men'],
  ],
  [
    'Gunmen burst into a pharmacy in Cali on Monday, tied up the clerks and made off with cash.',
    ['robbery accomplished in Cali:  | pharmacy | Gunmen'],
  ],
  ['Two youths walked into a shop in Cali on Monday and fled with jewels.', ['robbery accomplished in Cali:  | shop | Two youths']],
  ['Police entered a bank in Cali on Monday and took away documents and cash.', []],
  ['Two customers entered a bank in Cali on Monday and left with cash.', []],
  ['A woman hijacked a plane in Cali on Monday.', ['hijacking accomplished in Cali:  | plane | woman']],
  ['A bomb broke the windows of a cinema in Cali on Monday.', ['bombing accomplished in Cali:  | cinema damaged | ']],
  ['Sixty rebels entered Lugo on Monday and killed a judge.', ['attack accomplished in Lugo: judge killed |  | Sixty rebels']],
  ['A bomb sank a ferry in Lugo on Monday.', ['bombing accomplished in Lugo:  | ferry | ']],
];

it('gives each of two days that open a clause to what is told behind it', () => {
  const text =
    'On 3 February gunmen attacked a hamlet near Kaya, killing five people, and on 14 February they killed three traders near Dori.';
  const days = (told: string): readonly unknown[] =>
    cairn.readEach(report(told)).map(({ when, figures }) => [when?.start, figures.find(({ effect }) => effect === 'killed')?.best]);
  expect(days(text)).toEqual([
    ['2020-02-03', 5],
    ['2020-02-14', 3],
  ]);
  expect(days(text.toUpperCase())).toEqual(days(text));
});

it.each(ROWS)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
it.each(ROWS)('in capitals: %s', (text, expected) => {
  expect(told(text.toUpperCase()).map((line) => line.toUpperCase().replace('Í', 'I'))).toEqual(expected.map((line) => line.toUpperCase()));
});
