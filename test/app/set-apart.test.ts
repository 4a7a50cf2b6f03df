/** Which incidents a wire tells of, with their days and tolls: set apart from what was before, and not dated by what they are compared with. */
import { expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';

const cairn = openCairn();
const incidents = (text: string): readonly string[] =>
  cairn
    .readEach({ id: 'r', text, title: null, published: '1990-06-20', publisher: null, url: null, language: 'en' })
    .map(({ kind, when, figures }) => {
      const tolls = figures
        .filter(({ group, event }) => group === 'people' && event === null)
        .map(({ effect, best }) => `${effect} ${best}`);
      return `${kind} ${when?.start?.slice(0, 10)} ${tolls.join(', ')}`;
    });

const BLAST = 'A car bomb killed six people in Mersin on Saturday, police said.';

test.each([
  // deeds in the plural that are told of one by one
  [
    'A clerk was murdered in Lima on Monday and a teacher in Tacna in two separate attacks.',
    ['attack 1990-06-18 killed 1', 'attack 1990-06-18 killed 1'],
  ],
  ['Police are looking into two separate attacks in Lara in which a nun was hurt on Monday.', ['attack 1990-06-18 injured 1']],
  // hours later, by others
  [`${BLAST} Later, gunmen attacked a tea shop, killing three traders.`, ['bombing 1990-06-16 killed 6', 'attack 1990-06-16 killed 3']],
  [
    'Two guards were shot dead in Mersin on Saturday morning. In the evening, a grenade thrown at a tea shop wounded six people.',
    ['attack 1990-06-16 killed 2', 'bombing 1990-06-16 injured 6'],
  ],
  [
    'Rebels killed two guards near La Oroya on Saturday. Hours later, gunmen attacked a police post in Tarma.',
    ['attack 1990-06-16 killed 2', 'attack 1990-06-16 '],
  ],
  [`${BLAST} Later, two women died in a hospital.`, ['bombing 1990-06-16 killed 6']],
  [`${BLAST} Hours later, police shot dead a suspect.`, ['bombing 1990-06-16 killed 7']],
  // "that attack" is the one told of in between
  [
    'A mayor was shot dead in Lara on Tuesday. The killing came two days after guerrillas bombed a pipeline in Mersin. The death toll from that attack rose to 50.',
    ['attack 1990-06-19 killed 1', 'bombing undefined killed 50'],
  ],
  [
    'A MAYOR WAS SHOT DEAD IN LARA ON TUESDAY. THE KILLING CAME TWO DAYS AFTER GUERRILLAS BOMBED A PIPELINE IN MERSIN. THE DEATH TOLL FROM THAT ATTACK ROSE TO 50.',
    ['attack 1990-06-19 killed 1', 'bombing undefined killed 50'],
  ],
  [
    'A mayor was shot dead in Lara on Tuesday. The killing came two days after guerrillas bombed a pipeline in Mersin. His driver was killed too.',
    ['attack 1990-06-19 killed 2', 'bombing undefined '],
  ],
  // the day of a feast
  [
    'Rebels killed nine clerks near Mersin on Friday. The massacre came at the end of a feast that fell on Tuesday. Later the clerks were buried.',
    ['attack 1990-06-15 killed 9'],
  ],
  // who was killed first was killed in another
  [
    'A car bomb wounded 20 people in Mersin on Sunday, police said. They blamed rebels. A guard was killed on Saturday when a mine went off on a road.',
    ['bombing 1990-06-17 injured 20', 'bombing 1990-06-16 killed 1'],
  ],
  [
    'A CAR BOMB WOUNDED 20 PEOPLE IN MERSIN ON SUNDAY, POLICE SAID. THEY BLAMED REBELS. A GUARD WAS KILLED ON SATURDAY WHEN A MINE WENT OFF ON A ROAD.',
    ['bombing 1990-06-17 injured 20', 'bombing 1990-06-16 killed 1'],
  ],
  [
    'A car bomb wounded 20 people in Mersin on Saturday, police said. They blamed rebels. A guard was killed on Saturday when the bomb went off.',
    ['bombing 1990-06-16 killed 1, injured 20'],
  ],
  [
    'A car bomb wounded 20 people in Mersin on Sunday, police said. They blamed rebels. One of them died on Monday.',
    ['bombing 1990-06-17 killed 1, injured 19'],
  ],
  // what others did in the week before
  [
    'Fifty rebels abducted the mayor of Tarma, a colonel said. They fled. Last week, soldiers killed 18 guerrillas in the north.',
    ['kidnapping undefined abducted 1', 'attack 1990-06-11 killed 18'],
  ],
  // the same day, elsewhere
  [
    'Rebels ambushed a patrol near La Oroya on Saturday, killing three soldiers. The army said its men shot dead 11 farmers in Tarma the same day.',
    ['attack 1990-06-16 killed 3', 'attack 1990-06-16 killed 11'],
  ],
  // in a week or month before, told behind the deed
  [`${BLAST} Gunmen killed three guards in Mersin last month.`, ['bombing 1990-06-16 killed 6', 'attack 1990-05-01 killed 3']],
  [
    `${BLAST} Nine shoppers were killed in a grenade attack in the same market last month.`,
    ['bombing 1990-06-16 killed 6', 'bombing 1990-05-01 killed 9'],
  ],
  [`${BLAST} A teacher was shot dead in Mersin last month.`, ['bombing 1990-06-16 killed 6', 'attack 1990-05-01 killed 1']],
  // in a town told of before, on a day before that
  [
    'A gunman shot dead four pupils in Lara on Saturday. On Thursday two soldiers were shot dead in Mersin. On June 10, a soldier was shot dead in Lara.',
    ['attack 1990-06-16 killed 4', 'attack 1990-06-14 killed 2', 'attack 1990-06-10 killed 1'],
  ],
  // months before, right behind the lead, with how many died
  [
    'Gunmen killed six people in Mersin on Saturday. In March, a man drove a van into a crowd in Lara, killing 80.',
    ['attack 1990-06-16 killed 6'],
  ],
  [`${BLAST} Nobody has claimed it. In March, a bomb went off in a bus in Lara. Some 80 people died.`, ['bombing 1990-06-16 killed 6']],
  // measured by what was long before
  [`${BLAST} It was the worst attack in the city since the raids in May 1986 in which 92 people died.`, ['bombing 1990-06-16 killed 6']],
  // compared or counted since a day that is not its own
  [`${BLAST} It was the fifth car bombing in the city since March 3, when a truce collapsed.`, ['bombing 1990-06-16 killed 6']],
  [`${BLAST} The blast was the first in the city since the army left the province June 2.`, ['bombing 1990-06-16 killed 6']],
  ['A clerk has been missing in Mersin since June 3, police said.', ['other 1990-06-03 missing 1']],
  // from the air in another country, and in the same one
  [
    `${BLAST} Turkish warplanes bombed camps of rebels in Iraq on Sunday, killing about 60 of them.`,
    ['bombing 1990-06-16 killed 6', 'bombing 1990-06-17 killed 60'],
  ],
  [`${BLAST} Turkish helicopters fired on the car in Mersin.`, ['bombing 1990-06-16 killed 6']],
  // of two deeds told of, the one that was of the kind its noun names
  [
    `${BLAST} Hours earlier gunmen killed four guards at a bank. The Dawn Front said it carried out the bombing, which wounded nine.`,
    ['bombing 1990-06-16 killed 6, injured 9', 'attack 1990-06-16 killed 4'],
  ],
  // earlier in the week or the month
  [
    'Guerrillas killed six people in Lara on Friday, police said.\n\nEarlier in the week, the rebels killed 15 farmers in nearby Cedral.',
    ['attack 1990-06-15 killed 6', 'attack 1990-06-18 killed 15'],
  ],
  [
    'Guerrillas killed six people in Lara on Friday, police said.\n\nLast month, the rebels kidnapped four engineers near Cedral.',
    ['attack 1990-06-15 killed 6', 'kidnapping 1990-05-01 abducted 4'],
  ],
  [
    'Guerrillas killed six people in Lara on Friday, police said.\n\nEarlier in the week, they had been seen nearby.',
    ['attack 1990-06-15 killed 6'],
  ],
  // at the head of its sentence or behind the deed, in a town near by, though nobody was hurt
  [
    'Rebels shot dead the mayor of Tarma on Saturday. In nearby La Oroya, a bomb wrecked a party office.',
    ['attack 1990-06-16 killed 1', 'bombing 1990-06-16 '],
  ],
  [
    'Rebels shot dead the mayor of Tarma on Saturday. Firebombs damaged two shops in La Oroya.',
    ['attack 1990-06-16 killed 1', 'bombing 1990-06-16 '],
  ],
  ['Rebels shot dead the mayor of Tarma on Saturday. In La Oroya, they fled into the hills.', ['attack 1990-06-16 killed 1']],
  // two days in one sentence, each of its own deed
  [
    'Judge Ana Ruiz was killed on 3 June; Mayor Juan Mora was killed on 9 June.',
    ['attack 1990-06-03 killed 1', 'attack 1990-06-09 killed 1'],
  ],
  [
    'A judge was killed in Lara on 3 June and a mayor was kidnapped in Cedral on 9 June.',
    ['attack 1990-06-03 killed 1', 'kidnapping 1990-06-09 abducted 1'],
  ],
  // no blast kidnaps anybody
  [`${BLAST} Gunmen kidnapped two engineers in Tarsus.`, ['bombing 1990-06-16 killed 6', 'kidnapping 1990-06-16 abducted 2']],
  [
    'A car bomb killed six people in Mersin on Saturday, and two engineers were kidnapped by gunmen in Tarsus, police said.',
    ['bombing 1990-06-16 killed 6', 'kidnapping 1990-06-16 abducted 2'],
  ],
  // what happened at the place before
  [
    `${BLAST} Nobody claimed it. The army sent troops. The car stood in the street where a judge was shot dead last month.`,
    ['bombing 1990-06-16 killed 6'],
  ],
  [
    'Insurgents killed nine officers in Mersin on Saturday, ending a truce in a rebellion that has claimed more than 2,300 lives, police said.',
    ['attack 1990-06-16 killed 9'],
  ],
  // one number of two kinds
  ['Guerrillas killed at least 34 soldiers and guards near Mersin on Saturday.', ['attack 1990-06-16 killed 34']],
  ['More than 20 nurses and doctors were wounded by a bomb in Mersin on Saturday.', ['bombing 1990-06-16 injured 21']],
  ['Guerrillas killed 34 soldiers and police near Mersin on Saturday.', ['attack 1990-06-16 killed 34']],
  ['Guerrillas killed 12 police and soldiers near Mersin on Saturday.', ['attack 1990-06-16 killed 12']],
  ['Guerrillas killed 34 soldiers and a policeman near Mersin on Saturday.', ['attack 1990-06-16 killed 35']],
  ['Guerrillas killed at least 34 soldiers and nine guards near Mersin on Saturday.', ['attack 1990-06-16 killed 43']],
  ['Raiders slashed the throats of 20 villagers near Mersin on Saturday.', ['attack 1990-06-16 killed 20']],
  ['A man slashed a guard with a knife in Mersin on Saturday.', ['attack 1990-06-16 injured 1']],
  // the bodies of those told of last
  [
    'A mayor was shot dead on Saturday and 12 surveyors were kidnapped in Mersin, police said.\nThe mayor was pulled from his car along with his driver and a lawyer, who were also killed. Their bullet-riddled bodies were dumped on the roadside.',
    ['attack 1990-06-16 killed 3, abducted 12'],
  ],
  ['Nine clerks were kidnapped in Mersin on Saturday. Their bodies were found on Sunday.', ['kidnapping 1990-06-16 killed 9, abducted 9']],
])('%s', (text, told) => expect(incidents(text)).toEqual(told));

test.each([
  // a noun behind "whose", and nothing that the subject did
  'A columnist was shot dead in Cali on Saturday. Mora was a close friend of Luis Rojas, whose killing remains a mystery.',
  'A columnist was shot dead in Cali on Saturday. Mora was a close friend of a senator whose murder remains unsolved.',
])('nobody did it: %s', (text) => {
  const [incident] = cairn.readEach({ id: 'r', text, title: null, published: '1990-06-20', publisher: null, url: null, language: 'en' });
  expect(incident?.entities.filter(({ role }) => role === 'perpetrator')).toEqual([]);
});
