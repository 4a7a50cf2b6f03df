/** Who is held for a deed, and who is not: those who accuse, try, report or protest did nothing, nor did those who were cleared. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function toldOf(text: string): string {
  const entities = readText(text, { published: '2020-03-04' }).flatMap((incident) => incident.entities);
  const named = (role: string): string =>
    entities
      .filter((entity) => entity.role === role && entity.confidence !== 'denied')
      .map(({ mentions }) => mentions[0]!.toLowerCase())
      .join(', ');
  return [named('perpetrator'), named('perpetrator-organisation'), named('victim')].join(' | ');
}

const inBothCases = (rows: readonly (readonly [text: string, expected: string])[]): void =>
  test.each(rows)('%s', (text, expected) => {
    expect([toldOf(text), toldOf(text.toUpperCase())]).toEqual([expected, expected]);
  });

const THREE = 'jan mora, hugo canas, ramon tello';

describe('several who are accused, and not who accuses them', () => {
  inBothCases([
    ['The prosecutor accused Jan Mora, Hugo Canas and Ramon Tello of killing four nuns in Lima.', `${THREE} |  | four nuns`],
    ['The prosecutor has charged Jan Mora, Hugo Canas and Ramon Tello with killing four nuns in Lima.', `${THREE} |  | four nuns`],
    ['Police suspect Jan Mora, Hugo Canas and Ramon Tello of killing four nuns in Lima.', `${THREE} |  | four nuns`],
    ['A judge sentenced Jan Mora, Hugo Canas and Ramon Tello to life in prison for killing four nuns in Lima.', `${THREE} |  | four nuns`],
    ['Police arrested Jan Mora, Hugo Canas and Ramon Tello on suspicion of killing four nuns in Lima.', `${THREE} |  | four nuns`],
    ['Police arrested two men for kidnapping and killing four nuns in Lima.', 'two men |  | four nuns'],
    ['A witness testified against soldiers for killing four nuns in Lima.', 'soldiers |  | four nuns'],
    ['Jan Mora, brother of a man accused of killing four nuns in Lima, spoke.', 'man |  | four nuns'],
    ['The prosecutor accused Jan Mora of killing trade union leader Hugo Canas in Lima.', 'jan mora |  | trade union leader'],
    ['Police arrested Jan Mora, 22, Hugo Canas, 30, and Ramon Tello, 19, who killed four nuns in Lima.', `${THREE} |  | four nuns`],
    ['Four officers are under investigation for the murder of four nuns in Lima.', 'four officers |  | four nuns'],
    // who did it themselves
    ['Rebels attacked two villages near Lima with rifles, killing four nuns.', 'rebels |  | four nuns'],
    ['Rebels killed two farmers near Lima for helping the army.', 'rebels |  | two farmers'],
  ]);
});

describe('those who were cleared', () => {
  inBothCases([
    ['The judge acquitted Jan Mora of killing four nuns in Lima.', ' |  | four nuns'],
    ['Jan Mora was acquitted of killing four nuns in Lima.', ' |  | four nuns'],
    ['A jury found Jan Mora not guilty of killing four nuns in Lima.', ' |  | four nuns'],
    ['Jan Mora was found not guilty of the murder of four nuns in Lima.', ' |  | four nuns'],
    ['Jan Mora, who was wrongly convicted of killing four nuns in Lima, spoke.', ' |  | four nuns'],
    ['A judge dropped the charges against Jan Mora and Hugo Canas for the murder of four nuns in Lima.', ' |  | four nuns'],
    ['A court overturned the conviction of Jan Mora and Hugo Canas for killing four nuns in Lima.', ' |  | four nuns'],
    ['Charges against Jan Mora in the murder of four nuns in Lima were dismissed.', ' |  | four nuns'],
    ['Jan Mora denied killing four nuns in Lima.', ' |  | four nuns'],
    // and who was not
    ['A jury found Jan Mora guilty of killing four nuns in Lima.', 'jan mora |  | four nuns'],
    ['Jan Mora was convicted of killing four nuns in Lima.', 'jan mora |  | four nuns'],
    [
      'A judge upheld the charges against Jan Mora and Hugo Canas for the murder of four nuns in Lima.',
      'jan mora, hugo canas |  | four nuns',
    ],
  ]);
});

describe('those who were cleared later', () => {
  inBothCases([
    ['Jan Mora was charged with killing four nuns in Lima. On Tuesday a jury acquitted him.', ' |  | four nuns'],
    ['Jan Mora was accused of killing four nuns in Lima. The charges against him were dropped.', ' |  | four nuns'],
    ['Jan Mora was charged with the murder of four nuns in Lima. Prosecutors withdrew the murder charge against him.', ' |  | four nuns'],
    ['The prosecutor accused Jan Mora and Hugo Canas of killing four nuns in Lima. A court quashed their convictions.', ' |  | four nuns'],
    ['Police arrested two men for the murder of four nuns in Lima. Both men were later released without charge.', ' |  | four nuns'],
    ['Police held Jan Mora for the murder of four nuns in Lima, but freed him for lack of evidence.', ' |  | four nuns'],
    ['Jan Mora, who was accused of killing four nuns in Lima, walked free from court.', ' |  | four nuns'],
    ['Jan Mora was detained for the murder of four nuns in Lima. Police said Mora was no longer a suspect.', ' |  | four nuns'],
    ['Jan Mora was held for the murder of four nuns in Lima. DNA tests proved his innocence.', ' |  | four nuns'],
    ['Four soldiers were tried for the massacre of four nuns near Lima. A court acquitted all four.', ' |  | four nuns'],
    ['A court in Lima acquitted four soldiers accused of the massacre of four nuns.', ' |  | four nuns'],
    // one of two
    [
      'Jan Mora and Hugo Canas were tried for the murder of four nuns in Lima. Canas was convicted, and Mora was acquitted.',
      'hugo canas |  | four nuns',
    ],
    ['Hugo Canas was convicted of killing four nuns in Lima, and Jan Mora was acquitted.', 'hugo canas |  | four nuns'],
    [
      'Jan Mora and Hugo Canas were arrested for the murder of four nuns in Lima. Canas was released, but Mora remains in custody.',
      'jan mora |  | four nuns',
    ],
    // who was not cleared
    ['Jan Mora was charged with killing four nuns in Lima. He was released on bail.', 'jan mora |  | four nuns'],
    ['Jan Mora was charged with killing four nuns in Lima. A jury convicted him.', 'jan mora |  | four nuns'],
    ['Jan Mora was charged with killing four nuns in Lima. His lawyer asked the court to acquit him.', 'jan mora |  | four nuns'],
    ['Jan Mora was charged with killing four nuns in Lima. A judge refused to drop the charges.', 'jan mora |  | four nuns'],
    [
      'Jan Mora was charged with killing four nuns in Lima. He was acquitted of rape but found guilty of murder.',
      'jan mora |  | four nuns',
    ],
    ['A court in Lima convicted Jan Mora of killing four nuns. It dismissed his appeal in the case.', 'jan mora |  | four nuns'],
    ['Jan Mora was arrested for the murder of four nuns in Lima. Police cleared the area.', 'jan mora |  | four nuns'],
    ['Jan Mora was arrested for kidnapping four nuns in Lima. The nuns were released on Friday.', 'jan mora |  | four nuns'],
    ['Jan Mora was arrested for the murder of four nuns in Lima. Students will march until they are released.', 'jan mora |  | four nuns'],
    // a deed told as it was, whatever a court made of it
    ['Officer Jan Mora shot dead four nuns in Lima. A jury acquitted him of murder.', 'officer jan mora |  | four nuns'],
  ]);
});

describe('those held for something else', () => {
  inBothCases([
    ['Jan Mora was arrested in Lima for protesting against the killing of four nuns.', ' |  | '],
    ['A lawyer was sentenced in Lima for accusing the army of killing four nuns.', ' | army | four nuns'],
    ['The bishop accused the government of failing to investigate the murder of four nuns in Lima.', ' |  | four nuns'],
    ['The bishop blamed the government for its inaction after the murder of four nuns in Lima.', ' |  | four nuns'],
    ['The bishop blamed the government for the murder of four nuns in Lima.', ' | government | four nuns'],
    ['Rebels were accused of having planned the murder of four nuns in Lima.', 'rebels |  | four nuns'],
  ]);
});

describe('whose names are told behind both', () => {
  inBothCases([
    [
      'Three men were arrested for the murder of two nuns in Lima. They were identified as Jan Mora and Hugo Canas.',
      'three men, jan mora, hugo canas |  | two nuns',
    ],
    [
      'Police arrested three men for the murder of four nuns in Lima. It named them as Jan Mora, Hugo Canas and Ramon Tello.',
      `three men, ${THREE} |  | four nuns`,
    ],
    [
      'Four officers were charged with the murder of four nuns in Lima. The other defendants are Jan Mora and Hugo Canas.',
      'four officers, jan mora, hugo canas |  | four nuns',
    ],
    ['Two lawyers represent the families of four nuns killed in Lima. They are Jan Mora and Hugo Canas.', ' |  | four nuns'],
    ['Judges are looking into the killing of four nuns in Lima. The judges are Jan Mora and Hugo Canas.', ' |  | four nuns'],
    ['Four nuns were murdered in Lima by nine soldiers, including Colonel Jan Mora.', 'nine soldiers, colonel jan mora |  | four nuns'],
    ['Nine soldiers, including Colonel Jan Mora, murdered four nuns in Lima.', 'nine soldiers, colonel jan mora |  | four nuns'],
    ['Police in Lima caught Jan Mora, Hugo Canas and Ramon Tello, the killers of a nun.', `${THREE}, killers of a nun |  | nun`],
    ['Two nuns were killed in Lima. They were identified as Ana Ruiz and Rosa Lutz.', ' |  | ana ruiz, rosa lutz'],
  ]);
});

describe('whom "he" means', () => {
  inBothCases([
    ['Police in Lima found Jan Mora alive on Monday, a week after he was kidnapped.', ' |  | jan mora'],
    ['An officer in Lima was shopping on Monday when he was kidnapped.', ' |  | officer'],
  ]);
});

describe('who did it, and who is told of beside', () => {
  inBothCases([
    ['The owner of the gun used to kill two nuns in Lima on Monday was arrested.', ' |  | two nuns'],
    ['Jan Mora, who sold the gun used to kill two nuns in Lima on Monday, was arrested.', ' |  | two nuns'],
    ['Jan Mora, a cousin of the gunman who killed two nuns in Lima on Monday, was arrested.', 'gunman |  | two nuns'],
    ['Jan Mora, a cousin of a judge, who killed two nuns in Lima on Monday, was arrested.', 'jan mora |  | two nuns'],
    ['The families of six people killed by police in Lima on Monday spoke.', ' |  | six people'],
  ]);
});

describe('who strikes back', () => {
  inBothCases([
    ['A gunman killed two clerks in Lima on Monday before guard Hugo Canas shot and wounded him.', 'gunman |  | two clerks'],
    ['A gunman killed two clerks in Lima on Monday. Guard Hugo Canas shot him in the leg.', 'gunman |  | two clerks'],
    ['A robber was killed in Lima on Monday when a shop owner shot him in self-defence.', ' |  | '],
    // by mistake
    ['Police in Lima shot dead Jan Mora on Monday, mistaking him for a robber.', 'police |  | jan mora'],
    ['Police in Lima shot dead Jan Mora on Monday. They mistook him for a robber.', 'police |  | jan mora'],
    // who attacks
    ['A guard in Lima on Monday shot a student dead and then shot himself.', 'guard |  | student'],
    ['A guard in Lima on Monday shot dead two clerks when they argued with him.', 'guard |  | two clerks'],
  ]);
});

describe('several who stand trial', () => {
  inBothCases([
    [
      'A court in Lima sentenced Jan Mora to life and Hugo Canas to 20 years for the murder of four nuns.',
      'jan mora, hugo canas |  | four nuns',
    ],
    ['Jan Mora and Hugo Canas went on trial in Lima for the murder of four nuns.', 'jan mora, hugo canas |  | four nuns'],
    ['Jan Mora went on trial in Lima for the murder of four nuns. His lawyer, Hugo Canas, spoke.', 'jan mora |  | four nuns'],
    [
      'Jan Mora killed four nuns in Lima. Two other men, Hugo Canas and Ramon Tello, were questioned and released.',
      'jan mora |  | four nuns',
    ],
  ]);
});

describe('what those who are told of did long before', () => {
  inBothCases([
    ['A prisoner serving a life sentence for killing a priest was stabbed to death in Lima on Monday.', ' |  | prisoner'],
    ['A prisoner serving 30 years for the murder of two nuns killed a guard in Lima on Monday.', 'prisoner |  | guard'],
    ['Gunmen shot dead Jan Mora in Lima on Monday. Mora had been convicted of murdering two nuns in 1990.', 'gunmen |  | jan mora'],
    ['The house of the man who killed two nuns was attacked with stones in Lima on Monday.', ' |  | '],
    ['A woman shot dead her husband, a policeman who had beaten her for years, in Lima on Monday.', 'woman |  | her husband'],
    ['Gunmen in Lima on Monday shot dead two guards who had been kidnapped.', 'gunmen |  | two guards'],
  ]);
});

describe('what the harmed are accused of', () => {
  const killedIn = (text: string): readonly (number | null)[] =>
    readText(text, { published: '2020-03-04' }).map(
      ({ figures }) =>
        figures.find(({ group, effect, event }) => group === 'people' && effect === 'killed' && event === null)?.best ?? null,
    );
  test.each([
    ['A mob in Lima on Monday lynched three women accused of killing a child.', [3]],
    ['Villagers near Lima on Monday beat to death two men suspected of killing a boy.', [2]],
    ['Soldiers near Lima on Monday killed a rebel leader accused of killing 20 villagers in 2015.', [1]],
    // who they were to others, and what they were working on
    ['A judge investigating the murder of two nuns in Lima was shot dead on Monday.', [1]],
    ['A witness to the murder of two nuns was shot dead in Lima on Monday.', [1]],
    ['A lawyer who represented a general accused of killing 20 farmers was shot dead in Lima on Monday.', [1]],
    ['The widow of a mayor murdered in 2015 was shot dead in Lima on Monday.', [1]],
    ['Gunmen in Lima on Monday shot dead a judge investigating the murder of two nuns.', [1]],
    ['Gunmen in Lima on Monday shot dead the widow of a mayor murdered in 2015.', [1]],
    ['Gunmen in Lima on Monday shot dead two nuns and killed a guard wanted for the murder of a judge.', [3]],
    ['Gunmen in Lima on Monday shot dead a guard and two nuns after killing a priest.', [4]],
    ['A gunman who killed two nuns in Lima on Monday was shot dead by police.', [3]],
    ['A man wounded in the attack that killed two nuns in Lima on Monday was shot dead in hospital.', [3]],
    // what was done long before
    ['A judge was shot dead in Lima on Monday, five days after a priest was killed in Cusco.', [1]],
    ['A judge was shot dead in Lima on Monday, two months after his brother was killed.', [1]],
    ['A judge was shot dead in Lima on Monday, two weeks after the murder of a priest in Cusco.', [1]],
    ['A judge was shot dead in Lima on Monday as he drove to the funeral of a murdered priest.', [1]],
    ['Two mourners were killed in Lima on Monday at the funeral of a policeman shot dead last week.', [2]],
    ['A prisoner serving a life sentence for killing a priest was stabbed to death in Lima on Monday.', [1]],
    ['A former soldier convicted of killing 12 farmers in 1988 was shot dead in Lima on Monday.', [1]],
    ['A man on parole for killing his father shot dead a clerk in Lima on Monday.', [1]],
    ['A judge was shot dead in Lima on Monday with the gun used in the murder of a priest last year.', [1]],
    ['Jan Mora was shot dead in Lima on Monday. He had been convicted of killing a policeman in 1999.', [1]],
    ['Jan Mora was stabbed to death in Lima on Monday. He had served 15 years for the murder of a nun.', [1]],
    ['The bodyguard of the man who killed two nuns was shot dead in Lima on Monday.', [1]],
    ['The judge who acquitted four soldiers of the murder of two nuns was shot dead in Lima on Monday.', [1]],
    ['Gunmen shot dead Jan Mora in Lima on Monday, a week after he was acquitted of murdering two nuns.', [1]],
    ['Farmers killed two herders near Lima on Monday after the herders killed a farmer last week.', [2]],
    ['Two nuns were killed in Lima on Monday by the bomb of a group that murdered a judge last year.', [2]],
    ['Five people died in Lima on Monday in a gunfight of gangs that have fought since the murder of a boy in 2016.', [5]],
    ['Gunmen in Lima on Monday shot dead a man who took part in the 1989 murder of a mayor.', [1]],
    // the deed of the report, or one that belongs to it
    ['Farmers killed two herders near Lima on Monday after the herders killed a farmer.', [3]],
    ['A court in Lima on Monday acquitted four soldiers of the murder of two nuns and the kidnapping of a priest.', [2, null]],
    ['Two days after two clerks were shot dead in Lima, police on Monday arrested Jan Mora.', [2]],
    ['A clerk died in Lima on Monday, five days after he was shot.', [1]],
    ['Two clerks were shot dead in Lima on Monday, minutes after a guard was killed outside.', [3]],
    ['Jan Mora was sentenced to life in Lima on Monday for killing two clerks and wounding a guard.', [2]],
    ['A gunman who had killed two clerks in Lima on Monday was shot dead by police.', [3]],
    // it may have been right before
    ['Police in Lima on Monday shot dead a man suspected of killing two clerks.', [3]],
    ['A man accused of killing two clerks in Lima was found dead in his cell on Monday.', [3]],
  ] as const)('%s', (text, expected) => {
    expect([killedIn(text), killedIn(text.toUpperCase())]).toEqual([expected, expected]);
  });
});
