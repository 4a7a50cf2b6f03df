/** Encyclopaedic summaries of shootings: killed (who did it counted in), injured, and killed of those who did it. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const summaries: readonly [string, string][] = [
  // what became of those shot, by the share of them
  ['6 0 0', 'A man shot six people at a mall. All of them died.'],
  ['3 0 0', 'THREE CLERKS WERE SHOT AT A STORE. EVERY ONE OF THEM DIED.'],
  ['2 0 0', 'Ivo Soto shot his mother and sister, killing them both.'],
  ['3 0 0', 'A man ambushed three officers, killing all of them.'],
  ['3 3 0', 'Six people were shot at a mall; half died.'],
  ['3 0 0', 'A man shot three coworkers. There were no survivors.'],
  ['3 0 0', 'A man shot three coworkers. Two died at the scene and the third died nine days later.'],
  ['2 1 0', 'A man shot three coworkers. Two died; the other was wounded.'],
  ['2 1 0', 'A man shot three coworkers, killing two.'],
  ['2 3 0', 'He walked into a salon and hit five people, killing his wife and a customer.'],
  ['3 1 0', 'Four clerks were shot, three of them to death.'],
  ['3 1 0', 'A family of four was shot. Only the daughter survived.'],
  ['3 1 0', 'A man shot his wife, his son and his parents. Only the mother lived.'],
  // what became of him who shot
  ['3 0 1', 'A man killed two coworkers at a plant and later died of a self-inflicted gunshot wound.'],
  ['2 0 1', 'A man killed his wife, drove to a park and committed suicide.'],
  ['3 0 1', 'A man shot his two lodgers to death, set fire to their home and then died by suicide.'],
  ['1 1 1', 'A man shot his wife, drove to a park and killed himself.'],
  ['4 4 1', 'Four people, the gunman included, were left dead and four more were injured.'],
  ['2 0 1', 'A woman was found shot dead along with her ex-husband, who police say shot himself.'],
  ['3 0 1', 'A soldier and his daughter were found dead. Sergeant Juan Mora had killed a guard, then himself.'],
  ['5 0 1', 'A sailor shot four shipmates dead. He put the gun to his head and pulled the trigger.'],
  ['5 0 1', 'A SAILOR SHOT FOUR SHIPMATES DEAD. HE TOOK HIS LIFE BEFORE THE GUARD CAME.'],
  ['1 0 0', 'Juan Mora, 20, was shot dead on Monday. His mother forgave the man who took his life.'],
  ['7 0 1', 'Six people were killed in a home in Vaduz. A seventh, the suspected gunman, was found dead in the cellar.'],
  ['7 0 1', 'Six people were killed. Juan Mora, 23, the suspected shooter, was found dead.'],
  ['4 0 1', 'A tenant killed his landlady, who lived downstairs, and her two sons, who were guests, then himself.'],
  ['7 12 1', 'Twelve people were wounded and seven were killed, among them the attacker, who committed suicide.'],
  ['4 0 2', 'Two cousins robbed a bank and killed a teller and his aunt. The robbers died in a shootout with police.'],
  ['10 0 1', 'A farmer murdered nine members of his family. His own body was found in the barn.'],
  [
    '5 7 1',
    'The assailant, a 25-year-old veteran, fired at people on the pavement. Four died. Seven were hurt. He was killed when deputies returned fire.',
  ],
  [
    '5 1 1',
    'The employee killed four colleagues with a shotgun. A fifth colleague was wounded. The employee died in an exchange of gunfire with police.',
  ],
  ['3 0 1', 'A tenth-grader killed two teachers. The tenth-grader was killed by a single shot he fired at himself.'],
  ['8 9 1', 'Sixteen people were shot, seven of them fatally. Nine survived. The attacker took cyanide and died.'],
  ['4 0 0', 'The bodies of four pupils were found in a shed. Each had been shot several times.'],
  ['3 0 1', 'A man killed two coworkers at a plant. A security guard fatally shot him.'],
  ['3 0 1', 'A man killed two coworkers at a plant. He was found hanged in his cell.'],
  ['3 0 1', 'A man killed two coworkers at a plant. The gunman is also dead.'],
  ['3 1 1', 'A man shot and killed two coworkers, shot and wounded a third, and then shot himself.'],
  ['5 0 1', 'Five people died, the gunman among them.'],
  ['5 0 1', 'The rampage claimed five lives, including that of the gunman.'],
  ['5 0 1', 'Four people were killed in addition to the gunman.'],
  ['3 0 1', 'An officer shot his wife and her brother to death, then put the gun to his own head and pulled the trigger.'],
  // who was found dead with those he killed
  ['2 0 1', 'The bodies of a man and his wife were found in a barn. Police believe the man killed himself.'],
  ['3 0 1', 'A man, his wife and their son were found dead. Police believe he shot his wife and son before taking his own life.'],
  [
    '5 0 1',
    'The bodies of Juan Perez, his wife and their three sons were found. Perez shot his wife and the boys, then took his own life.',
  ],
  ['4 0 1', 'A WOMAN AND HER TWO SONS WERE FOUND DEAD. THE BODY OF HER HUSBAND LAY IN A SHED. HER HUSBAND KILLED HIS FAMILY AND HIMSELF.'],
  ['5 0 1', 'A man, his wife and their three sons were found dead. The husband killed his family before committing suicide.'],
  ['3 0 1', 'Juan Mora, his wife and their son were found dead. Police said Mora shot them before he killed himself.'],
  ['3 1 1', 'A man shot his sister, her friend and a cook. His sister and the friend died. He then killed himself.'],
  ['2 3 1', 'A man killed a clerk, wounding a porter. At a bank he wounded two more people before being killed by deputies.'],
  // what one and the same did, told one after the other
  ['2 1 1', 'A man came to a café, shot a cook to death and hurt a waiter. Police shot him dead.'],
  ['2 1 1', 'A man drove to the home of his boss, killed him and wounded his wife. He was found dead in his car.'],
  ['1 2 1', 'A man entered a café, shot a cook and a waiter and fled. Later he killed himself.'],
  ['2 0 1', 'A man returned with a rifle, killed a porter and set fire to a car. He died in a gunfight with police.'],
  ['4 0 2', 'Two students killed a teacher and a classmate. The pair then killed themselves.'],
  ['4 0 2', 'A HUSBAND AND WIFE KILLED A TEACHER AND A CLERK. BOTH WERE SHOT DEAD BY POLICE.'],
  ['4 1 2', 'Two cousins opened fire on officers, killing two and injuring a third. Both cousins were killed in the gun battle.'],
  ['3 0 1', 'Two people were fatally shot at a mill by a former worker, who was then killed by police.'],
  ['1 1 0', 'He shot his parents at their house, killing the father and badly injuring the mother.'],
  ['0 3 0', 'A man shot three people, none of whom died.'],
  ['2 1 0', 'Two people died and a third was treated for a leg wound.'],
  ['1 5 0', 'A boy was killed. Five other teenagers between 14 and 18 were taken to hospitals.'],
  // who is named in front, whose bodies were found, tolls of several numbers
  ['3 0 0', 'Along with two bodyguards, a mayor was killed on Sunday.'],
  ['3 0 0', 'IN ADDITION TO THE MAYOR, TWO BODYGUARDS WERE KILLED.'],
  ['4 0 0', 'A teacher, her driver and two guards were kidnapped by gunmen. Weeks later their bodies were found.'],
  ['5 0 0', 'The death toll of the clash stands at four nurses and one cook.'],
  ['3 0 0', 'With the death of one more clerk in Lugo on Sunday, the death toll of the blast has reached three.'],
  // why it was done tells of others, who died before
  ['2 0 0', 'Two men were killed in apparent revenge for the killing of a boy last month.'],
  ['2 0 0', 'Two men were shot dead. The raid was in revenge against the killing of nine clerks a week before.'],
  ['2 0 0', 'Two men were shot dead. The attack followed the murder of a party worker on Friday.'],
  // ages, hospitals, wordings of harm
  ['0 9 0', 'Four men and five women, all younger than 45, were injured and taken to four hospitals.'],
  ['0 3 0', 'THREE PEOPLE OVER 60 WERE INJURED.'],
  ['0 2 0', 'Two children under eight were shot.'],
  ['0 2 0', 'Two men, both over 30, were shot.'],
  ['0 1 0', 'A girl was shot in Lugo. She was treated for various injuries.'],
  ['0 2 0', 'Two women asked the way and ended up getting shot.'],
  ['0 2 0', 'Two women wound up wounded.'],
  [
    '0 5 0',
    'A raid injured five bystanders. Officers found three shooting victims near a bar. The victims left by ambulance. Two additional victims came in private cars. The five victims sustained minor injuries.',
  ],
  ['0 6 0', 'A raid injured four men and two women.\n\nFour men were hurt in a yard. Two women were also taken to hospital.'],
  [
    '2 2 0',
    'A mechanic convicted of shooting four was sentenced.\n\nHe was convicted of two counts of murder. Ana Bell, 33, and Rosa Dill, 28, were killed, and Juan Kimber and Luis Carver were injured.',
  ],
  // the wounded beside the dead
  ['1 3 1', 'A man shot three coworkers, none fatally. He then shot himself dead.'],
  ['0 4 0', 'A man drove by and shot into the crowd. Four were hurt.'],
  ['5 0 1', 'Two men, two sons of theirs and a lodger, who had killed himself, were found dead.'],
  ['1 0 0', 'Armed men killed the wife of former minister and party leader Juan Mora at her house.'],
  ['2 0 0', 'Armed men killed the wife of Juan Mora and party leader Luis Cano.'],
  ['10 0 0', 'Ten people, most of them children, were killed as they slept.'],
  ['0 10 0', 'Ten people, all of them relatives of his, were wounded.'],
  ['4 0 0', 'He opened fire, killing two clerks, a guard and an engineer.'],
  ['7 1 0', 'Seven people were shot to death. A cook, who played dead, survived.'],
  ['2 2 0', 'A dentist and a patient were killed, and a hygienist and a clerk were injured.'],
  ['1 1 0', 'A boy is dead and his aunt in a hospital after a raid on their farm.'],
  ['1 1 0', 'The attack left a man dead and his wife in the hospital.'],
  ['0 1 0', 'Rosa Luna was asleep when a bullet came through the wall and hit her.'],
  ['0 2 0', 'Two men showed up at Mercy Hospital with gunshot wounds shortly after a fight.'],
  ['1 0 0', 'A man was discovered lying in the street with gunshot wounds. He did not survive.'],
  ['0 2 0', 'The victims, a man of 25 and a woman of 27, were both treated and released.'],
  ['1 0 0', "A boy's death from a gunshot wound is called an accident."],
  ['0 1 0', 'A clerk suffered a broken wrist and a fractured rib.'],
  ['1 1 0', 'A robber shot a clerk dead and pistol-whipped a customer.'],
  ['0 4 0', 'Police are on the scene after two cooks and two waiters were shot in Vigo.'],
  ['1 3 0', 'A man of 20 was killed. Three others were injured by gunfire. No other injuries were reported.'],
  ['1 0 0', 'They let the child fire the Luger. She killed a coach with a shot to the head.'],
  ['2 1 0', 'Two people were killed and another was left paralyzed.'],
  ['2 1 0', 'Two people died and a third is expected to survive.'],
  ['2 1 0', 'Two people died, and a third underwent surgery.'],
  ['1 1 0', 'His driver was killed; the commander himself was wounded.'],
  ['1 1 0', 'Two guards were attacked; one was killed and the other wounded.'],
  // headings, and no dateline
  ['2 1 0', 'KILLED: Ana Ruiz, 34, and Juan Mora, 40. WOUNDED: Luis Cano, 20.'],
  [
    '4 2 1',
    'On March 3, 1998, 41-year-old Harold Dinsmore walked into the offices of Brell Insurance in Ashford, Ohio, and opened fire, killing three of his former co-workers and wounding two others before turning the gun on himself.',
  ],
  [
    '3 4 0',
    'A 17-year-old student opened fire in the cafeteria of Milbrook High School. Two students were killed at the scene and a teacher died later in hospital. Four other students were wounded. The shooter was apprehended by a school officer.',
  ],
  [
    '2 3 1',
    'Gunman Leon Ferris entered a barber shop on Cole Street and shot four people, one of whom later died. Ferris was fatally shot by responding officers.',
  ],
  ['6 1 1', 'Former mechanic Dale Orrin killed five employees at a truck depot and wounded another. He then shot himself in the head.'],
  [
    '1 5 0',
    'Two men fired into a crowd outside a nightclub early Sunday. A 22-year-old woman died and five people were treated for gunshot wounds. No arrests were made.',
  ],
  ['4 6 1', 'A gunman opened fire at a shopping mall in Dunmore, leaving four dead, including the gunman, and six injured.'],
  [
    '3 1 0',
    'Tyler Wynn, 19, shot and killed his parents and his younger sister and wounded a neighbor who came to help. He was arrested two days later in another state.',
  ],
  [
    '8 7 1',
    'After a dispute over his dismissal, Arnold Pike returned to the plant with two rifles and began shooting. He killed seven people and injured seven more before killing himself.',
  ],
  [
    '0 4 0',
    'A student brought a pistol to school and shot at a group of classmates in the hallway. Four were wounded; none of the injuries was life-threatening.',
  ],
  [
    '5 3 1',
    'The gunman first killed his mother at her home. He then drove to the elementary school where she worked and shot dead three teachers and wounded three children. He died of a self-inflicted gunshot wound.',
  ],
  [
    '2 2 1',
    'An estranged husband followed his wife to a beauty salon and shot her dead, then wounded two customers before he was killed by police.',
  ],
  [
    '2 1 0',
    "Jorge Amell shot his landlord and the landlord's wife to death during an argument over rent; a third tenant was shot in the leg and survived.",
  ],
  [
    '6 0 1',
    'Police found the bodies of six members of a family in a farmhouse. Investigators believe that the father, 45, shot his wife and four children and then himself.',
  ],
  [
    '5 2 1',
    'Four people were shot to death and two others were critically wounded at a law firm when a former client, Michael Johnson, went on a rampage. Johnson killed himself as police closed in.',
  ],
  [
    '3 2 1',
    'A deputy and a bystander were killed by a man with an assault rifle. Two other deputies were injured in the shootout, in which the gunman also died.',
  ],
  [
    '4 1 0',
    'Four family members, among them two small children, were killed in their sleep by an uncle. A 14-year-old girl survived with critical injuries.',
  ],
  ['2 0 1', 'A professor was shot and killed in his office by a former graduate student, who then killed himself.'],
  [
    '9 3 1',
    'Eight victims died and three were injured at the hands of Robert Johnson, a disgruntled employee. Johnson also died of a self-inflicted gunshot.',
  ],
  [
    '1 4 0',
    'A fifteen-year-old boy shot five people at a bus stop. One died at the scene; the other four were hospitalized and are expected to recover.',
  ],
  ['3 4 1', 'The attacker stabbed two people to death and injured four before being shot by police. He died on the way to the hospital.'],
  ['2 5 0', 'Two teens were killed and five other people were hurt in a drive-by shooting.'],
  [
    '3 3 0',
    'After being denied a loan, a farmer shot three bank employees to death and wounded three customers. He was later found guilty of three counts of murder.',
  ],
  ['1 1 1', 'A man wounded his supervisor at a printing shop and then turned the gun on himself.'],
  ['2 1 1', "A man shot and wounded his supervisor and killed the company's owner at a printing shop, then turned the gun on himself."],
  [
    '10 2 1',
    'Nine were killed and two were wounded when a heavily armed man stormed a community center where immigrants were taking a citizenship class. The gunman then killed himself.',
  ],
  ['1 3 0', 'Four were shot, one of them fatally, at a birthday party in Ridgemont.'],
  ['3 0 1', 'A man killed his two daughters, ages 4 and 6, and himself in a motel room.'],
  [
    '4 25 0',
    'The teenager killed his father and mother at home, and then drove to school, where he shot dead two students and wounded 25.',
  ],
  ['6 0 1', 'Five women and the gunman died in a shooting at a fitness class.'],
  ['3 1 1', 'The man killed his girlfriend and her mother. When police arrived he fired at them, wounding one officer, and was shot dead.'],
  ['2 3 1', 'The man killed a security guard. When police arrived he fired at them, wounding three officers, before he was fatally shot.'],
  ['0 3 0', 'Three high-school students were shot and wounded by a classmate, who was tackled by a coach and taken into custody.'],
  [
    '4 1 1',
    'The gunman, who had taken nine hostages in an electronics store, killed three of them. Another hostage was wounded when police stormed the store and killed the gunman.',
  ],
  [
    '3 2 1',
    'Ray Tolliver shot and killed two neighbors in a dispute over a fence; he also shot and injured a paramedic and a police officer before killing himself.',
  ],
  ['3 0 0', 'Kevin Sands, 26, is accused of killing his girlfriend, her 3-year-old son and her father on Christmas Eve.'],
  ['5 0 0', 'Five people were killed execution-style in a house in what police believe was a drug-related robbery.'],
  [
    '1 2 0',
    'An argument at a bar ended in gunfire when a patron pulled out a handgun and shot three people. The bartender, 38, died of his wounds.',
  ],
  ['8 2 0', 'A gunman killed seven residents and a nurse at a nursing home and wounded a visitor and an officer before he was captured.'],
  ['4 0 1', 'A mother shot and killed her three young children, then herself.'],
  ['2 8 0', 'Two men were killed and eight people wounded in a shooting at a parade; police said at least two gunmen were involved.'],
  ['4 0 1', 'Two police officers and a civilian were killed by a lone gunman, who was himself killed in a shootout.'],
  [
    '2 2 0',
    'A rejected suitor broke into the house of a family and fired at everyone inside. The mother and a son were killed; the father and a daughter survived with wounds.',
  ],
  [
    '3 4 0',
    'Gunman Luis Brandt was wounded by police and arrested. He had shot dead three people, including a police officer, and wounded three more.',
  ],
  ['3 7 1', 'The 20-year-old shot ten people at a downtown cafe; three died, among them himself.'],
  ['4 7 1', 'Ten people were shot at a downtown cafe, three of whom died. The assailant took his own life.'],
  ['2 6 0', 'Eight people were struck by gunfire on a street corner; two were pronounced dead at the scene.'],
  ['5 0 1', 'Postal worker Earl Jonas killed his ex-wife, her husband and two colleagues, and then killed himself.'],
  [
    '4 1 0',
    'Three officers were killed while answering a domestic call when Richard Poll ambushed them. A fourth officer was wounded. A neighbor was also killed. Poll surrendered.',
  ],
  ['3 0 0', 'Rosa Delgado, 44, and her sons Martin, 20, and Eddie, 17, were shot dead in front of their house.'],
  ['4 0 1', 'Anthony Wells shot and killed Carla Dunn, 31, her daughter Mia, 9, and her mother Judith, 62, and then fatally shot himself.'],
  [
    '3 1 1',
    'Stockbroker Alan Firth killed two brokers at a trading firm on the fourth floor and seriously wounded a secretary, then jumped to his death from the roof.',
  ],
  [
    '2 2 1',
    'The assailant shot three people in the courthouse lobby. His ex-wife died on the spot. A court officer returned fire and killed him.',
  ],
  ['2 1 0', "A prisoner grabbed a deputy's gun at the courthouse and killed a judge and a court reporter. The deputy was wounded."],
  [
    '3 1 0',
    'Marcus Lyle is charged with three counts of murder and one count of attempted murder after opening fire inside a bowling alley. Three men died and one was wounded.',
  ],
  ['2 0 0', 'Police say that Andre Burks shot two men to death after they refused to pay him.'],
  ['4 0 1', "A gunman killed three in a doctor's office and was found dead at the scene of an apparent self-inflicted wound."],
  [
    '1 8 0',
    'A nine-year-old girl was killed and eight other people were injured when shots were fired from a passing car at a family barbecue.',
  ],
  ['2 4 0', 'Two of six people shot at a gas station have died.'],
  [
    '6 3 1',
    'A gunman killed four people and wounded four at a manufacturing company; one of the wounded died a week later. The gunman also killed himself.',
  ],
  ['0 0 0', 'An unidentified assailant fired several shots at the front door of a mosque. No one was inside and there were no casualties.'],
  ['0 0 0', 'Unknown persons set fire to a clinic. No injuries were reported, but the building was badly damaged.'],
  ['0 1 0', 'A man threw a Molotov cocktail into the house of a gay couple. One of the men suffered burns.'],
  [
    '5 0 1',
    'Over the course of two days, the man murdered a couple in their home, a gas-station attendant, and a highway patrolman. He was then killed in a standoff with a SWAT team.',
  ],
  ['3 3 0', 'Two victims died at the scene and a third at the hospital; three more remain hospitalized.'],
  [
    '2 1 1',
    'A fugitive opened fire on U.S. marshals who came to arrest him, killing one and wounding another. The fugitive died in the exchange.',
  ],
  ['4 1 1', 'Three nurses were murdered by a flunking student, who ended his own life. One student was injured as she fled.'],
  ['7 1 0', 'A laborer killed four people at one farm and three at another. An eighth victim was critically wounded.'],
  ['2 1 0', 'A 16-year-old shot three boys, killing two and leaving the third paralyzed.'],
  ['2 1 0', 'A 16-year-old shot three boys, killing two. The third was wounded.'],
  ['5 0 0', 'Deputies discovered five victims, all dead from gunshot wounds, in two trailers.'],
  [
    '4 4 1',
    'Three people died and four were hurt after an employee who had been fired that morning came back with a handgun. He took his own life.',
  ],
  ['3 0 0', 'The shooting left a mother, her boyfriend and her son dead.'],
  [
    '2 20 1',
    'A teenager stabbed and slashed 20 students and a guard; one student later died of his injuries, and the attacker hanged himself in jail.',
  ],
  [
    '2 3 1',
    'Samuel Orr opened fire in the emergency room, killing one nurse and injuring three others. He died in a gunfight with a deputy.',
  ],
  [
    '4 1 0',
    'Carl E. Donner shot his ex-wife, her parents, and her new husband at a farmhouse outside Tilden. All four died. A 9-year-old boy was struck in the arm by a stray bullet but survived.',
  ],
  [
    '2 1 0',
    'During a custody hearing, Frank Delgado pulled a gun from his briefcase and shot his ex-wife and her attorney. Both were killed. A bailiff was wounded before Delgado was subdued.',
  ],
  [
    '10 0 1',
    'Nine people were found dead in a house on Birch Lane. Police said that Arthur Goss, 53, had shot his wife, their four children, their daughter-in-law and their three grandchildren. He later killed himself in his car.',
  ],
  [
    '4 0 1',
    "A 47-year-old man shot his wife, her sister, and her sister's husband during a custody exchange at a police station. All three died, and he then killed himself.",
  ],
  [
    '3 0 0',
    'Nina, Katia and Lisa Boll were shot at their home in Elgin Park on Sunday. All three died. Nina, Katia and Lisa were all shot in the head, a coroner said.',
  ],
  ['0 4 0', 'Police are investigating a quadruple shooting in Elgin Park on Sunday. All of the victims are stable.'],
  ['1 2 0', 'A man died in a triple shooting in Elgin Park on Sunday. The other victims are stable.'],
  ['2 0 0', 'A double shooting in Elgin Park on Sunday left two men dead.'],
  ['0 2 0', 'A triple shooting was feared in Elgin Park on Sunday, but only two men were wounded.'],
  ['0 3 0', 'A shooting in Elgin Park landed three people in the hospital on Sunday.'],
  [
    '1 2 1',
    'Officer Thomas Keane was shot in the shoulder and another officer was grazed in the leg when they responded to a call in Elgin Park. The suspect, identified as Milo Brandt, 35, was shot and killed by return fire.',
  ],
  [
    '9 12 1',
    'On September 14, 1989, Joe Wickham went to his former place of work and shot twenty people, killing eight, before committing suicide. The victims were shot at random.',
  ],
  [
    '8 0 0',
    'Eight members of the same extended family were killed in four homes. The victims, seven adults and a 16-year-old boy, had each been shot multiple times.',
  ],
  ['0 4 0', 'On April 12, 1979, a sniper shot at passers-by from the roof of an apartment building. Four people were hit but none died.'],
  [
    '12 20 0',
    'A man in dark clothes slipped into a crowded theater. Twelve people died and twenty others suffered gunshot wounds. He was taken into custody in the parking lot.',
  ],
  [
    '2 1 1',
    "A 26-year-old man shot his ex-wife's new boyfriend to death and critically wounded his ex-wife. He was later found dead in his vehicle from an apparent self-inflicted gunshot wound.",
  ],
  ['0 4 0', 'Three people were shot and wounded at a bar, and the shooter was wounded by police.'],
  ['0 3 0', 'Three students were shot at a bus stop near Lowell High School. One was critically injured. A 15-year-old was arrested.'],
  [
    '4 0 1',
    'After an argument over money, Gerald Tosh, 72, a retired police officer, shot dead his son, his daughter-in-law and their 10-month-old baby before killing himself.',
  ],
  [
    '3 4 0',
    'A teenager angry about a breakup shot seven schoolmates, including his former girlfriend, before a staff member overpowered him. The girlfriend and two boys died.',
  ],
  [
    '2 4 1',
    'Kenneth Albright, 39, killed a clerk and wounded four customers as they slept, then drove to a nearby park and killed himself with the same gun.',
  ],
  ['4 0 1', 'Four members of a family were found dead on Monday in what police called a murder-suicide.'],
  ['2 0 1', 'A man and his infant daughter were found dead in a car in an apparent murder-suicide.'],
  ['3 0 0', 'Three people were found dead in a garage. Police said it was not a murder-suicide.'],
];

test.each(summaries)('%s: %s', (expected, text) => {
  const [incident] = readText(text, { published: '2012-05-06' });
  const best = (group: string, effect: string) =>
    incident?.figures.find((row) => row.group === group && row.effect === effect && row.event === null)?.best ?? 0;
  expect([best('people', 'killed'), best('people', 'injured'), best('perpetrators', 'killed')].join(' ')).toBe(expected);
});

test.each(summaries)('in capitals, %s: %s', (expected, text) => {
  const [incident] = readText(text.toUpperCase(), { published: '2012-05-06' });
  const best = incident?.figures.find((row) => row.group === 'people' && row.effect === 'killed' && row.event === null)?.best ?? 0;
  expect(`${best}`).toBe(expected.split(' ')[0]);
});
