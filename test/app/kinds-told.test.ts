/** What kind of incident a report tells of, and what or who was harmed: one row a construction, beside what tells of none. */
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [text: string, told: readonly string[]])[] = [
  ['A bridge near Tacna was destroyed on Monday with dynamite.', ['bombing: bridge']],
  ['A mine laid by rebels killed two nurses near Tacna on Monday.', ['bombing: nurses']],
  ['A company laid off two nurses near Tacna on Monday.', []],
  ['OUR COMMANDOS ATTACKED A PLANT NEAR TACNA ON MONDAY AND SET FIRE TO A TRUCK.', ['attack: PLANT, TRUCK']],
  ['A shop near Tacna was destroyed on Monday with all its goods.', []],
  ['Rebels set two trucks loaded with ore on fire near Tacna.', ['arson: trucks']],
  ['Rebels set two trucks carrying ore on fire near Tacna.', ['arson: trucks']],
  ['Gunmen kidnapped an engineer and killed a guide near Tacna.', ['kidnapping: engineer, guide']],
  ['On Monday a bomb exploded at a bank in Tacna. Rebels planted another bomb at a church.', ['bombing: bank, church']],
  ['Masked men stopped a bus near Tacna on Monday, tied up the driver and shot three passengers dead.', ['attack: passengers']],
  ['A bus fell into a river near Tacna on Monday, killing three passengers.', ['accident: passengers']],
  // what they protest about, where it is told in full
  [
    'Teachers in Vigo boycotted lessons on Wednesday over the murder of a colleague. Ana Ruiz was shot dead in Tacna on Sunday.',
    ['attack: Ana Ruiz'],
  ],
  [
    'NURSES IN VIGO BOYCOTTED A CLINIC ON TUESDAY AGAINST THE KILLING OF A COLLEAGUE TWO DAYS EARLIER. ANA RUIZ WAS SHOT DEAD IN TACNA ON SUNDAY.',
    ['attack: ANA RUIZ'],
  ],
  [
    'Teachers marched in Tacna on Sunday over the murder of a colleague. Police beat Ana Ruiz at the march on Sunday.',
    ['protest: Ana Ruiz'],
  ],
  // who complains to somebody takes to no street
  ['The union has protested to the minister over the new law. Its lawyer was shot in Tacna on Monday.', ['attack: lawyer']],
  ['THE UNION HAS PROTESTED TO THE MINISTER OVER THE NEW LAW.', []],
  ['The union protested at the ministry in Tacna on Monday over the new law.', ['protest: ministry']],
  // what bursts by itself, and a bomb where it does
  ['An explosion caused by a gas leak killed two clerks in Tacna on Monday.', ['accident: clerks']],
  ['A gas leak caused an explosion in a shop in Tacna on Monday; two clerks died.', ['accident: shop, clerks']],
  ['An explosion in a coal mine near Tacna killed three miners on Monday.', ['accident: mine, miners']],
  ['An explosion at a colliery near Tacna killed three miners on Monday.', ['accident: miners']],
  ['A boiler exploded at a mill in Tacna on Monday, killing three clerks.', ['accident: mill, clerks']],
  ['A bomb exploded in a coal mine near Tacna on Monday and killed three miners.', ['bombing: mine, miners']],
  ['An explosion in a market in Tacna killed three clerks on Monday.', ['bombing: market, clerks']],
  // who flees a fire did not set it; whoever is arrested for it may have
  ['Nine clerks died when a fire broke out in the hold of a ferry near Tacna on Monday. The captain fled.', ['accident: clerks']],
  ['Nine clerks died when rebels set fire to a ferry near Tacna on Monday. The rebels fled.', ['arson: clerks, ferry']],
  ['Nine clerks died in a fire in a hotel in Tacna on Monday. Police arrested two men.', ['attack: clerks']],
  // illness, cold, and what falls
  ['Cholera killed three nurses in Tacna on Monday.', ['disaster: nurses']],
  ['An outbreak of violence killed three nurses in Tacna on Monday.', ['attack: nurses']],
  ['The flu struck 200 pupils in Tacna on Monday.', []],
  ['The cold killed three beggars in Tacna on Monday.', ['disaster: beggars']],
  ['A crane fell on a shop in Tacna on Monday and killed a clerk.', ['accident: shop, clerk']],
  ['A drunk driver killed two nurses in Tacna on Monday.', ['accident: nurses']],
  ['An outbreak of measles killed three nurses in Tacna on Monday.', ['disaster: nurses']],
  ['The heat wave claimed the lives of three nurses in Tacna on Monday.', ['disaster: nurses']],
  ['The bandits claimed the lives of three nurses in Tacna on Monday.', ['attack: nurses']],
  ['Three nurses were killed in Tacna on Monday when a wall fell on them.', ['accident: nurses']],
  ['Three nurses died on Monday when their car hit a tree near Tacna.', ['accident: nurses, car']],
  ['Three nurses died on Monday when their car hit a mine near Tacna.', ['bombing: nurses, car']],
  ['A bullet hit a tree near Tacna on Monday.', []],
  ['Three miners were killed in a cave-in near Tacna on Monday.', ['accident: miners']],
  ['Three nurses died when a bridge gave way near Tacna on Monday.', ['accident: nurses']],
  ['Three nurses died of heat in Tacna on Monday.', ['disaster: nurses']],
  ['An elephant trampled two traders to death near Tacna on Monday.', ['accident: traders']],
  ['A clerk was crushed to death by a machine in Tacna on Monday.', ['accident: clerk']],
  // what nobody meant to do; but not what those who bear arms did by mistake
  ['A boy of four found a gun and accidentally shot his sister in Tacna on Monday.', ['accident: sister']],
  ['A hunter shot a clerk by mistake near Tacna on Monday.', ['accident: clerk']],
  ['Soldiers shot a clerk by mistake near Tacna on Monday.', ['attack: clerk']],
  ['A clerk was shot by accident in Tacna on Monday.', ['accident: clerk']],
  ['A clerk was shot by rebels in Tacna on Monday.', ['attack: clerk']],
  ["A baby died in Tacna on Monday after her father's gun went off.", ['accident: baby']],
  ['A bomb went off by accident in a shop in Tacna on Monday.', ['bombing: shop']],
  ['A study says that heart attacks kill 12,000 people a year in Tacna.', []],
  ['A guard died of a heart attack in Tacna on Monday.', []],
  [
    'A mine killed three nurses near Tacna on Monday, hours after gunmen attacked a bus and killed five traders.',
    ['bombing: nurses', 'attack: bus, traders'],
  ],
  ['A clerk died in Tacna on Monday, two days after gunmen shot her at a market.', ['attack: clerk']],
  [
    'Six nuns were murdered in Tacna on Monday. The bishop said that kidnappings go on, and that massive bombings hit villages.',
    ['attack: nuns, villages'],
  ],
  ['The regime goes on with massive bombings against civilians. On Monday two nuns were murdered in Tacna.', ['attack: nuns']],
  [
    'Gunmen killed the senator Hector Lara in Tacna on Monday. The gang has carried out various bomb attacks, police said.',
    ['attack: senator'],
  ],
  [
    'The attack on Nils Orlas in Tacna on Monday hurt him badly. Men of the gang took part in the kidnapping of traders.',
    ['attack: Nils Orlas, traders'],
  ],
  ['Two nuns were killed in Tacna on Monday in a wave of bombings.', ['bombing: nuns']],
  ['Masked men broke into a farm near Tacna on Monday, killed a watchman and burned the house.', ['attack: farm, watchman, house']],
  ['Armed men broke into a hotel near Tacna on Monday and kidnapped three tourists.', ['kidnapping: hotel, tourists']],
  ['Armed men broke into a hotel near Tacna on Monday and stole the money of three tourists.', ['robbery: hotel']],
  ['Armed men broke into a bank near Tacna on Monday and shot a guard.', ['robbery: bank, guard']],
];

it.each(ROWS)('%s', (text, told) => {
  const read = readText(text, { published: '2024-03-05' }).map(({ kind, entities }) => {
    const harmed = entities.filter(({ role }) => role === 'victim' || role === 'target').map(({ mentions }) => mentions.at(-1));
    return `${kind}: ${harmed.join(', ')}`;
  });
  expect(read).toEqual(told);
});
