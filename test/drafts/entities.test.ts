/** Which entities a report's incident has, by all that each is called: on sentences of our own, as written and in capitals. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';
import { told } from './whatever-is-told.js';

const rows: readonly [text: string, role: string, expected: readonly string[]][] = [
  [
    'Rebels of the Revolutionary Armed Forces of Colombia attacked a depot in Lima. The attack was claimed by the FARC.',
    'perpetrator-organisation',
    ['revolutionary armed forces of colombia = farc'],
  ],
  ['Hooded FARC fighters attacked a depot in Lima on Monday.', 'perpetrator', ['hooded farc fighters = fighters']],
  ['Farc fighters attacked a depot in Lima on Monday.', 'perpetrator-organisation', ['farc']],
  ['Eta said it had planted a bomb in Bilbao on Monday.', 'perpetrator-organisation', ['eta']],
  // those held for it are named in the next sentence
  [
    'Three men were arrested in Lima on Monday for the murder of a nun. They were identified as Hugo Canas, 23, Luis Rios, and Raul Soto.',
    'perpetrator',
    ['three men = men', 'hugo canas', 'luis rios', 'raul soto'],
  ],
  [
    'Three men were arrested in Lima on Monday for the murder of two nuns. The victims were identified as Ana Canas and Rosa Soto.',
    'perpetrator',
    ['three men = men'],
  ],
  // two and a child: the twenty need not be women
  [
    'A man drove a van into a crowd in Lima, killing two women and a child and injuring more than 20.',
    'victim',
    ['two women = women', 'child', 'more than 20'],
  ],
  ['Two gunmen who shot a nun dead in Lima on Monday have been arrested.', 'perpetrator', ['two gunmen = gunmen']],
  ['The plane took off; shells hit a school in Lima on Monday.', 'taken', []],
  ['Two men robbed a gun shop in Lima on Monday and took off with three rifles.', 'taken', ['rifles']],
  // one attacker who came to harm is told once
  ['A policeman shot a nun dead in Lima before killing himself.', 'perpetrator', ['policeman']],
  [
    'A suicide bomber on a bicycle blew himself up at a checkpoint in Lima on Monday, killing two cooks.',
    'perpetrator',
    ['suicide bomber on a bicycle = suicide bomber'],
  ],
  ['A gunman shot a nun in Lima on Monday. Police killed another gunman.', 'perpetrator', ['gunman', 'gunman']],
  ['Two nuns were killed in Lima and one, Ana Canas, was wounded.', 'victim', ['two nuns = nuns', 'ana canas = nuns']],
  ['The body of Hugo Canas, kidnapped in Lima in February, was found on Monday.', 'perpetrator', []],
  ['Hugo Canas, the murderer of a nun, was arrested in Lima on Monday.', 'perpetrator', ['hugo canas', 'murderer of a nun = murderer']],
  // told of by the office that stands beside the name of whom it was aimed at
  ['A bomb went off at the home of Judge Ana Canas in Lima. The judge was hurt.', 'victim', ['ana canas = judge']],
  ['Gunmen attacked Judge Ana Canas in Lima. The judge was not hurt.', 'victim', ['ana canas = judge']],
  [
    'A bomb went off at the home of Judge Ana Canas in Lima. Judge Hugo Soto was hurt. The judge was cut by glass.',
    'victim',
    ['ana canas', 'hugo soto = judge'],
  ],
  ['A bomb went off at the home of Judge Ana Canas in Lima. The driver was hurt.', 'victim', ['ana canas', 'driver']],
  // what flies is attacked where it is shot down
  ['Rebels shot down an army helicopter near Lima on Monday.', 'target', ['army helicopter = helicopter']],
  ['Rebels downed a military helicopter near Lima on Monday.', 'target', ['military helicopter = helicopter']],
  ['Helicopter gunships bombed a school near Lima on Monday.', 'target', ['school']],
  ['A storm downed a helicopter near Lima on Monday.', 'target', []],
  // nothing calls several what the one was
  ['Rebels attacked a post in Lima, killing a guard and wounding four more.', 'victim', ['guard', 'four more']],
  ['The blast in Lima killed a nun and injured at least five.', 'victim', ['nun', 'at least five']],
  ['Rebels attacked a post in Lima, killing two guards and wounding four more.', 'victim', ['two guards = guards', 'guards']],
  ['A rebel was killed in a clash in Lima and four were wounded.', 'victim', []],
  // the name of one of whom the sentence says what befell them
  ['The nun killed in the ambush in Lima was Ana Canas.', 'victim', ['ana canas = nun']],
  ['One of the nuns wounded in the ambush in Lima was Ana Canas.', 'victim', ['one of the nuns = ana canas = nuns']],
  ['One of the nuns wounded in the ambush in Lima was in the car of Ana Canas.', 'victim', ['one of the nuns = nuns']],
  ['A private and a sergeant were wounded in Lima when rebels fired at a private bus.', 'victim', ['private', 'sergeant']],
  ['Insurgents blew up a railway track in Lima on Monday.', 'target', ['railway track = track']],
  [
    'Two men were arrested in Lima on Monday for the kidnapping of a nun. Hugo Canas and Raul Soto were taken into custody at a farm.',
    'perpetrator',
    ['two men = men', 'hugo canas', 'raul soto'],
  ],
  [
    'Two men were arrested in Lima on Monday for the kidnapping of a nun. Hugo Canas, a neighbor, was taken to a clinic.',
    'perpetrator',
    ['two men = men'],
  ],
  // in office, and one of a rank
  ['Colonel Hugo Canas was arrested in Lima on Monday for the murder of a nun.', 'perpetrator', ['colonel hugo canas = hugo canas']],
  [
    'One colonel and two second sergeants were arrested in Lima on Monday for the murder of a nun.',
    'perpetrator',
    ['one colonel = colonel', 'two second sergeants = second sergeants = sergeants'],
  ],
  [
    'Members of the armed forces carried out the murder of a nun in Lima on Monday.',
    'perpetrator',
    ['members of the armed forces = armed forces'],
  ],
  ['Members of the armed forces carried out the murder of a nun in Lima on Monday.', 'perpetrator-organisation', ['armed forces']],
  [
    'A bomb killed a nun in Lima on Monday. The attack was planned by Colonel Hugo Canas.',
    'perpetrator',
    ['colonel hugo canas = hugo canas'],
  ],
  ['A bomb killed a nun in Lima on Monday. The attack was planned by two colonels.', 'perpetrator', []],
  ['A former guard, Hugo Canas, shot a nun in Lima on Monday.', 'perpetrator', ['former guard = hugo canas = guard']],
  ['Three clerks were kidnapped in Lima on Monday by the National Intelligence Service.', 'perpetrator', []],
  [
    'GUERRILLAS OF THE PRO - NORVALDAN ARMY OF SALVATION BURNED THREE BUSES IN LIMA ON MONDAY.',
    'perpetrator',
    ['guerrillas of the pro - norvaldan army of salvation = guerrillas'],
  ],
  ['The smuggler Hugo Canas killed a nun in Lima on Monday.', 'perpetrator', ['smuggler hugo canas = hugo canas']],
  ['Relatives accused the Red Dawn Brigade of kidnapping and killing a nun in Lima on Monday.', 'perpetrator', []],
  // how they looked is of what they are called
  [
    'A nun was killed in Lima on Monday by two men on a motorcycle.',
    'perpetrator',
    ['two men on a motorcycle = men on a motorcycle = two men = men'],
  ],
  [
    'Youths armed with rifles and machetes attacked a depot in Lima on Monday.',
    'perpetrator',
    ['youths armed with rifles and machetes = youths'],
  ],
  ['Two men in Lima killed a nun on Monday.', 'perpetrator', ['two men = men']],
  // names that no table lists, between commas behind an office
  ['THE MAYOR OF DORLE, ELMERO BARGOW, WAS KILLED BY REBELS IN LIMA ON MONDAY.', 'victim', ['mayor of dorle = elmero bargow = mayor']],
  // names no table knows, by their surname, by an age, by what is said of them
  ['POLICE SAID 34-YEAR-OLD ELMERO BARGOW WAS SHOT DEAD IN LIMA ON MONDAY.', 'victim', ['elmero bargow']],
  ['POLICE ARRESTED 34-YEAR-OLD ELMERO DORLE BARGOW FOR THE MURDER OF A NUN.', 'perpetrator', ['elmero dorle bargow']],
  ['POLICE SAID A 34-YEAR-OLD BARGOW MAN WAS SHOT DEAD IN LIMA ON MONDAY.', 'victim', ['34-year-old bargow man = man']],
  ['NORVAL ELMERO RUIZ, 34, OF DORLE, WAS SHOT DEAD IN LIMA ON MONDAY.', 'victim', ['norval elmero ruiz']],
  ['ELMERO RUIZ SHOT TWO NUNS IN LIMA ON MONDAY.', 'perpetrator', ['elmero ruiz']],
  ['A NUN WAS SHOT DEAD IN LIMA ON MONDAY. ELMERO BARGOW IS THE GUNMAN, POLICE SAID.', 'perpetrator', ['elmero bargow']],
  ['ELMERO BARGOW WAS CHARGED WITH THE MURDER OF A NUN IN LIMA ON MONDAY.', 'perpetrator', ['elmero bargow']],
  ['Sgt. Mark Bargow and Ms. Dorle were shot dead in Lima on Monday.', 'victim', ['sgt. mark bargow = mark bargow', 'ms. dorle = dorle']],
  [
    'THE THREE KIDNAPPED IN LIMA WERE IDENTIFIED AS ELMERO BARGOW OF LIMA, TIRSA DORLE OF CUZCO, AND NORVAL UNZAGA OF PUNO.',
    'victim',
    ['elmero bargow', 'tirsa dorle', 'norval unzaga'],
  ],
  [
    'TWO PEOPLE WERE SHOT DEAD IN LIMA INCLUDING ELMERO BARGOW, AGE 38 AND TIRSA DORLE, AGE 12.',
    'victim',
    ['elmero bargow', 'tirsa dorle'],
  ],
  ['TWENTY-FIVE-YEAR-OLD ELMERO RUIZ WAS SHOT DEAD IN LIMA ON MONDAY.', 'victim', ['elmero ruiz']],
  ['ELMERO BARGOW SHOT TWO NUNS IN LIMA ON MONDAY.', 'perpetrator', ['elmero bargow']],
  ['ELMERO BARGOW HIT A CAR IN LIMA ON MONDAY. TWO NUNS WERE SHOT.', 'perpetrator', []],
  ['PROSECUTORS CHARGED ELMERO BARGOW WITH THE MURDER OF A NUN IN LIMA ON MONDAY.', 'perpetrator', ['elmero bargow']],
  ['A BOMB EXPLODED IN LIMA ON MONDAY. TIRSA DORLE WAS WOUNDED.', 'victim', ['tirsa dorle']],
  ['THE ELMERO BARGOW WAS BLAMED FOR THE MURDER OF A NUN IN LIMA ON MONDAY.', 'perpetrator', []],
  ['THE MANAGER, ELMERO BARGOW, WAS KILLED BY REBELS IN LIMA ON MONDAY.', 'victim', ['elmero bargow = manager']],
  ['The imam of the mosque, Ana Ruiz, was wounded by rebels in Lima on Monday.', 'victim', ['ana ruiz']],
  // "column" is of the name of a movement
  [
    'REBELS KILLED A NUN IN LIMA ON MONDAY. THEY LEFT LEAFLETS SIGNED BY THE SUN COLUMN MOVEMENT.',
    'perpetrator-organisation',
    ['sun column movement'],
  ],
  [
    'A BOMB EXPLODED AT A BANK IN LIMA ON MONDAY. PAMPHLETS OF THE PATRIOTIC RESISTANCE COMMAND (CRP) WERE FOUND.',
    'perpetrator-organisation',
    ['patriotic resistance command = crp'],
  ],
  ['REBELS KILLED A NUN IN LIMA ON MONDAY. A COLUMN OF THE ARMY ARRIVED.', 'perpetrator-organisation', []],
  // who is charged with it is told of by name, without the rank
  [
    'Five nuns were murdered in Lima on Monday. Colonel Ramon Tello and Lieutenant Luis Tapia were arrested for the murder.',
    'perpetrator',
    ['colonel ramon tello = ramon tello', 'lieutenant luis tapia = luis tapia'],
  ],
  ['A bank was attacked in Lima on Monday. No rebel group took part in the attack.', 'perpetrator', []],
  // what one is called beside the word for it
  ['A watchman, Hugo Mardones, 54, was injured when a bomb exploded in Lima.', 'victim', ['hugo mardones = watchman']],
  ['A watchman, police said, was injured when a bomb exploded in Lima.', 'victim', ['watchman']],
  // nor did who confirms it, or fends it off
  ['A raid on a bank in Lima killed a nun on Monday. The raid was confirmed by the rebels.', 'perpetrator', []],
  ['A raid on a bank in Lima killed a nun on Monday. The raid was carried out by the rebels.', 'perpetrator', ['rebels']],
  [
    'Luis Rios, leader of the Popular Dawn Front, was arrested in Lima on Monday for the murder of a nun.',
    'perpetrator-organisation',
    ['popular dawn front'],
  ],
  ['Luis Rios, adviser to the Navy, was arrested in Lima on Monday for the murder of a nun.', 'perpetrator-organisation', []],
  // who complains of a deed took no part in it
  ['Bishop Luis Soler protested today the murder of Judge Ana Ruiz in Lima.', 'perpetrator', []],
  ['Bishop Luis Soler protested today the murder of Judge Ana Ruiz in Lima.', 'victim', ['ana ruiz = judge']],
  // those killed stand behind the time it took
  [
    'Hitmen assassinated in less than two days, Judge Ana Ruiz, Colonel Luis Soler, and Senator Mario Prado in Lima.',
    'victim',
    ['ana ruiz = judge', 'luis soler = colonel', 'mario prado = senator'],
  ],
  ['REBELS KIDNAPPED ELMERO DE JESUS DORLE IN LIMA ON MONDAY.', 'victim', ['elmero de jesus dorle = jesus dorle']],
  [
    'THE ATTACKS ON JUDGE ANA RUIZ AND SENATOR MARIO PRADO IN LIMA WERE CONDEMNED.',
    'victim',
    ['ana ruiz = judge', 'mario prado = senator'],
  ],
  // of those told of as a number and then by what they are or what became of them, only these
  ['Two reporters were shot by soldiers in Lima on Monday. Ruiz died and Soto was seriously injured.', 'victim', ['ruiz', 'soto']],
  [
    'One person was killed and 40 others were hurt, including nine seriously, in a blast in Lima on Monday.',
    'victim',
    ['one person = person', '40 others = others = person'],
  ],
  ['A bomb killed an Angolan and hurt a German in Lima on Monday. A Peruvian bank was damaged.', 'victim', ['angolan', 'german']],
  [
    'A bomb in Lima on Monday killed nine people, including five clerks, and wounded 30.',
    'victim',
    ['nine people = people', 'people', 'five clerks = clerks'],
  ],
  ['Five clerks were shot by soldiers in Lima on Monday. Ana Ruiz died.', 'victim', ['five clerks = clerks', 'ana ruiz']],
  ['A woman was shot in Lima on Monday with her children, one of whom was wounded.', 'victim', ['woman', 'children']],
  // one phrase and two shorter ones within it
  [
    'A JUDGE WAS MURDERED IN LIMA BY ARMED MEN WEARING CIVILIAN CLOTHES.',
    'perpetrator',
    ['armed men wearing civilian clothes = armed men = men'],
  ],
  [
    'Five nuns were murdered in Lima on Monday. Ramon Tello is being tried for the murder of the five nuns along with two sailors.',
    'victim',
    ['five nuns = nuns'],
  ],
  // the wounded are no bodies
  ['A bomb exploded in Lima on Monday. A clinic received 16 bodies and 43 wounded.', 'victim', ['16 bodies = bodies']],
  // the forces of a state where they hurt those who do not fight
  ['Members of the Navy murdered three nuns in Lima on Monday.', 'perpetrator-organisation', ['navy']],
  [
    'The Ivan Tello Commando (ITC) murdered three nuns in Lima on Monday. The ITC fled.',
    'perpetrator-organisation',
    ['ivan tello commando = itc'],
  ],
  ['Man stabbed to death at Lima hospital on Monday', 'perpetrator', []],
  ['Woman beaten to death outside bar\n\nLIMA - A woman was killed on Monday.', 'perpetrator', []],
  ['The Navy killed three rebels in Lima on Monday.', 'perpetrator-organisation', []],
  ['The Peruvian Navy murdered three nuns in Lima on Monday.', 'perpetrator-organisation', ['peruvian navy = navy']],
  ['The Navy shelled a village near Lima on Monday.', 'perpetrator-organisation', ['navy']],
  ['The Navy shelled a rebel camp near Lima on Monday.', 'perpetrator-organisation', []],
  ['The Navy is blamed for the killing of three nuns in Lima on Monday.', 'perpetrator-organisation', ['navy']],
  ['The killing of three nuns in Lima on Monday is blamed on the Navy.', 'perpetrator-organisation', ['navy']],
  ['The poor harvest is blamed on the Navy. Three nuns were killed in Lima on Monday.', 'perpetrator-organisation', []],
  ['The massacre in Lima on Monday was committed by sailors of the Navy.', 'perpetrator-organisation', ['navy']],
  // civilians by their numbers, soldiers and police where those they hurt are called by name
  ['Villagers from Tarma beat three drivers in Lima on Monday.', 'perpetrator', ['villagers']],
  ['PROTESTERS STORMED THE EMBASSY OF FRANCE IN LIMA ON MONDAY.', 'perpetrator', ['protesters']],
  ['Students marched in Lima on Monday.', 'perpetrator', []],
  ['Two of the students shot in Lima on Monday died.', 'perpetrator', []],
  ['Soldiers beat Ana Tello in Lima on Monday.', 'perpetrator', ['soldiers']],
  ['Soldiers killed three rebels in Lima on Monday.', 'perpetrator', ['three rebels = rebels']],
  // by the words between those who did it and the deed
  ['The Popular Dawn Front began bombing a village near Lima on Monday.', 'perpetrator-organisation', ['popular dawn front']],
  // which nobody says that it did
  [
    'If the Popular Dawn Front began bombing villages, people would flee Lima. A bomb exploded there on Monday.',
    'perpetrator-organisation',
    [],
  ],
  ['The massacre in Lima on Monday was planned by a colonel.', 'perpetrator', ['colonel']],
  // those who did it, told of with whom it was done to
  ['The kidnappers of the banker Tomas Orellan demanded a ransom.', 'victim', ['tomas orellan = banker']],
  ['The assassins of two nuns fled in a taxi.', 'victim', ['two nuns = nuns']],
  ['The assassins of two nuns fled in a taxi.', 'perpetrator', ['assassins']],
  ['The assassins of the Popular Dawn Front shot a nun in Lima on Monday.', 'victim', ['nun']],
  ['Gunmen hired by a landowner murdered a nun in Lima on Monday.', 'perpetrator', ['gunmen', 'landowner']],
  ['The Popular Dawn Front is carrying out attacks in Lima.', 'perpetrator-organisation', ['popular dawn front']],
  ['The Popular Dawn Front is said to have murdered three nuns in Lima on Monday.', 'perpetrator-organisation', ['popular dawn front']],
  ['The Popular Dawn Front admitted the murder of three nuns in Lima on Monday.', 'perpetrator-organisation', ['popular dawn front']],
  ['The Popular Dawn Front said it had killed three nuns in Lima on Monday.', 'perpetrator-organisation', ['popular dawn front']],
  ['FMLN guerrillas led by Luis Tapia burned five buses near Lima on Monday.', 'perpetrator-organisation', ['fmln']],
  ['Former FMLN guerrillas led by Luis Tapia burned five buses near Lima on Monday.', 'perpetrator-organisation', []],
  ['The Navy fired against a school in Lima on Monday.', 'perpetrator-organisation', ['navy']],
  ['The Navy fired against a rebel column near Lima on Monday.', 'perpetrator-organisation', []],
  ['A nun was murdered in Lima on Monday. The unions attributed the murder to Navy circles.', 'perpetrator-organisation', ['navy']],
  ['A nun was murdered in Lima on Monday. The unions blamed the Armed Forces for the murder.', 'perpetrator', []],
  ['A nun was murdered in Lima on Monday. The minister ruled out that the FMLN was involved.', 'perpetrator-organisation', []],
  ['A nun was murdered in Lima on Monday. The unions hold the FMLN responsible.', 'perpetrator-organisation', ['fmln']],
  // whoever is held for it holds their organisation
  [
    'Three nuns were murdered in Lima on Monday. The bishop blamed the government and the Navy for the murders.',
    'perpetrator-organisation',
    ['government', 'navy'],
  ],
  [
    'Three nuns were murdered in Lima on Monday. Two officers of the Navy were arrested for the murders.',
    'perpetrator-organisation',
    ['navy'],
  ],
  ['Three nuns were murdered in Lima on Monday. Two former Navy officers were arrested for the murders.', 'perpetrator-organisation', []],
  ['Three nuns were murdered in Lima on Monday. The Navy planned an operation against the killers.', 'perpetrator-organisation', []],
  ['Three nuns were murdered in Lima on Monday. No officer of the Navy was arrested for the murders.', 'perpetrator-organisation', []],
  ['Three nuns were murdered in Lima on Monday. The judge did not blame the Navy for the murders.', 'perpetrator-organisation', []],
  ['A judge was murdered in Lima on Monday. The press blamed the crime on the drug mafias.', 'perpetrator-organisation', ['drug mafias']],
  ['A judge was murdered in Lima on Monday. The press blamed the crime on the drug mafias.', 'perpetrator', []],
  ['The Popular Dawn Front began talks after the murder of three nuns in Lima on Monday.', 'perpetrator-organisation', []],
  ['Three nuns were murdered by men in Navy uniforms in Lima on Monday.', 'perpetrator-organisation', []],
  ['Gunmen killed two other nurses in Lima on Monday.', 'victim', ['two other nurses = other nurses = nurses']],
  ['A bomb destroyed three market stalls in Lima on Monday.', 'target', ['three market stalls = market stalls = stalls']],
  ['A powerful bomb exploded at a depot in Lima on Monday.', 'weapon', ['powerful bomb = bomb']],
  // by surnames that no table knows, in capitals too
  [
    'Tomas Vorrel and Ana Dorle were bakers. Vorrel was killed and Dorle was injured in an attack in Lima on Monday.',
    'victim',
    ['tomas vorrel = vorrel', 'ana dorle = dorle'],
  ],
  // whom a pronoun means
  ['The vendor was opening his stall in Lima when he was gunned down on Monday.', 'victim', ['vendor']],
  ['Gunmen found the wife of a clerk in Lima on Monday and they killed her.', 'victim', ['wife of a clerk = wife']],
  ['A sergeant fired a rifle at a nun in Lima on Monday, wounding her.', 'victim', ['nun']],
  // to whom it was done, whatever became of them
  ['The attack on Judge Rosalia Tello in Lima on Monday was condemned.', 'victim', ['rosalia tello = judge']],
  ['The attack on the depot in Lima on Monday was condemned.', 'victim', []],
  ['The smugglers threatened to kill ten clerks in Lima on Monday.', 'victim', ['ten clerks = clerks']],
  ['A sergeant fired at photographers Tomas Lira and Juan Soto in Lima.', 'victim', ['photographers = tomas lira', 'juan soto']],
  ['The attack on General Tomas Lira in Lima on Monday was condemned.', 'victim', ['tomas lira = general']],
  ['An attempt on the life of Judge Rosalia Tello in Lima on Monday failed.', 'victim', ['rosalia tello = judge']],
  ['Rosalia Tello became the victim of a bomb attack in Lima on Monday.', 'victim', ['rosalia tello']],
  ['Judge Rosalia Tello survived an ambush in Lima on Monday.', 'victim', ['rosalia tello = judge']],
  ['Judge Rosalia Tello has received death threats in Lima.', 'victim', ['rosalia tello = judge']],
  ['Gunmen opened fire on Rosalia Tello outside a bank in Lima on Monday.', 'victim', ['rosalia tello']],
  ['Rebels tried to kill Senator Rosalia Tello in Lima on Monday.', 'victim', ['rosalia tello = senator']],
  ['Gunmen shot at gardener Tomas Lira in Lima on Monday.', 'victim', ['tomas lira = gardener']],
  // what an editor puts in brackets stands within one phrase
  [
    'The attack on DIS [Department of Internal Safety] director Tomas Lira in Lima on Monday was condemned.',
    'victim',
    ['dis [department of internal safety] director = tomas lira = director'],
  ],
  // at whom it is aimed where what is theirs is attacked
  ['Rebels attacked the home of council president Tomas Lira in Lima on Monday.', 'victim', ['tomas lira']],
  ['A bomb exploded at the residence of Judge Rosalia Tello in Lima on Monday.', 'victim', ['rosalia tello']],
  ['Rebels attacked the bank of council president Tomas Lira in Lima on Monday.', 'victim', []],
  // numbers without a noun of their own count what the others are
  ['A bomb left six people dead and nine wounded in Lima on Monday.', 'victim', ['six people = people', 'nine wounded = wounded = people']],
  [
    'Six passengers were killed and nine injured in a bomb attack in Lima on Monday.',
    'victim',
    ['six passengers = passengers', 'nine injured = passengers = injured'],
  ],
  // a number of whom each is told of by name
  [
    'Two nurses were killed in Lima on Monday. Nurse Ana Ruiz was killed at home and nurse Rosa Tello was killed in the street.',
    'victim',
    ['ana ruiz = nurse', 'rosa tello = nurse'],
  ],
  [
    'Three nurses were killed in Lima on Monday. Nurse Ana Ruiz was killed at home and nurse Rosa Tello was killed in the street.',
    'victim',
    ['three nurses = nurses', 'ana ruiz = nurse', 'rosa tello = nurse'],
  ],
  // those called by what they are taken together
  ['A rebel column attacked a depot in Lima on Monday.', 'perpetrator', ['rebel column']],
  ['No rebel column attacked a depot in Lima on Monday.', 'perpetrator', []],
  ['A mob attacked a depot in Lima on Monday.', 'perpetrator', ['mob']],
  ['An army patrol murdered three nuns in Lima on Monday.', 'perpetrator', ['army patrol']],
  ['An army patrol attacked a camp in Lima on Monday.', 'perpetrator', []],
  ['The council attacked a depot in Lima on Monday.', 'perpetrator', []],
  ['A baker was stabbed to death by a former employee in Lima on Monday.', 'perpetrator', ['former employee = employee']],
  // held for it, and soldiers too
  [
    'Two lieutenants and a sergeant are charged with the murder of a baker in Lima.',
    'perpetrator',
    ['two lieutenants = lieutenants', 'sergeant'],
  ],
  ['A baker was murdered in Lima. The murderer, Ivan Tello, was captured.', 'perpetrator', ['murderer', 'ivan tello']],
  // the same told of again is told of once
  ['Two hooded men shot a baker in Lima on Monday. The gunmen escaped in a taxi.', 'perpetrator', ['two hooded men = hooded men = men']],
  // soldiers who do it to those who do not fight
  ['Agents fired at the peasants in Lima on Monday.', 'perpetrator', ['agents']],
  ['A bomb was left by unidentified individuals at a depot in Lima on Monday.', 'perpetrator', ['unidentified individuals = individuals']],
  // verbs of attack that are told of things, and by bombs
  ['Rebels raked a bus with gunfire in Lima on Monday.', 'target', ['bus']],
  ['A mine blew apart an ambulance in Lima on Monday.', 'target', ['ambulance']],
  ['Rebels launched rockets at a factory in Lima on Monday.', 'target', ['factory']],
  ['A pipeline was ruptured by rebels in Lima on Monday.', 'target', ['pipeline']],
  ['A pipeline was ruptured by frost in Lima on Monday.', 'target', []],
  // several who were attacked, whatever became of them
  ['Three traders were attacked by robbers in Lima on Monday.', 'victim', ['three traders = traders']],
  // names that no table lists are known in capitals by what stands beside them
  ['Elmero Bargow, a Dutch reporter, was killed in Lima on Monday.', 'victim', ['elmero bargow']],
  ['Elmero Bargow, 34, was shot dead in Lima on Monday.', 'victim', ['elmero bargow']],
  ['The murder of Elmero Bargow in Lima on Monday was condemned.', 'victim', ['elmero bargow']],
  ['Rebels kidnapped Elmero Bargow in Lima on Monday.', 'victim', ['elmero bargow']],
  // by its number; and no office is somebody's whose name it bears
  [
    'Rebels attacked the headquarters of the 4th Cavalry Regiment in Lima on Monday.',
    'target',
    ['headquarters of the 4th cavalry regiment = headquarters'],
  ],
  ['A bomb damaged the office of the Lake Workers National Union in Lima on Monday.', 'victim', []],
  // names of organisations, in capitals, too, as far as they go
  ['The Free Homeland Command claimed the bombing of a bank in Lima.', 'perpetrator-organisation', ['free homeland command']],
  ["The People's Justice Front claimed the bombing of a bank in Lima.", 'perpetrator-organisation', ["people's justice front"]],
  ["The Peasants' Resistance Army claimed the bombing of a bank in Lima.", 'perpetrator-organisation', ["peasants' resistance army"]],
  ['A column of the Popular Army of Liberation attacked a clinic in Lima.', 'perpetrator-organisation', ['popular army of liberation']],
  ['The clandestine New Dawn Brigade claimed the bombing of a bank in Lima.', 'perpetrator-organisation', ['new dawn brigade']],
  ['The student union claimed the square in Lima. Rebels bombed a bank there.', 'perpetrator-organisation', []],
  // of what is said of the subject nothing stands between it and its verb
  ['A truck owned by a brewery was burned by rebels in Lima on Monday.', 'target', ['truck owned by a brewery = truck']],
  [
    'Four men posing as patients shot a surgeon in Lima on Monday.',
    'perpetrator',
    ['four men posing as patients = men posing as patients = four men = men'],
  ],
  ['Soldiers were the ones who murdered two nuns in Lima on Monday.', 'perpetrator', ['soldiers']],
  ['Soldiers were not the ones who murdered two nuns in Lima on Monday.', 'perpetrator', []],
  // whom those who attack let go they have held; whom the police free others have held
  ['Rebels freed Judge Ana Dorle in Lima on Monday.', 'perpetrator', ['rebels']],
  ['Rebels have promised to release Judge Ana Dorle in Lima.', 'perpetrator', ['rebels']],
  ['Policemen freed Judge Ana Dorle in Lima on Monday.', 'perpetrator', []],
  ['A powerful charge toppled three pylons in Lima on Monday.', 'target', ['three pylons = pylons']],
  ['Mortar fire hit a clinic in Lima on Monday.', 'target', ['clinic']],
  ['A parcel bomb tore off the roof of a bank in Lima on Monday.', 'weapon', ['parcel bomb = bomb']],
  ['The storm tore off the roof of a bank in Lima on Monday.', 'target', []],
  ['The Revolutionary Armed Forces claimed the bombing of a bank in Lima.', 'perpetrator-organisation', ['revolutionary armed forces']],
  // whose they are, by a land and by an unknown people
  ['Velkarin rebels attacked a depot in Lima on Monday.', 'perpetrator', ['velkarin rebels = rebels']],
  ['Norvald-backed rebels attacked a depot in Lima on Monday.', 'perpetrator', ['norvald-backed rebels = rebels']],
  ['The Norvald-led alliance burned two buses in Lima on Monday.', 'perpetrator', []],
  ['The Kenya Armed Forces killed two nuns in Lima on Monday.', 'perpetrator-organisation', ['kenya armed forces = armed forces']],
  // bodies by their names
  ['The Velkar Transport Association protested in Lima on Monday.', 'perpetrator', ['velkar transport association']],
  ['The Norvald Velkar Committee staged a protest in Lima on Monday.', 'perpetrator', ['norvald velkar committee']],
  ['The central committee staged a protest in Lima on Monday.', 'perpetrator', []],
  ['Opposition parties staged a protest in Lima on Monday.', 'perpetrator', []],
  ['The Kenya Armed Forces clashed with rebels in Lima on Monday.', 'perpetrator-organisation', []],
  // by surname alone behind the full name
  [
    'Rebels of the ELN promised to free the engineer Bruno Canas in Lima. They had kidnapped Canas in May.',
    'victim',
    ['bruno canas = canas'],
  ],
  ['The party mourned its chairman, Mario Ruiz Canas. Gunmen killed Ruiz in Lima on Monday.', 'victim', ['mario ruiz canas = ruiz']],
  ['The party mourned its chairman, Mario Ruiz Canas. Gunmen killed Ruiz Canas in Lima.', 'victim', ['mario ruiz canas = ruiz canas']],
  // any of them may be meant, or nobody told of so far
  ['Ana Canas and Hugo Canas left Lima on Sunday. Gunmen killed Canas on Monday.', 'victim', ['canas']],
  ['Gunmen killed Mayor Canas in Lima on Monday. Her brother, Hugo Canas, wept.', 'victim', ['canas = mayor']],
  ['The party mourned its chairman, Mario Ruiz. Gunmen killed Mario in Lima on Monday.', 'victim', ['mario']],
  // who did it
  [
    'The police accused Pablo Ruiz Canas of a bombing in Lima. Ruiz Canas killed a nun in Lima. Canas shot her.',
    'perpetrator',
    ['pablo ruiz canas = ruiz canas = canas'],
  ],
  ['Hugo Canas and Ana Canas killed a nun in Lima on Monday. Canas shot her.', 'perpetrator', ['hugo canas', 'ana canas', 'canas']],
];

describe('entities', () => {
  test.each(rows)('%s: %s', (text, role, expected) => {
    expect(told(text, role)).toEqual(expected);
    expect(told(text.toUpperCase(), role)).toEqual(expected);
  });
});

test('each incident has the organisation told of with it', () => {
  const text =
    'The Shining Path kidnapped a nurse in Lima on Monday. On 20 January, the ELN bombed a pipeline in Colombia. ' +
    'Nobody was hurt there.';
  const incidents = readText(text, { published: '2024-03-05' });
  const organisations = ({ entities }: (typeof incidents)[number]) =>
    entities.filter(({ role }) => role === 'perpetrator-organisation').flatMap(({ mentions }) => mentions);
  expect(incidents.map((incident) => [incident.kind, organisations(incident)])).toEqual([
    ['kidnapping', ['Shining Path']],
    ['bombing', ['ELN']],
  ]);
});

test('a body by its name is not one person', () => {
  const [incident] = readText('The Norvald Velkar Committee staged a protest in Lima on Monday.', { published: '2024-03-05' });
  expect(incident!.entities.map(({ mentions, count }) => [mentions[0], count])).toEqual([['Norvald Velkar Committee', null]]);
});

test('of an entity a pronoun tells, too, that it died', () => {
  const [incident] = readText('A clerk was wounded by gunmen in Lima on Monday. He died on Tuesday.', { published: '2024-03-05' });
  expect(incident!.entities.flatMap(({ role, effect }) => (role === 'victim' ? [effect] : []))).toEqual(['killed']);
});

test('an entity is of the number that is told at last', () => {
  const text = 'Clerks were murdered in Lima on Monday. The three clerks murdered in Lima were cousins.';
  const [incident] = readText(text, { published: '2024-03-05' });
  expect(incident!.entities.map(({ mentions, count }) => [mentions[0], count])).toEqual([['three clerks', { low: 3, high: 3 }]]);
});

test('what does not stand as an entity stays among the claims', () => {
  const text =
    'A bomb exploded at a hotel in Lima on Monday, killing two cooks. Police said the hotel had been searched the week before. ' +
    'The minister said that weapons were a plague. He spoke of artillery, missiles and bullets.';
  const [incident] = readText(text, { published: '2024-03-05' });
  const weapons = incident!.entities.filter(({ role }) => role === 'weapon').map(({ mentions }) => mentions[0]);
  expect(weapons).toEqual(['bomb']);
  expect(incident!.claims.filter(({ kind }) => kind === 'weapon').length).toBeGreaterThan(1);
});

test.each([
  ['The Taliban denied any involvement.', 'denied'],
  ['Islamic State claimed the bombing in a statement.', 'claimed'],
])('who claims or denies it stands, whatever its weight: %s', (sentence, confidence) => {
  const [incident] = readText(`A car bomb killed nine people in Kabul on Monday. ${sentence}`, { published: '2024-03-05' });
  const organisations = incident!.entities.filter(({ role }) => role === 'perpetrator-organisation');
  expect(organisations.map((entity) => entity.confidence)).toEqual([confidence]);
});

test('each incident has the weapon told of with it, before its word or behind', () => {
  const text =
    'Four men carrying submachine guns kidnapped a nurse near Lima, Peru, on Monday.\n\nMeanwhile, a dynamite charge exploded in front of a bank in Cali, Colombia.';
  const incidents = readText(text, { published: '2024-03-05' });
  const weapons = incidents.map(({ entities }) => entities.filter(({ role }) => role === 'weapon').map(({ mentions }) => mentions[0]));
  expect(weapons).toEqual([['submachine guns'], ['dynamite charge']]);
});

test('of two found dead in a murder-suicide one did it, and nobody is told as that one', () => {
  const text = 'Ana Canas, 40, and Hugo Soto, 42, were found dead in Lima on Monday in an apparent murder-suicide.';
  const [incident] = readText(text, { published: '2024-03-05' });
  expect(incident!.figures.find(({ group }) => group === 'perpetrators')?.best).toBe(1);
  expect(incident!.claims.filter(({ kind, says }) => kind === 'participant' && says.role === 'perpetrator')).toEqual([]);
});
