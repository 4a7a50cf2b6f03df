/** What a local paper, or a page of politics, tells of: road accidents, arrests for drugs and drink, deeds named in passing; in both ways of writing. */
import { describe, expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const cairn = openCairn();
const kindsOf = (text: string): readonly string[] => cairn.readEach(report(text, { published: '2012-06-06' })).map(({ kind }) => kind);

const NO_INCIDENT: readonly string[] = [
  // held for what is neither violence nor an opinion
  'A woman was arrested on drug charges on Monday. Deputies executed a search warrant at her home in Orlo and found cocaine.',
  'Orlo police raided four homes on Thursday and arrested 13 people on charges of selling heroin.',
  'Police raided a farm near Orlo on Thursday and arrested both owners on warrants for selling narcotics.',
  'Officers arrested 14 people during the four-hour operation. They were held on outstanding warrants for worthless checks.',
  'Orlo police made 13 DUI arrests in May and wrote 63 tickets.',
  'A Harlan woman was sentenced to two years in prison on Monday for fraud with mortgages.',
  'A man of 30 was detained at the airport on Sunday with a counterfeit visa and two kilos of marijuana.',
  // named deep in a report that says no more of it
  'The county bought nine sirens. They cost a million. The board will test them in May. If the sirens go off, stay inside, said the sheriff. He handles their operation.',
  'The firm sells soap. It has forty workers. Its founder, Jo Pell, likes to fish. She saw combat as a nurse, and after the great crash she sold soap to the police.',
  'The garden opens on Monday. Entry is free. Bring a hat. The pond shows how to capture runoff, and the hospital sells tea.',
  // fought and beaten in a manner of speaking
  'The abbot was battling prostate cancer, the hospital said.',
  'Firefighters battled a blaze in a barn in Orlo on Monday.',
  'Pell kept his post on Monday, beating his challenger, the sheriff said.',
  'Police were set up to combat poverty and fight crime, the mayor said on Monday.',
  'An appeals court overturned the conviction on Monday, prosecutors said.',
  'Police in Orlo on Monday charged a cook who had driven off in a white Kia.',
  'A caller told police on Monday that bombs were in two schools; both were found to be false alarms.',
];

const INCIDENT: readonly (readonly [kinds: string, text: string])[] = [
  ['accident', 'A woman was hit by a truck on Friday night on Elm Street and was taken to a clinic.'],
  ['accident', 'A cyclist was hurt when she was hit by a taxi on Main Street on Monday.'],
  ['accident', 'A man who stole a watch was struck by a van while he ran away, police said.'],
  ['accident', 'A girl was hit by a van on Monday. Police arrested the driver, who fled the scene.'],
  ['accident', 'A nurse was killed on Monday when her landlord accidentally hit her as he backed his van into a garage.'],
  ['accident', 'A farmer was killed on Monday when he inadvertently drove his tractor into a ditch.'],
  ['accident', 'A boy was killed on Monday when his brother accidentally shot him, police said.'],
  ['accident', 'Nine people were killed on Monday when a train hit a minibus near Orlo.'],
  ['accident', 'A nurse was killed on Monday when she was hit by a lorry in Orlo.'],
  ['accident', 'Two people were killed when a light plane came down near Orlo on Monday.'],
  ['accident', 'A farmer was killed on Monday when his tractor struck a tree.'],
  ['accident', 'Two men were killed in Orlo on Monday when their parachutes failed to open.'],
  ['accident', 'Six cooks were killed on Monday when a coach ran off a mountain road near Orlo.'],
  ['accident', 'Three cooks died of carbon monoxide poisoning in Orlo on Monday.'],
  ['accident', 'A cook was killed by a falling rock near Orlo on Monday.'],
  ['accident', 'Ten cooks died when a ferry sank off Orlo on Monday; the coastguard rescued 22.'],
  // where the words say that it was meant, or by whom
  ['attack', 'Ten sailors died on Monday when rebels fired on a boat, which sank off Orlo.'],
  ['attack', 'A cook was killed on Monday by a rock that rioters threw in Orlo.'],
  ['attack', 'Two cooks were killed on Monday when a van rammed a tram in Orlo.'],
  ['bombing', 'Two cooks were killed on Monday when a car bomb hit a bus in Orlo.'],
  ['attack', 'Two cooks were killed by gunmen on Monday when their car hit a wall in Orlo.'],
  ['attack', 'Two soldiers were killed on Monday when their helicopter came down near Orlo. Rebels said that they shot it down.'],
  // by nobody else
  ['other', 'A clerk hanged himself at his home in Orlo on Monday.'],
  ['other', 'The death of a cook in Orlo on Monday was ruled a suicide.'],
  ['other', 'A clerk shot himself in Orlo on Monday.'],
  ['accident', 'A toddler shot himself in Orlo on Monday.'],
  ['other', 'A 16-year-old boy shot himself in Orlo on Monday.'],
  ['other', 'A monk set himself alight in Orlo on Monday and died on Tuesday.'],
  ['arson', 'A monk set a bus alight in Orlo on Monday.'],
  ['attack', 'Army jets killed nine farmers near Orlo on Monday.'],
  ['attack', 'Tanks killed nine people in Orlo on Monday.'],
  ['accident', 'A plane killed two people when it hit a house in Orlo on Monday.'],
  ['attack', 'A clerk shot two cooks and then himself in Orlo on Monday.'],
  ['attack', 'A gunman shot himself in Orlo on Monday after he held nine people in a bank.'],
  ['bombing', 'A suicide bomber blew himself up in Orlo on Monday.'],
  ['attack', 'A cook was hit by a van and then shot dead by its driver on Monday, police said.'],
  ['bombing', 'Two soldiers were killed on Monday when their truck was hit by a roadside bomb.'],
  // drugs beside violence, and those held for their views
  ['attack', 'Police shot dead two men in a drug raid in Orlo on Monday.'],
  ['attack', 'An officer was shot and wounded during a raid on a heroin dealer in Orlo on Monday.'],
  ['robbery', 'Two men broke into a pharmacy in Orlo on Sunday and stole painkillers, police said.'],
  ['other', 'Police arrested an activist in Orlo on Tuesday and charged her with drug possession.'],
  ['other', 'Soldiers detained three nurses in Orlo on Monday, relatives said.'],
  // beside what is said so
  ['accident', 'Firefighters battled a blaze that killed two people in Orlo on Monday.'],
  ['attack', 'The mayor attacked the plan on Monday and was shot dead by rebels on Tuesday.'],
  ['clash', 'Rebels fought against the army near Orlo on Monday.'],
  ['attack', 'Gunmen shot dead a film actress in Orlo on Monday as she left a studio.'],
  // told late, and with more
  [
    'bombing',
    'The county bought nine sirens. They cost a million. The board will test them in May. On Monday a bomb went off outside the town hall, the sheriff said.',
  ],
  ['attack', 'The firm sells soap. It has forty workers. Its founder likes to fish. Armed men attacked her truck, police said.'],
  // or by a word that is said in earnest
  [
    'attack',
    'The prison has nine cells. Inmates sew shirts there. Their lawyers meet them in May. They say the beating of prisoners goes on, and the state denies it.',
  ],
];

describe('local news', () => {
  test.each(NO_INCIDENT)('no incident: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
    expect(kindsOf(text.toUpperCase())).toEqual([]);
  });

  test.each(INCIDENT)('%s: %s', (kinds, text) => {
    for (const read of [kindsOf(text), kindsOf(text.toUpperCase())]) {
      expect(read).toHaveLength(1);
      expect(kinds.split('|')).toContain(read[0]);
    }
  });
});
