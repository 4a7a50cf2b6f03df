/** What an ordinary paper tells of is no violence, whatever its words; and what is violence in it is still read. */
import { describe, expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const cairn = openCairn();
const kindsOf = (title: string | null, text: string): readonly string[] =>
  cairn.readEach(report(title ? `${title}\n\n${text}` : text, { title, published: '2012-06-06' })).map(({ kind }) => kind);

type Told = readonly [title: string | null, text: string];

const NO_INCIDENT: readonly Told[] = [
  [
    'Former pilot Jens Holt dies at 81',
    'Jens Holt, harbour pilot of Brackwater for thirty years, died on Tuesday in Marlow clinic after a long illness. The flags on the quay flew at half-mast.',
  ],
  [
    null,
    'Edith Marlow, 93, of Harlow Bay, passed away peacefully in March. She had sewn sails for forty years. She leaves two sons and a parrot.',
  ],
  [null, 'Ivo Brandt, 77, went to be with the Lord on Friday. The choir he founded will sing for him at Dunmore.'],
  ['Seaside town misses its waffle baker', 'Carlo Betti, who baked waffles on the pier of Millbrook, has died aged 72.'],
  [
    'Novelist Rhea Dunne dies',
    'The novelist Rhea Dunne, whose books sold three million copies, has died of cancer, her publisher said on Monday. She was 66.',
  ],
  [
    'Hawks out of the cup',
    "Northport eliminated the Hawks 54-43 in Saturday's semifinal. The Hawks shot 31 percent and were beaten on the boards.",
  ],
  [
    'Otters shut out Kings',
    'Winger Petr Novak beat goalie Sam Trent with a backhand late in the first period, then fired again from the point and hit the post.',
  ],
  [null, '"What a battle that was," the wrestling coach said, and praised a sweep of the light weight classes.'],
  ['Soda tax close', 'The fierce six-year battle over a soda tax may be over by Easter, lawmakers said.'],
  ['Vote on bonuses', 'The vote, 88 to 3, hid the bitter political battle that went before.'],
  ['Candidate at barbecue', "She needs cash for the looming battle with her party's old guard."],
  ['Flower show opens', 'Guests may watch timed demonstrations of pruning. In the forge, blacksmithing demonstrations begin at noon.'],
  [
    'Volunteer Fire Department holds dance',
    'The Cobley Volunteer Fire Department holds its spring dance on Saturday. Fire Chief Ned Hall will call the steps.',
  ],
  ['County fires water chief', 'Judge Paul Ames fired Dole on Tuesday and took away his keys. Brian Dole had been fired once before.'],
  ['Ramps for all', 'Every museum now has a ramp for disabled people, and the workshop for disabled kids moves to Elm Street.'],
  ['School board saves', 'Ten of the teachers eliminated had planned to retire. The board eliminated forty posts in all.'],
  [null, 'Moore County has the third lowest rate, which places it behind Dade. Last year it dropped, too.'],
  [null, 'A thick novel lies on her desk; an aunt left it there at Christmas, and nobody has opened it.'],
  ['Acid leak', 'Acid from a tannery killed hundreds of trout in the River Arrow, anglers said.'],
  ['Best in show', '"We beat out nine hundred others," the terrier\'s owner said. Two spaniels were eliminated early.'],
  ['Moot court', 'Foley came as far as the third round before being eliminated. Dale won the cup.'],
  // figures of speech, what a war left in the ground, and what becomes of a kind of deed in number
  [null, 'The talks in Osk were held hostage to a quarrel over seats, a minister said.'],
  [null, 'The old bank was robbed of its good name, said its head in Osk.'],
  [null, 'A blast from the past: the old band plays in Osk tonight.'],
  [null, "The mayor's plan for Osk was shot down in flames by voters on Monday."],
  [null, 'A wartime bomb was found at a building site in Osk on Monday and defused.'],
  [null, 'Murders in Osk fell by a fifth last year, and attacks on clinics doubled.'],
  ['Seats kept', 'Twice now Walker has beaten out Melvin for the seat.'],
  ['Director on the road', 'The director spent a week shooting footage in Lisbon, and the thriller opens in May.'],
  ['Low marks', 'Her marks place it last of nine schools, the head teacher said. He called it a shame.'],
  ['Old pills', 'Lock your cupboard, so that no child takes a pill by accident.'],
  [null, 'Two of the kilns burn natural gas, and one burns coal. The heat that is captured warms the greenhouse.'],
  [null, 'In the cellar bar you only hear the beat; talk is out of the question.'],
  [null, 'Nobody pushed at the sale. There was no fighting over the coats, and the till was empty of quarrels.'],
  [null, "The hacker group attacked the bank's website on Monday, and an attack ad against the mayor ran the same night."],
  [null, 'The bakery burned through its cash and was forced to close. Rivals killed off its last hopes.'],
  ['County ends burn ban', 'After a week of rain, farmers may light their stubble again.'],
  [null, 'A brush fire threatens to close the highway near Arden.'],
  [null, 'The society was founded by Otto Prell, who died in 1984.'],
  [null, 'The town hosted a biker rally, and a motorcycle rally will follow in May.'],
  [null, 'Her mural is a lesson in carefully executing each detail.'],
  [
    'Retired teacher dies',
    'Helga Prior, who taught three generations of pupils in Ransdorf, has died. She was 88. Her funeral is on Thursday.',
  ],
  [null, 'Actor Leo Marsh died in his sleep on Tuesday night, his agent said. He was 74.'],
  ['Ex-minister succumbs to cancer', 'Former finance minister Abdul Karimi succumbed to cancer in a London clinic on Friday.'],
  [
    'United crush City 4-0',
    'United hammered City 4-0 in a one-sided derby on Sunday. Striker Karl Ost fired two goals and hit the bar. "We killed the game early," the coach said.',
  ],
  [
    'Boxer knocks out champion',
    'Challenger Ray Pell knocked out champion Omar Diaz in the third round on Saturday, landing a brutal right hand. Diaz was down for two minutes.',
  ],
  ['Chess: Ivanova beats Chen', "Ivanova attacked on the queen's side and beat Chen in 42 moves."],
  [null, 'The senator came under attack from rivals over her vote; she fired back in a blistering statement on Monday.'],
  [null, 'The new vaccine kills the virus within hours, researchers said. Mice that were injected survived.'],
  [null, 'Pesticide spraying killed thousands of bees in the county, the farm bureau said.'],
  [null, 'The mayor was grilled and roasted at the annual dinner; the audience was in stitches and nearly died laughing.'],
  ['Car of the year', 'The engine fires at once, and the brakes bite. The old model was killed off in 2009.'],
  ['Heat wave expected', 'Temperatures will hit a record high on Friday, forecasters said. Residents should drink water.'],
  [null, 'The strikers of the team were on fire; the winger exploded past two defenders and buried the ball.'],
  [null, 'The union will strike a deal with the company, and both sides were struck by its terms.'],
  [null, 'The startup bombed, and its founder was shown the door. Investors took a hit.'],
  ['Kitchen fire safety week', 'Firefighters will show how to put out a grease fire. Fire drills will be held at schools.'],
  ['Novel tells of a massacre', 'Her new novel tells of a massacre in a mountain village, in which forty people are murdered.'],
  [null, 'Dr. Ames said the drug reduces deaths: 3 of 400 patients died of a stroke, against 9 in the other group.'],
  ['Hunting season opens', 'Hunters shot 212 deer and 14 boars on the first day, the forest office said.'],
  ['Cyclists race', 'He attacked on the last climb and dropped two rivals; a breakaway was caught at the gate.'],
  [null, 'She shot to fame in 2004 and was bombarded with offers. Her career took off with a bang.'],
  [null, 'Police held a demonstration of new drones on Friday; the drones captured images of the lake.'],
  [null, 'The committee executed the contract on Monday and buried the report.'],
  [null, 'The comedian killed at the festival; his act blew up online.'],
  ['Debate turns into a clash of ideas', 'The two candidates clashed over taxes on Tuesday in a heated exchange; no blows were landed.'],
  ['Dog bites: what to do', 'If a dog attacks, stay still. Wash the wound and see a doctor.'],
  [null, 'The storm in a teacup over the statue will blow over, the dean said.'],
  [null, 'The governor survived an attempt to oust him; rebels in his own party withdrew their motion.'],
  [null, "The bank's shares crashed 12 percent and dragged the index down; traders spoke of carnage."],
  [
    "Gardener's prize",
    "Ms. Osei's pumpkin crushed all rivals at the fair on Saturday, tipping the scales at 400 kilos. Last year's champion was knocked into third.",
  ],
  ['Grandmother of 12 dies', 'Beatrice Nolan, grandmother of twelve, died Monday at her home in Ashby. She was 91.'],
  [null, 'The late poet, who died in 1951, is remembered with a plaque in Lomé.'],
  ['Tennis: Kovac out', 'Kovac was eliminated in straight sets on Tuesday. Her serve misfired, and Silva fired 14 aces past her.'],
  [null, 'The orchestra attacked the final movement with fury, and the timpani exploded under the last chord.'],
  ['Minister under fire', 'The minister came under fire on Tuesday over the delays. Opponents blasted her record and called for her head.'],
  ['Council votes to kill stadium plan', 'The council voted 5-4 on Monday to kill the stadium plan, a blow to the developer.'],
  [
    'Teen wins spelling contest',
    'A 13-year-old survived eight rounds and beat 40 others to win the spelling contest in Dalby on Saturday.',
  ],
  ['Rocket launch delayed', 'The launch was aborted seconds before the engines fired. The rocket will be fired again on Friday.'],
  [
    'Bears maul Lions 34-3',
    'The Bears mauled the Lions 34-3 on Sunday. Quarterback Troy Dean fired four touchdown passes, and the defense sacked Miles six times.',
  ],
  [
    'Author signs books',
    'The author of the thriller "Murder at the Mill" will sign books on Saturday; in it, a miller is stabbed to death.',
  ],
  ['Workers laid off', 'The mill fired 300 workers on Monday. "We were hit hard," one said.'],
  ['Church hosts supper', "The Ladies' Aid will host a supper on March 4. A bake sale and a raffle will follow."],
  ['Choir tour', 'The choir will storm the stages of six towns. Its last tour was a bomb.'],
  ['Dust-up over flag', 'Senators traded barbs over the flag on Monday, and one stormed out of the chamber.'],
  ['Pilot project', 'The pilot project was shot down by the board, and its budget was slashed by half.'],
  ['Wedding', "The bride's late father, who died of pneumonia in 2008, was remembered in a toast."],
  ['Garden tips', 'Slugs attack young plants. Kill them with salt, or set a trap and drown them in beer.'],
  ['Shop wins award', 'The shop took the award by storm. Its owner, a survivor of cancer, burst into tears.'],
];

/** Several kinds where either would do. */
const INCIDENT: readonly (readonly [kinds: string, ...Told])[] = [
  [
    'accident',
    'Boy drowns in pond',
    'A boy of two drowned in a garden pond in Buford on Thursday. Doctors pronounced him dead at the clinic.',
  ],
  [
    'other|accident',
    'Guest found in hotel pool',
    'A guest found floating in a hotel pool in Sevin on Saturday was pronounced dead by a doctor.',
  ],
  ['other', 'Body found behind barn', 'The body of a farmhand was found behind a barn near Winslow on Sunday. How he died is not known.'],
  ['other', 'Sisters found dead', 'Two sisters were found dead in their flat on Saturday. The coroner could not say how they died.'],
  [
    'accident',
    'Rider found in ditch',
    'A rider was found injured in a ditch near Sand after her motorcycle went off the road on Wednesday. She remains in critical condition.',
  ],
  ['accident', null, 'A Dalton man died early Tuesday when his car left the road and struck a tree.'],
  ['accident|other', null, 'A cook of 53 is in hospital after a bee attack in Orlo on Sunday; he was stung a hundred times.'],
  ['accident|other', null, 'A jogger was mauled to death by two dogs in Elmwood on Friday, police said.'],
  [
    'accident',
    'Trailer fire kills four',
    'A fire that killed four children in a trailer in Parris on Saturday began at the stove, the marshal said.',
  ],
  ['attack', 'Dealer shot dead', 'A man was shot dead in Milton on Friday. The victim, Carl Webb, 31, died at the scene.'],
  ['attack', 'Inmate dies after beating', 'An inmate who was beaten by guards in Harrow prison died on Monday, his lawyer said.'],
  ['clash', 'Heavy fighting near Orlo', 'Heavy fighting broke out on Monday near the town of Orlo.'],
  ['clash', 'Battle for Kessin', 'A fierce battle between the army and rebels raged in Kessin on Tuesday.'],
  ['protest', null, 'Hundreds protested the new tax in the streets of Arden on Saturday. The demonstration ended peacefully.'],
  ['protest', null, 'Hundreds protested the security bill in Arden on Saturday.'],
  ['protest', null, 'Workers marched against the budget in Lugo on Tuesday.'],
  ['protest', "Teachers' march", 'Some 3,000 teachers marched through Arden on Tuesday to demand back pay.'],
  [
    'riot|attack|clash',
    null,
    'Fans fought with knives after the derby in Porto Novo on Sunday; one supporter was stabbed to death and two were wounded.',
  ],
  ['accident|other', 'Stampede at final', 'Four people died in a stampede at the cup final in Lusaka on Sunday. The home side won 2-1.'],
  [
    'attack',
    'Striker shot dead',
    'Striker Ivo Lanz, who scored 20 goals this season, was shot dead outside a nightclub in Cali on Sunday.',
  ],
  ['accident', null, 'A climber fell to his death on Mount Ork on Saturday, rescuers said.'],
  ['accident', null, 'Two workers were crushed to death when a wall collapsed at a site in Nandpur on Monday.'],
  ['accident', null, 'Three fishermen drowned when their boat capsized off Port Manel on Sunday.'],
  ['accident', null, 'Two sisters died in an apartment blaze in Olsk on Tuesday.'],
  ['accident', null, 'A cyclist was struck and killed by a tram in Olsk on Tuesday.'],
  ['attack', null, 'A car struck two clerks in Olsk on Tuesday. The driver is held on a charge of attempted murder.'],
  ['accident', null, 'A worker was electrocuted at a plant in Olsk on Tuesday.'],
  ['arson', null, 'The car of a judge was set on fire in Olsk on Tuesday.'],
  ['other|accident', null, 'A skier was found dead under snow near Varn on Sunday, a day after he went missing.'],
  ['disaster', 'Floods kill nine in Tarna', 'Floods killed nine people in Tarna province on Monday and left 300 families homeless.'],
  ['attack', null, 'A nurse was beaten to death by a patient at a clinic in Holm on Friday.'],
  ['attack', null, 'An umpire was shot and wounded after a match in Delport on Sunday, police said.'],
  ['attack', 'Coach stabbed', 'The coach of the visiting team was stabbed in the car park after the match on Saturday. He is in hospital.'],
  ['bombing', null, 'A bomb exploded outside a stadium in Marash during a match on Sunday, killing two fans.'],
  ['riot|clash|protest', null, 'Fans rioted after the final in Lundby on Sunday and burned three cars.'],
  ['kidnapping', null, 'Gunmen abducted the president of a football club in Jos on Monday.'],
  ['attack', null, 'A retired judge, 78, was found dead with gunshot wounds in his home in Liss on Monday.'],
  ['protest', 'Fired workers block road', 'Some 200 fired workers blocked the road to the plant in Osk on Tuesday and burned tyres.'],
  ['attack', null, 'The actor was shot dead on Monday while shooting a film in Goro when masked men stormed the set.'],
  ['accident', null, 'A hiker slipped and fell to his death in the Rila gorge on Sunday, police said.'],
  ['accident', 'Boy, 6, drowns at lake', 'A six-year-old boy drowned in Lake Vorn on Saturday afternoon.'],
  ['disaster', 'Quake shakes Ordu', 'A quake of magnitude 6.1 shook Ordu on Tuesday, killing four people and injuring sixty.'],
  ['other|accident', null, 'A body was found in the Moss canal on Friday. It has not been identified.'],
  ['attack', 'Jockey attacked', 'A jockey was attacked with a hammer outside the stables in Kilmore on Friday and is in hospital.'],
  ['attack', 'Three shot at party', 'Three people were shot at a house party in Delmont late on Saturday.'],
  ['attack', null, 'The champion boxer was stabbed in a bar fight in Tarn on Monday; he is in a stable condition.'],
  ['bombing', null, 'A blast tore through a cinema in Herat on Thursday during a film, killing eleven people.'],
  ['arson', null, 'Vandals set fire to a school in Holt on Friday night. Nobody was hurt.'],
  ['riot|protest|clash', null, 'Police fired tear gas at fans who threw stones after a match in Oran on Friday.'],
  ['kidnapping', null, 'The opera singer was kidnapped by armed men in Port Salé on Tuesday.'],
];

describe('ordinary news', () => {
  test.each(NO_INCIDENT)('no incident: %s %s', (title, text) => {
    expect(kindsOf(title, text)).toEqual([]);
  });

  test.each(INCIDENT)('%s: %s %s', (kinds, title, text) => {
    const read = kindsOf(title, text);
    expect(read).toHaveLength(1);
    expect(kinds.split('|')).toContain(read[0]);
  });
});
