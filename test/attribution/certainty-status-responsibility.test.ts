import { describe, expect, it } from 'vitest';
import { readText, slice } from './reading.js';

const certainty = (text: string): readonly string[] => {
  const read = readText(text);
  return read.found.certainty.map((one) => `${one.certainty}: ${slice(read, one)}`);
};

describe('certainty', () => {
  it.each([
    ['They may have killed two guards.', ['hedged: They may have killed two guards']],
    ['Five miners are feared dead.', ['hedged: Five miners are feared dead']],
    ['The bomb did not explode.', ['denied: did not explode']],
    ['The men were not injured, but their car burned.', ['denied: not injured']],
    ['The army denied that its planes had bombed the town.', ['denied: denied that its planes had bombed the town']],
    ['If the dam breaks, thousands will drown.', ['hypothetical: If the dam breaks']],
    ['The group threatened to kill the hostages.', ['hypothetical: threatened to kill the hostages']],
    [
      'The striker shot wide in the second half after he scored in the semifinal.',
      ['hypothetical: The striker shot wide in the second half after he scored in the semifinal.'],
    ],
    // the murder is no demand
    ['They urged him to investigate the murder of a judge.', ['hypothetical: urged him to investigate the']],
    ['They demanded justice over the murder of a judge.', ['hypothetical: demanded justice over the']],
    [
      'They urged him to prevent the murder of judges.',
      ['hypothetical: urged him to prevent the murder of judges', 'hypothetical: to prevent the murder of judges'],
    ],
    ['The senator attacked the new policy.', ['hypothetical: attacked the new policy']],
    ['Congress killed the bill.', ['hypothetical: killed the bill']],
    ['The killing of the bill angered them.', ['hypothetical: killing of the bill']],
    ['THE FIRING OF THE COACH CAME ON MONDAY.', ['hypothetical: FIRING OF THE COACH']],
  ])('%s', (text, expected) => {
    expect(certainty(text)).toEqual(expected);
  });
});

describe('plain facts stay asserted', () => {
  it.each([
    'Gunmen killed four people at a market.',
    'No one was killed.',
    'The mayor could not be reached.',
    'He did not survive.',
    'Police have not released the name of the victim.',
    'Rebels attacked the police station and killed the commander.',
    'Two people were shot outside a movie theater.',
    'The killing of the bill collector angered many.',
    'The firing of rockets went on.',
  ])('%s', (text) => {
    expect(certainty(text)).toEqual([]);
  });
});

describe('how matters stand', () => {
  it.each([
    ['Investigators established the identities of all the gunmen.', 'identified perpetrators'],
    ['The victims have not been identified.', 'identified victims'],
    ['Two of the attackers remain at large.', 'at-large perpetrators'],
    ['Nine people were arrested near the mill.', 'arrest perpetrators'],
    ['Two of the attackers fled into the forest.', 'at-large perpetrators'],
    ['A man was arrested near the border.', 'arrest perpetrators'],
    ['The motive is unknown.', 'motive null'],
    ['The governor imposed a curfew.', 'response null'],
    ['One boy is in critical condition.', 'condition victims'],
    ['Prosecutors opened a criminal case.', 'investigation null'],
    ['A jury found the guard not guilty.', 'cleared null'],
    ['The guard was cleared of wrongdoing.', 'cleared null'],
    ['No other suspects are in custody.', 'at-large perpetrators'],
    ['The colonel denied the charge.', 'denial perpetrators'],
    ['He pleaded not guilty.', 'denial perpetrators'],
    ['The army denied it.', 'denial perpetrators'],
  ])('%s', (text, expected) => {
    expect(readText(text).found.statuses.map(({ topic, group }) => `${topic} ${group}`)).toContain(expected);
  });

  it.each(['The colonel was denied bail.', 'The ministry denied reports of an outbreak.'])('no denial: %s', (text) => {
    expect(readText(text).found.statuses.map(({ topic }) => topic)).not.toContain('denial');
  });

  it.each(['Villagers fled into the forest.', 'VILLAGERS HAD FLED INTO THE FOREST.', 'They shot at people as they fled their homes.'])(
    'nobody is sought: %s',
    (text) => expect(readText(text).found.statuses).toEqual([]),
  );

  it('of those who denied it, with what is said of them before', () => {
    const text = 'The Red Front, which police blame for the blast, has denied any involvement.';
    expect(readText(text).found.statuses.map(({ start, end }) => text.slice(start, end))).toContain(text.slice(0, -1));
  });

  it('within its sentence, where nothing but a mark stands before the relative clause', () => {
    const text = ': who was not identified';
    expect(readText(text).found.statuses.map(({ start, end }) => text.slice(start, end))).toEqual(['who was not identified']);
  });

  it('with what a relative clause belongs to', () => {
    const text = 'Two clerks were taken to a clinic, where one is in critical condition.';
    expect(readText(text).found.statuses.map(({ start, end }) => text.slice(start, end))).toContain(text.slice(0, -1));
  });
});

describe('whom it is laid to', () => {
  const laidTo = (text: string): readonly string[] =>
    readText(text).found.responsibility.map(({ mention, confidence }) => `${mention}: ${confidence}`);
  it.each([
    ['The Shining Path claimed responsibility for the blast.', ['Shining Path: claimed']],
    ['The Shining Path was suspected.', ['Shining Path: suspected']],
    ['The attack was blamed on Boko Haram.', ['Boko Haram: suspected']],
    ['Suspected Shining Path guerrillas killed a mayor.', ['Shining Path: suspected']],
    ['FMLN guerrillas attacked the barracks.', ['FMLN: fact']],
    ['The mayor was killed by the ELN.', ['ELN: fact']],
    ['The FARC denied responsibility for the kidnapping.', ['FARC: denied']],
    ['The Shining Path claimed the bombing in a letter.', ['Shining Path: claimed']],
    ['The blast claimed nine lives, the FARC said.', []],
    ['The army said it had killed ten attackers.', []],
    ['The army admitted the massacre.', ['army: claimed']],
    // whom they worked for, in words set off
    ['The rebels, who accused the villagers of helping the army, killed nine people.', []],
    ['THE KILLERS, WHO ACCUSED THEM OF COOPERATING WITH THE ARMY, BURNED SEVEN HOUSES.', []],
    ['Three soldiers and two fighters lost their lives when gunmen ambushed a convoy.', []],
    ['The army lost six soldiers in the attack on Lugo.', []],
    // who says so, and who accuses others
    ['According to the army, a band of hooded men is responsible for the murder.', []],
    ['ACCORDING TO THE DAWN FRONT (DF), THE ARMY IS RESPONSIBLE FOR THE MURDER.', ['ARMY: suspected']],
    ['Peasants accused by the guerrillas of spying were found dead.', []],
    ['The attack was claimed by the guerrillas.', ['guerrillas: claimed']],
    // who did the next deed is who did the first
    ['Gunmen killed three militiamen on Thursday and abducted a nurse.', []],
    ['SOLDIERS KILLED THREE REBELS IN LUGO AND BURNED A BUS.', []],
    ['The rebels planned and carried out the attack.', ['rebels: fact']],
    ['No group has claimed responsibility.', []],
    // who speaks for a group claims no more than he says
    ['A man claiming to speak for the ELN demanded talks.', []],
    ['A man claiming to speak for the ELN said the group carried out the attack.', ['ELN: claimed']],
    ['A man claiming to speak for the ELN denied that it had any role in the attack.', ['ELN: denied']],
    // names that no table lists
    ['The Red Dawn Brigade claimed responsibility for the blast.', ['Red Dawn Brigade: claimed']],
    // what a group is says that its name stands behind it
    ['Police blamed the militant group Hizbora for the blast.', ['Hizbora: suspected']],
    ['Police blamed the separatist group Lions of Merida for the blast.', ['Lions of Merida: suspected']],
    ['An armed group Monday claimed responsibility for the blast.', ['armed group: claimed']],
    // in capitals: by its abbreviation, in whatever order its letters stand, and by "calling itself"
    ['THE TOMAS ILLIMANI COMMAND [CTI] CLAIMED RESPONSIBILITY FOR THE BLAST.', ['TOMAS ILLIMANI COMMAND: claimed', 'CTI: claimed']],
    ['A GROUP CALLING ITSELF THE SONS OF PACHACUTEC CLAIMED RESPONSIBILITY FOR THE BLAST.', ['SONS OF PACHACUTEC: claimed']],
    ['THE BLAST WAS INVESTIGATED BY THE SPECIAL INQUIRY UNIT.', []],
    ['Police blamed the Army of Norvaldan Salvation for the blast.', ['Army of Norvaldan Salvation: suspected']],
    ['The Norvalda cartel ordered the murder of a judge.', ['Norvalda cartel: fact']],
    [
      'The blast was claimed by the Ivan Tello Commando (ITC). The ITC attacked a bank.',
      ['Ivan Tello Commando: claimed', 'ITC: claimed', 'ITC: fact'],
    ],
    ['A group calling itself "Peace of Norvalda" took credit for the blast.', ['Peace of Norvalda: claimed']],
    ['The western front is quiet.', []],
    ['According to the rebels, the army is responsible for the attack on the school.', ['army: suspected']],
    ['The union accused the army of negligence.', []],
    ['The navy was implicated in the murder of a nun.', ['navy: suspected']],
    ['The navy was implicated in the scandal.', []],
    ['The governor attributed the murder of the judge to the ELN.', ['ELN: suspected']],
    ['The governor ascribed the murder of the judge to the ELN.', ['ELN: suspected']],
    ['The murder, which police attribute to the ELN, shocked the town.', ['ELN: suspected']],
    ['Police are certain that it was the ELN.', ['ELN: suspected']],
    ['The ELN left leaflets at the scene.', ['ELN: claimed']],
    ['The bandits are members of the ELN.', ['ELN: suspected']],
    // of whom others are accused
    ['Gunmen killed a farmer accused of helping the ELN.', []],
    ['GUNMEN KILLED A FARMER ACCUSED OF HELPING THE ELN.', []],
    ['A trader suspected of links with the ELN was shot dead.', []],
    ['The minister accused the ELN of killing a farmer.', ['ELN: suspected']],
    ['The dead are members of the ELN.', []],
    ['The union held the navy responsible for the life of its leader.', ['navy: suspected']],
    ['The 21 April Movement claimed the blast.', ['21 April Movement: claimed']],
    ['THE APRIL 21 MOVEMENT CLAIMED THE BLAST.', ['APRIL 21 MOVEMENT: claimed']],
    ['THE BLAST ON 21 APRIL WAS CLAIMED BY NOBODY.', []],
    ['THE VELKAR RIVAS GUERRILLA ARMY CLAIMED THE BLAST.', ['VELKAR RIVAS GUERRILLA ARMY: claimed']],
    ['THE VELKAR RIVAS FORCES YESTERDAY CLAIMED CREDIT FOR THE BLAST.', ['VELKAR RIVAS FORCES: claimed']],
    ['THE TOWN COUNCIL FORCES YESTERDAY VOTED.', []],
    ['Nine farmers died in an army raid on a village.', ['army: fact']],
    ['The navy accepted responsibility for the deaths of two nuns.', ['navy: claimed']],
    ['The navy accepted responsibility for the harbour.', []],
    ['The navy accepted responsibility this morning for the deaths of two nuns.', ['navy: claimed']],
    ['The government and the navy are solely responsible for the murders.', ['government: suspected', 'navy: suspected']],
    ['Unions accused the navy and the worst sectors of the government of the murder.', ['navy: suspected', 'government: suspected']],
    ['The FARC holds the navy responsible for the murder of a nun.', ['navy: suspected']],
    ['The FARC claimed responsibility in a telephone call.', ['FARC: claimed']],
    ['The navy is looking for the group responsible for the attack.', []],
    ['The FARC said on its channel on Monday that the attack had been carried out by one of its members.', ['FARC: claimed']],
    ['The FARC denied that the attack was carried out by one of its members.', ['FARC: denied']],
    ['An attack on the FARC, a spokesman said, was carried out by one of its members.', []],
    // said by the group, or by who speaks for it
    ['The FARC said in an online statement it was behind the attack.', ['FARC: claimed']],
    ['The FARC told a radio station that it had planted the bomb.', ['FARC: claimed']],
    ['The FARC said it was not behind the attack.', ['FARC: denied']],
    ['A spokesman for the FARC, Ivo Reyes, said his men had carried out the attack.', ['FARC: claimed']],
    ['In a video, a man who called himself a spokesman of the FARC said his group had carried it out.', ['FARC: claimed']],
    ['A caller who said he was from the FARC told a newspaper that the group had bombed the bank.', ['FARC: claimed']],
    ["The FARC's leader, Ivo Reyes, said in a recording that his fighters had planted the bomb.", ['FARC: claimed', 'fighters: fact']],
    ['A man who speaks for the FARC said the group had not bombed the bank.', []],
    ['A spokesman for the FARC was shot, and police said his group had bombed a bank.', []],
    ['A former member of the FARC said his brother had bombed the bank.', []],
    ['The union asked the army to punish those responsible for the attack.', []],
    ['The navy is responsible for maintaining order in the port.', []],
    ['The Red Dawn Brigade, which was thought to be disbanded, claimed responsibility.', ['Red Dawn Brigade: claimed']],
    ['The crime was blamed on the drug mafias.', ['drug mafias: suspected']],
    ['Alleged Red Dawn Brigade members killed a mayor.', ['Red Dawn Brigade: suspected']],
    ['The attack was vindicated by the Red Dawn Brigade.', ['Red Dawn Brigade: claimed']],
    ['The gunmen were members of the Red Dawn Brigade.', ['Red Dawn Brigade: suspected']],
    ['The dead were members of the Red Dawn Brigade.', []],
    ['Everything points to the Red Dawn Brigade.', ['Red Dawn Brigade: suspected']],
    ['Red Dawn Brigade pamphlets were found beside the body.', ['Red Dawn Brigade: claimed']],
    ['The judge did not blame the FMLN.', []],
    ['The FMLN participated in the talks.', []],
    ['Leftist rebels ambushed a convoy.', ['Leftist rebels: fact']],
    ['MEMBERS OF THE MRTA DYNAMITED A BANK.', ['MRTA: fact']],
    ['The FMLN offered to resume the talks.', []],
    // known by letters alone, by quotation marks, by what they are called
    ['The kidnapping of a nun by the ELZ guerrillas was condemned.', ['ELZ: fact']],
    ['The urban militia "Ivan Tello" killed a mayor.', ['Ivan Tello: fact']],
    ['The militia "will leave on Monday", a mayor said.', []],
    ['A gang known as the Vultures killed a mayor.', ['Vultures: fact']],
    ['A GANG KNOWN AS THE VULTURES KILLED A MAYOR.', ['VULTURES: fact']],
    ['A judge known as the Vulture jailed a killer.', []],
    ["The People's Guerrilla Army killed a mayor.", ["People's Guerrilla Army: fact"]],
    ['The 6th Military Detachment killed a mayor.', ['6th Military Detachment: fact']],
    ['Survivors spoke of the massacre, for which they hold the navy responsible.', ['navy: suspected']],
    ['The mayor spoke of the harbour, for which they hold the navy responsible.', []],
    ['A mayor was murdered by the navy and the Red Dawn Brigade.', ['navy: fact', 'Red Dawn Brigade: fact']],
    ['Troops fought the FMLN near the capital.', []],
    // in capitals: whose a group is, by a word that no table knows and that looks like a name
    ['A NUN WAS KILLED BY SUSPECTED VELKARIN REBELS.', ['VELKARIN REBELS: suspected']],
    ['A NUN WAS KILLED BY OUTNUMBERED REBELS.', ['REBELS: fact']],
    ['Saturday rebels killed a nun.', ['rebels: fact']],
    // by a word that no table knows before such nouns as ordinary bodies are not called by
    ['THE VELKAR LEAGUE KILLED A NUN.', ['VELKAR LEAGUE: fact']],
    ['THE VELKAR UNIT KILLED A NUN.', []],
    ['THE NAVY LEFT, PROMPTING ARMY RAIDS.', ['ARMY: fact']],
    // by the letters of the words before them
    ['THE NEWLY FORMED VELKAR HOLY WAR GROUP (VHWG) KILLED A NUN.', ['VELKAR HOLY WAR GROUP: fact', 'VHWG: fact']],
    ['THE VELKAR TOWN PLANNING GROUP (RDX) KILLED A NUN.', []],
    // but what is called so is no name of the group
    ['A NUN WAS KILLED. THE VELKAR HEALTH ORGANIZATION (VHO) ASKED WHO KILLED HER. THE VHO KILLED NOBODY.', []],
    ['THE GANG CALLED THE STRIKE PROTESTING THE KILLINGS OF ITS MEMBERS.', []],
    // at the head of a sentence capitals tell nothing
    ['Two army men killed a nun.', ['army: fact']],
    ['Two Velkar Army men killed a nun.', ['Velkar Army: fact']],
    // by a people
    ['THE UNITED KAREN FRONT KILLED A NUN.', ['UNITED KAREN FRONT: fact']],
    // an ordinary body
    ['The Velkar Sports Network blocked the road with a bomb attack.', []],
    // what a listed force is called for short is of the state, too
    ['The Border Security Force (BSF) left. The BSF killed a nun.', ['BSF: fact']],
  ])('%s', (text, expected) => {
    expect(laidTo(text)).toEqual(expected);
  });
});
