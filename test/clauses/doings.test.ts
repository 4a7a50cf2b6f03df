/** Whose deed it was, where no verb has the doer as its subject or agent: each row is a sentence and "rule: whom". */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function doingsOf(text: string): readonly string[] {
  const { doings, written } = clausesOf(text);
  return doings.map(({ phrase, rule }) => `${rule}: ${written(phrase).toLowerCase()}`);
}

const rows: readonly [text: string, expected: readonly string[]][] = [
  // held for it
  ['Killing two clerks was a mistake.', []],
  ['Police arrested two men for the murder of a baker.', ['held: two men']],
  ['Two men were arrested in connection with the murder.', ['held: two men']],
  ['A sergeant was sentenced to 30 years in prison for the massacre.', ['held: a sergeant']],
  ['Three policemen will stand trial for the kidnapping.', ['held: three policemen']],
  ['A judge ordered the arrest of two sergeants for the massacre.', ['held: two sergeants']],
  ['Warrants were issued for two sergeants for the massacre.', ['held: two sergeants']],
  ['The minister blamed drug traffickers for the bombing.', ['held: drug traffickers']],
  ['The bishop confirmed the involvement of soldiers in the murder.', ['held: soldiers']],
  ['The minister held the rebels responsible for the bombing.', ['held: the rebels']],
  // laid to them
  ['The minister attributed the bombing to extremists.', ['laid: extremists']],
  ['The bombing was blamed on extremists.', ['laid: extremists']],
  ['The bombing was the work of extremists.', ['laid: extremists']],
  // responsible for it
  ['Extremists are responsible for the bombing.', ['guilty: extremists']],
  ['Drug traffickers are thought to be behind the murder.', ['guilty: drug traffickers']],
  // they had a part in it
  ['Two deserters took part in the massacre.', ['did: two deserters']],
  ['Two men confessed to the murder.', ['did: two men']],
  ['A captain is believed to have ordered the massacre.', ['did: a captain']],
  ['The crime was planned by smugglers.', ['did: smugglers']],
  ['A baker was intercepted by four men and shot.', ['did: four men']],
  ['A baker died at the hands of kidnappers.', ['laid: kidnappers']],
  // by name
  ['The killers were identified as Ramon Tello and Luis Tapia.', ['named: ramon tello', 'named: luis tapia']],
  ['The murderer, Ramon Tello, was captured.', ['named: ramon tello']],
  ['The lawyer of the murderer, Ramon Tello, spoke to reporters.', []],
  ['Two men were questioned over the murder.', []],
  // no deed of theirs
  ['The clinic said nine people were admitted there with wounds from the raid.', []],
  ['Four farmers were executed in the massacre.', []],
  ['FOUR FARMERS WERE EXECUTED IN THE MASSACRE.', []],
  ['The sheriff would not name those arrested or the motive for the murder.', ['held: those']],
  ['The sheriff blamed smugglers for the death of a baker and three women.', ['held: smugglers']],
  ['THE SHERIFF BLAMED SMUGGLERS FOR THE DEATH OF A BAKER AND THREE WOMEN.', ['held: smugglers']],
  ['The bishop declined blaming any party for the massacre.', []],
  ['The bishop avoided accusing the army of the massacre.', []],
  ['One of the bombers was captured; his name is Ramon Tello.', ['named: ramon tello']],
  ['The killer, who identified himself as Ramon Tello, shot a baker.', ['named: ramon tello']],
  [
    'On Monday police arrested two men for the murder of a baker: Ramon Tello and Luis Tapia.',
    ['held: two men', 'held: ramon tello', 'held: luis tapia'],
  ],
  // all who are held, tried or found guilty together
  [
    'The following guards were sent to prison for the murder of five bakers: Sergeant Ramon Tello, Corporal Luis Tapia.',
    ['held: the following guards', 'held: sergeant ramon tello', 'held: corporal luis tapia'],
  ],
  [
    'Those implicated in the murder of the bakers are Sergeant Ramon Tello and Corporals Luis Tapia and Oscar Vela.',
    ['held: those', 'held: sergeant ramon tello', 'held: corporals luis tapia', 'held: oscar vela'],
  ],
  [
    'The men who are suspected of kidnapping a baker are Ramon Tello and Luis Tapia.',
    ['held: the men', 'held: ramon tello', 'held: luis tapia'],
  ],
  [
    'A jury found Sergeant Ramon Tello and Corporal Luis Tapia guilty of the murder of five bakers.',
    ['held: sergeant ramon tello', 'held: corporal luis tapia'],
  ],
  [
    'Sergeant Ramon Tello is being tried for the murder of a baker along with two corporals.',
    ['held: sergeant ramon tello', 'held: two corporals'],
  ],
  // nobody is said to have done it
  ['Ramon Tello, an enemy of organized crime, was killed on Monday.', []],
  ['Ramon Tello and Luis Tapia left Lima, for they were told of death threats.', []],
  // beside the one whom the verb has as its subject or agent
  ['A captain and a sergeant killed a baker.', ['did: a captain']],
  ['A baker was killed by a captain and a sergeant.', ['did: a sergeant']],
  ['A captain gave the order to kill the baker.', ['did: a captain']],
  // called by the deed
  ['The gunmen escaped in a taxi.', ['again: the gunmen']],
  // of whom a participle says it
  ['The arrest of nine soldiers charged with committing the massacre was made known.', ['held: nine soldiers']],
  ['Police are looking for five men suspected of killing the baker.', ['held: five men']],
  ['The bishop spoke about the soldiers implicated in the murder of the nuns.', ['held: the soldiers']],
  ['The judge ordered the arrest of two men on charges of being implicated in the murder of a baker.', ['held: two men']],
  ['Four cadets were arrested because of their suspected part in the murder of a judge.', ['held: four cadets']],
  ['The officer involved in the death of a baker fled.', ['held: the officer']],
  ['The minister implicated two soldiers in the murder of four friars and two cooks.', ['held: two soldiers']],
  ['Two men were detained on suspicion of having taken part in the bombing.', ['held: two men']],
  ['Two men were detained without being implicated in the bombing.', []],
  // what they are
  ['Those responsible for killing the baker are rightist extremists.', ['named: rightist extremists']],
  ['The killers were members of the army.', ['named: members']],
  ['The attackers are believed to be members of the Red Dawn Army.', ['again: the attackers', 'named: members of the red dawn army']],
  ['The assassins were identified as two soldiers.', ['again: the assassins', 'named: two soldiers']],
  ['The people who killed the baker were policemen.', ['named: policemen']],
  ['The killers were not soldiers.', []],
  ['The killers are still at large.', []],
  ['The author of the book is a retired soldier.', []],
  // who is behind it
  ['The massacre was planned by a colonel and carried out by a captain.', ['did: a colonel', 'did: a captain']],
  ['The murder was committed by soldiers on the orders of a colonel.', ['did: soldiers', 'ordered: a colonel']],
  ['Gunmen hired by a landowner murdered a baker.', ['ordered: a landowner']],
  ['The group led by Major Orlando Vega killed ten bakers.', ['ordered: major orlando vega']],
  ['The patrol led by Major Orlando Vega killed ten bakers.', []],
  ['The men on the orders of a colonel went home.', []],
  // all of a list, parts of those told of among them
  [
    'Three guards, including a captain, and two members of the navy were implicated in the murder of a baker.',
    ['held: three guards', 'held: a captain', 'held: two members'],
  ],
  [
    'The bishop implicated three guards, among them a captain, and two sergeants in the murder of a baker.',
    ['held: three guards', 'held: a captain', 'held: two sergeants'],
  ],
  [
    'A judge ordered the arrest of a captain and six other members of the navy involved in the massacre.',
    ['held: a captain', 'held: six other members'],
  ],
  [
    'A captain, one second lieutenant and two second sergeants were involved in the massacre.',
    ['held: a captain', 'held: one second lieutenant', 'held: two second sergeants'],
  ],
  ['In the murder of a judge and two cooks, a captain was implicated.', []],
  ['The mayor visited three guards, including a captain, in the hospital.', []],
  [
    'The murder was planned by a colonel, approved by a general and carried out by a captain.',
    ['did: a colonel', 'did: a general', 'did: a captain'],
  ],
  // caught since then, to be tried, wanted
  ['Two men were captured following the attack on the depot.', ['held: two men']],
  ['Two men were arrested after the bombing.', ['held: two men']],
  ['Two men were arrested after the wedding.', []],
  ['Two men were seen after the bombing.', []],
  ['A colonel and two corporals will be tried for the murder of a baker.', ['held: a colonel', 'held: two corporals']],
  ['Colonel Ramon Tello is on trial for the murder of a baker.', ['held: colonel ramon tello']],
  ['Colonel Ramon Tello is on leave for the summer.', []],
  ['A warrant was issued for Ramon Tello, accused of killing a baker.', ['held: ramon tello']],
  ['Colonel Ramon Tello, whom the church accuses of ordering the murder of a baker, left Lima.', ['held: colonel ramon tello']],
  // who says so of themselves
  ['Ramon Tello confessed that he shot a baker.', ['did: ramon tello']],
  ['Ramon Tello admitted before a judge that he had planted the bomb.', ['did: ramon tello']],
  ['Ramon Tello admitted to having killed a baker.', ['did: ramon tello']],
  ['Ramon Tello confessed that a guard shot a baker.', []],
  ['Ramon Tello admitted that he did not shoot the baker.', []],
  ['The minister admitted that they had killed a baker.', []],
  ['Ramon Tello admitted that he knew a man who shot a baker.', []],
  // for whom another word stands
  ['Ramon Tello, the man who ordered the murder of a baker, was jailed.', ['did: ramon tello']],
  ['Ramon Tello was identified as the one who ordered the murder of a baker.', ['did: ramon tello']],
  ['A captain and a mayor were pointed out as the persons directly responsible for the crime.', ['held: a captain', 'held: a mayor']],
  ['Clues point to Ramon Tello as the mastermind of the murder.', ['named: ramon tello']],
  ['Clues point to Ramon Tello as the heir of the bank.', []],
  [
    'Those charged with the murder of a baker were identified as Ramon Tello and Luis Tapia.',
    ['held: those', 'held: ramon tello', 'held: luis tapia'],
  ],
  ['It was the work of smugglers, the mayor said.', ['laid: smugglers']],
  ['It was not the work of smugglers, the mayor said.', []],
  ['The murder was a response by smugglers.', ['laid: smugglers']],
  // an attack by its kind is one phrase
  ['Rebels staged an armed terrorist attack against a baker.', ['did: rebels']],
  ['Smugglers carried out a bloody criminal attack against a baker.', ['did: smugglers']],
  // past what is said of the deed between commas
  ['An attack on the depot, which caused a fire, was carried out by rebels.', ['did: rebels']],
  ['An attack on the depot, which caused a fire, was condemned by rebels.', []],
  // whose what did it was; those beside one who opened fire; who died at whose hands
  ['The bullets of a hired assassin ended the life of a baker.', ['did: a hired assassin']],
  ['The shop of a baker attacked the mayor.', []],
  ['Ramon Tello and two friends opened fire on a baker.', ['did: ramon tello']],
  ['A baker died at the hands of the secret police.', ['laid: the secret police']],
  ['Smugglers inflicted 18 casualties on a gang.', ['did: smugglers']],
  // strangers by their flight
  ['Two men fled on a motorcycle.', ['again: two men']],
  ['Witnesses saw two youths fleeing the scene.', ['again: two youths']],
  ['Two nurses fled on a motorcycle.', []],
  ['Two men fled their homes in the war.', []],
  ['The men fled on a motorcycle.', []],
  ['One of the killers, Ramon Tello, was wounded.', ['named: ramon tello']],
  // another name of the one before
  ['Ana Rios, alias Luz, planned the murder of a baker.', ['did: ana rios']],
  // told of right before
  [
    'A judge issued warrants for Ramon Tello and Luis Tapia and charged them with taking part in the murder of a baker.',
    ['held: ramon tello', 'held: luis tapia'],
  ],
  ['A judge issued a warrant for Ramon Tello and charged them with taking part in the murder.', []],
  ['The court must punish the murderers of a baker, including Ramon Tello.', ['named: ramon tello']],
  ['The mayor met the mothers of the bakers, including Ana Rios.', []],
  ['The arrested men were identified as Ramon Tello and Luis Tapia.', ['held: ramon tello', 'held: luis tapia']],
  ['The rescued men were identified as Ramon Tello and Luis Tapia.', []],
  ['A judge asked for an indictment against Ramon Tello and a party leader for the murder.', ['held: ramon tello', 'held: a party leader']],
  [
    'The mayor named General Ramon Tello, two majors and a cook as those who ordered the massacre.',
    ['did: general ramon tello', 'did: two majors', 'did: a cook'],
  ],
  ['The smuggler Ramon Tello, alias The Baker, ordered the murder.', ['did: the smuggler ramon tello']],
  // taken, and no takers
  ['A baker and a cook, kidnapped in Lima on Monday, were released.', []],
  // nobody is said to have done it
  ['The rebels denied having ordered the massacre.', []],
  ['Police did not arrest two men for the murder.', []],
  ['The mayor condemned the murder of two bakers.', []],
  ['The soldiers were not responsible for the bombing.', []],
  ['Two gunmen escaped in a taxi.', []],
  ['The judge investigates the murder.', []],
  ['A court acquitted two men of the murder.', []],
  ['A captain received the order to kill the baker.', []],
  // all of those behind "by", up to the "and" that closes the list
  [
    'The murder was ordered by Colonel Hugo Canas, Luis Rios and two sergeants.',
    ['did: colonel hugo canas', 'did: luis rios', 'did: two sergeants'],
  ],
  ['The baker was murdered by a lieutenant, a corporal and two soldiers.', ['did: a corporal', 'did: two soldiers']],
  ['The baker was murdered by rebels who accused him of being a police informer.', []],
  ['The baker was murdered by rebels and two nurses were hurt.', []],
  // the names behind those who are held for it
  [
    'Three men, identified as Hugo Canas, Luis Rios and Raul Soto, were arrested for the murder.',
    ['held: three men', 'held: hugo canas', 'held: luis rios', 'held: raul soto'],
  ],
  ['Two men, Hugo Canas and Luis Rios, were arrested for the murder.', ['held: two men', 'held: hugo canas', 'held: luis rios']],
  ['The police arrested two suspects, Hugo Canas and Luis Rios.', ['held: hugo canas', 'held: luis rios']],
  ['The police arrested four suspects, Hugo Canas said.', []],
  // a list behind the first held
  [
    'A judge ordered the arrest of Colonel Hugo Canas, Luis Rios and Raul Soto, who are accused of the murder.',
    ['held: colonel hugo canas', 'held: luis rios', 'held: raul soto'],
  ],
  // who makes others do it
  ['Hugo Canas ordered his men to kill the baker.', ['did: hugo canas']],
  ['A senator paid two youths to kill the baker.', ['did: a senator']],
  ['Hugo Canas ordered his men not to kill the baker.', []],
  ['A senator hired two men who shot the baker.', ['did: a senator']],
  ['A SENATOR HIRED TWO MEN WHO SHOT THE BAKER.', ['did: a senator']],
  ['A senator denied having paid the two men who shot the baker.', []],
  ['Police questioned two men who shot the baker.', []],
  ['A senator told two men who shot the baker to surrender.', []],
  // who admits it in other words
  ['Two sergeants admitted that they had taken part in the massacre.', ['did: two sergeants']],
  // who is guilty stands behind
  ['The intellectual authors of the murder are Hugo Canas and Luis Rios.', ['named: hugo canas', 'named: luis rios']],
  ['The authors of the massacre were Hugo Canas and two sergeants.', ['guilty: hugo canas', 'guilty: two sergeants']],
  ['The authors of the book were Hugo Canas and two sergeants.', []],
  ['Among the killers are Hugo Canas and Luis Rios.', ['named: hugo canas', 'named: luis rios']],
  // strangers who lay hands on somebody
  ['Four men got out, dragged him from the car and left.', ['did: four men']],
  ['Three hooded individuals forced a baker into a van.', []],
  ['Two nurses dragged him from the car.', []],
  ['The men dragged him from the car.', []],
  // one of those told of right before
  ['The two gunmen fired at a baker. One of them was identified as Hugo Canas.', ['again: the two gunmen', 'named: hugo canas']],
  ['Two nurses were hurt. One of them was identified as Ana Ruiz.', []],
  ['The minister pointed to Hugo Canas and Luis Rios as the masterminds.', ['named: hugo canas', 'named: luis rios']],
  // who is accused by a body, and not by a person
  ['The government accused Hugo Canas of the murder.', ['held: hugo canas']],
  ['The church blamed Hugo Canas for the murder.', ['held: hugo canas']],
  ['The union suspended its strike and blamed two sergeants for the murder.', ['held: two sergeants']],
  // behind another verb, and for which they are held
  ['The murder was politically motivated and carried out by two sergeants.', ['did: two sergeants']],
  ['The murder was politically motivated and condemned by two sergeants.', []],
  ['The murder, for which two sergeants are being held responsible, was denied.', ['held: two sergeants']],
  ['The school, for which two sergeants are responsible, was closed.', []],
  ['Police are looking for two sergeants in connection with the murder.', ['held: two sergeants']],
  // who they were, and whose masterminds
  ['His killers were four men in uniform.', ['named: four men']],
  ['His pupils were four men in uniform.', []],
  ['Those responsible for killing a baker are rebel groups.', ['named: rebel groups']],
  ['Those responsible for killing a baker are church groups.', []],
  ['Hugo Canas, the alleged mastermind of the murder, fled.', ['named: hugo canas']],
  // held for what was told before
  ['Two sergeants have been charged.', ['held: two sergeants']],
  ['Two sergeants have been arrested in connection with the case.', ['held: two sergeants']],
  ['Rebels are suspected.', ['held: rebels']],
  ['The minister blamed rebels.', ['laid: rebels']],
  ['The minister said rebels were probably responsible.', ['laid: rebels']],
  ['The minister said rebels were to blame.', ['laid: rebels']],
  ['That bombing was attributed to smugglers.', ['laid: smugglers']],
  ['Two sergeants have been charged with theft.', []],
  ['Two sergeants were charged a fee.', []],
  ['The minister blamed rebels for the poor harvest.', []],
  ['Two sergeants are responsible for the depot.', []],
  ['The minister said rebels were not to blame.', []],
  ['Nobody can doubt that the extremists, protected by the police, are responsible for the bombing.', ['guilty: the extremists']],
  // of whom it is said that they had no part in it, and who lays it to others
  ['Police have ruled out the involvement of rebels in the murder.', []],
  ['Police have not ruled out the involvement of rebels in the murder.', ['held: rebels']],
  ['The minister denied the participation of soldiers in the murder.', []],
  ['There is no evidence of the involvement of rebels in the murder.', []],
  ['The murder was blamed on rebels by the army and the police.', ['laid: rebels']],
];

describe('whose deed it was', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(doingsOf(text)).toEqual(expected);
    expect(doingsOf(text.toUpperCase())).toEqual(expected);
  });
});
