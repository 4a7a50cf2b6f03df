/** One word that tells of several deeds, each at a place or on a day of its own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** Each incident with those it befell, and of each of its events the place. */
const told = (text: string): readonly string[] =>
  readText(text, { published: '2020-05-20' }).map(({ kind, where, entities, events }) => {
    const whom = entities.filter(({ role }) => role === 'victim' || role === 'target').map(({ mentions }) => mentions[0]);
    return `${kind} ${where?.name ?? '-'}${events.length > 1 ? ` ${events.length} events` : ''}: ${whom.join(', ')}`;
  });

test.each([
  // towns of their own
  ['The union condemned the murders of Ana Dorle in Lugo and Juan Mirel in Vigo.', ['attack Lugo: Ana Dorle', 'attack Vigo: Juan Mirel']],
  [
    'The kidnappings of Piet Olmar in Lugo and Carla Weis in Vigo are under investigation.',
    ['kidnapping Lugo: Piet Olmar', 'kidnapping Vigo: Carla Weis'],
  ],
  ['The rebels attacked a school in Lugo and a bank in Vigo.', ['attack Lugo: school', 'attack Vigo: bank']],
  ['They regretted the killing of a nun in Lugo on 3 May and of a teacher in Vigo on 9 May.', ['attack Lugo: nun', 'attack Vigo: teacher']],
  ['Ana Dorle was killed in Lugo on 5 May and Juan Mirel in Vigo on 7 May.', ['attack Lugo: Ana Dorle', 'attack Vigo: Juan Mirel']],
  [
    'A judge was killed in Lugo, a teacher in Vigo, and a priest in Soria.',
    ['attack Lugo: judge', 'attack Vigo: teacher', 'attack Soria: priest'],
  ],
  ['Two teachers were killed in Lugo, and three nurses in Vigo.', ['attack Lugo: Two teachers', 'attack Vigo: three nurses']],
  // days of their own
  ['Judge Ana Dorle was shot on Monday, and Senator Juan Mirel the day after.', ['attack -: Ana Dorle', 'attack -: Juan Mirel']],
  // another, somewhere else
  ['A bomb exploded at the Olmo Bank in Lugo and another at the French embassy.', ['bombing Lugo 2 events: Olmo Bank, French embassy']],
  ['Two bombs exploded in Lugo. One went off at a bank, and the other at a hotel.', ['bombing Lugo 3 events: bank, hotel']],
  [
    'Two bombs went off in Lugo: one in front of the Olmo Bank, the other at the French embassy.',
    ['bombing Lugo 2 events: Olmo Bank, French embassy'],
  ],
  [
    'Three bombs went off in Lugo, the first at a bank, the second at a hotel and the third at a school.',
    ['bombing Lugo 3 events: bank, hotel, school'],
  ],
  [
    'Two explosions shook Lugo, one at the Olmo Bank and the other near the French embassy.',
    ['bombing Lugo 2 events: Olmo Bank, French embassy'],
  ],
  ['One explosion took place at the Olmo Bank in Lugo and the second at a hotel.', ['bombing Lugo 2 events: Olmo Bank, hotel']],
  ['Gunmen staged two attacks in Lugo, one on a bank and the other on a school.', ['attack Lugo 2 events: bank, school']],
  ['A bomb exploded at a bank in Lugo. Another explosion occurred near a school.', ['bombing Lugo 2 events: bank, school']],
  // of many things, some in each town
  [
    'Rebels attacked public buildings in Lugo, Vigo, and Soria.',
    ['attack Lugo: public buildings', 'attack Vigo: public buildings', 'attack Soria: public buildings'],
  ],
  ['Rebels blew up several power towers in Lugo and Vigo.', ['bombing Lugo: several power towers', 'bombing Vigo: several power towers']],
  ['Two bombs exploded on Tuesday in Lugo and Vigo.', ['bombing Lugo: ', 'bombing Vigo: ']],
  ['Two bombings in Lugo and Vigo were condemned.', ['bombing Lugo: ', 'bombing Vigo: ']],
  ['Gunmen attacked two police posts in Lugo and Vigo.', ['attack Lugo: two police posts', 'attack Vigo: two police posts']],
  ['Guerrillas attacked Lugo, Vigo and Soria.', ['attack Lugo: ', 'attack Vigo: ', 'attack Soria: ']],
  ['Guerrillas attacked the towns of Lugo and Vigo.', ['attack Lugo: ', 'attack Vigo: ']],
  // each verb with its town
  ['Gunmen killed a judge in Lugo and wounded a teacher in Vigo.', ['attack Lugo: judge', 'attack Vigo: teacher']],
  ['Three clerks were killed in Lugo and nine nuns were wounded in Vigo.', ['attack Lugo: Three clerks', 'attack Vigo: nine nuns']],
  ['Rebels burned a bus in Lugo and blew up a pylon near Vigo.', ['arson Lugo: bus', 'bombing Vigo: pylon']],
  // a clause that opens on its town
  ['Rebels burned a bus in Lugo, in Vigo gunmen killed a judge.', ['arson Lugo: bus', 'attack Vigo: judge']],
  ['A bomb exploded at a bank in Lugo, in Galicia, killing two guards.', ['bombing Lugo: bank, two guards']],
  // of what they hold office
  ['The mayors of Lugo, Vigo and Soria were kidnapped on Monday.', ['kidnapping Lugo: mayors of Lugo, Vigo and Soria']],
  ['Rebels burned a bus in Lugo, and in Vigo they blew up a bridge.', ['arson Lugo: bus', 'bombing Vigo: bridge']],
  ['A bomb damaged a bank in Lugo and in Vigo gunmen killed a judge.', ['bombing Lugo: bank', 'attack Vigo: judge']],
  ['In Lugo a bomb damaged a bank, while in Vigo gunmen killed a judge.', ['bombing Lugo: bank', 'attack Vigo: judge']],
  ['Two clerks were killed in Lugo, and in Vigo, three nuns were kidnapped.', ['attack Lugo: Two clerks', 'kidnapping Vigo: three nuns']],
  ['Gunmen killed a judge in Lugo, and in Vigo a teacher was wounded.', ['attack Lugo: judge', 'attack Vigo: teacher']],
  // nouns beside each other
  ['The deputies condemned the murder of Ana Dorle and the kidnapping of Juan Mirel.', ['attack -: Ana Dorle', 'kidnapping -: Juan Mirel']],
  [
    'The union condemned the killing of Ana Dorle, the killing of farmer Juan Mirel, and the violence in the country.',
    ['attack -: Ana Dorle', 'attack -: Juan Mirel'],
  ],
  [
    'The murder on 3 May of Ana Dorle in Lugo and the murder on 9 May of six farmers in Vigo were condemned.',
    ['attack Lugo: Ana Dorle', 'attack Vigo: six farmers'],
  ],
  [
    'The rebels are held responsible for the murder of Bishop Ana Dorle, the bombing of a pipeline and the kidnapping of nine nurses.',
    ['attack -: Ana Dorle', 'bombing -: pipeline', 'kidnapping -: nine nurses'],
  ],
  ["Ana Dorle's murder in Lugo joins that of Judge Juan Mirel in Vigo.", ['attack Lugo: Ana Dorle', 'attack Vigo: Juan Mirel']],
  ['The murder of Ana Dorle came three days after that of Juan Mirel.', ['attack -: Ana Dorle', 'attack -: Juan Mirel']],
  // somebody else, by name
  [
    'Judge Ana Dorle was shot dead in Lugo. The union recalled the murder of Senator Juan Mirel.',
    ['attack Lugo: Ana Dorle', 'attack Lugo: Juan Mirel'],
  ],
  [
    'They condemned the murder of six priests in Lugo. They also asked about the murder of deputy Juan Mirel in Guatemala.',
    ['attack Lugo: six priests', 'attack Guatemala: Juan Mirel'],
  ],
  // where things alone came to harm, whoever is murdered by name
  [
    'A bomb damaged a bank in Lugo on Monday. Police also look into the murder of Senator Juan Mirel.',
    ['bombing Lugo: bank', 'attack Lugo: Juan Mirel'],
  ],
  [
    'A bomb damaged a bank in Lugo on Monday, killing a guard. The leader of the bank’s union is the recently murdered Senator Juan Mirel.',
    ['bombing Lugo: bank, guard', 'attack Lugo: recently murdered Senator'],
  ],
  [
    'YOUTHS BURNED A BAR IN LUGO ON MONDAY. ITS LANDLORD IS A COUSIN OF RECENTLY MURDERED SENATOR JUAN MIREL.',
    ['arson Lugo: BAR', 'attack Lugo: RECENTLY MURDERED SENATOR'],
  ],
  ['A bomb damaged a bank in Lugo. Police blame the gang that murdered Juan Mirel.', ['bombing Lugo: bank', 'attack Lugo: Juan Mirel']],
  // in the deed told of
  ['Gunmen shot up a bar in Lugo. The recently murdered Senator Juan Mirel was in it.', ['attack Lugo: bar, recently murdered Senator']],
  [
    'A bomb damaged an office in Lugo. Followers of slain Senator Juan Mirel met there.',
    ['bombing Lugo: office', 'attack Lugo: slain Senator'],
  ],
  // verbs, each with its day or town
  [
    'Judge Ana Dorle was murdered on 28 April; magistrate Juan Mirel was killed on 3 May; and senator Rosa Vega was killed on 9 May.',
    ['attack -: Ana Dorle', 'attack -: Juan Mirel', 'attack -: Rosa Vega'],
  ],
  [
    'Ana Dorle was kidnapped on 3 May in Lugo. Another engineer, Juan Mirel, was kidnapped on 9 May.',
    ['kidnapping Lugo: Ana Dorle', 'kidnapping Lugo: Juan Mirel'],
  ],
  // one deed
  ['They condemned the bombing of a school and the killing of two teachers.', ['bombing -: school, two teachers']],
  ['The men were charged with the robbery of a bank and the murder of a guard.', ['robbery -: bank, guard']],
  ['A judge was killed in Lugo, and in Vigo he was mourned.', ['attack Lugo: judge']],
  ['A judge was killed in Lugo in May and in Vigo on Monday police held two men.', ['attack Lugo: judge']],
  ['A bomb exploded in Lugo, killing two. The murder of clerk Juan Mirel was condemned.', ['bombing Lugo 2 events: Juan Mirel']],
  ['A bomb exploded at the home of Ana Dorle in Lugo. The murder of Dorle was condemned.', ['bombing Lugo: home of Ana Dorle, Ana Dorle']],
  ['Two bombs exploded in a bank in Lugo and police came.', ['bombing Lugo: bank']],
  ['One bomb exploded on the road between Lugo and Vigo.', ['bombing Lugo: road']],
  ['A judge was shot in Lugo and died in Vigo.', ['attack Lugo: judge']],
  ['A judge was shot in Lugo, and a teacher who lived in Vigo was wounded.', ['attack Lugo: judge, teacher']],
  ['Ana Dorle was kidnapped on 3 May in Lugo. Dorle was kidnapped on 4 May, the union said.', ['kidnapping Lugo: Ana Dorle']],
  ['The men were charged with the kidnapping and murder of mayor Ana Dorle.', ['kidnapping -: Ana Dorle']],
  ['The men were charged with the kidnapping of mayor Ana Dorle and the murder of the mayor.', ['kidnapping -: Ana Dorle']],
  ['Two bombs exploded at a bank in Lugo, one at noon and the other at 2 p.m.', ['bombing Lugo: bank']],
  ['Two bombs exploded at a bank in Lugo, one at the entrance and another in the yard.', ['bombing Lugo: bank']],
  ['Gunmen shot dead a judge in Lugo. The murder of Judge Ana Dorle was condemned.', ['attack Lugo: Ana Dorle']],
  ['Judge Ana Dorle Mirel was shot dead in Lugo. The murder of Dorle was condemned.', ['attack Lugo: Ana Dorle Mirel']],
  ['The court tried him for the massacre of nine farmers and the murder of their cook.', ['attack -: nine farmers, their cook']],
  ['The union condemned the murders of Ana Dorle and Juan Mirel in Lugo on Monday.', ['attack Lugo: Ana Dorle, Juan Mirel']],
  [
    'Two bombs exploded in the Olmo Bank in Lugo. One went off at the entrance and the other on the second floor.',
    ['bombing Lugo: Olmo Bank'],
  ],
  ['A bomb exploded at the home of Ana Dorle in Lugo, honorary consul in Spain.', ['bombing Lugo: home of Ana Dorle, Ana Dorle']],
  ['Ana Dorle was shot dead in Lugo on Monday and police in Vigo said that she was a judge.', ['attack Lugo: Ana Dorle']],
  ['A woman was killed in Lugo on Monday, and buried in Vigo on Tuesday.', ['attack Lugo: woman']],
  ['Two guards were shot in Lugo on Monday, one in the leg and another in the arm.', ['attack Lugo: Two guards']],
  ['Five men were killed in Lugo, Spain, and 10 others were wounded.', ['attack Lugo: Five men, 10 others']],
])('%s', (text, incidents) => {
  expect(told(text)).toEqual(incidents);
});
