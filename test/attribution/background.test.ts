import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLayout } from '../../src/read/text/create-layout.js';
import { createTimeReader } from '../../src/read/time/read-times.js';
import { english } from '../language.js';
import { readText, slice, unmarked } from './reading.js';

const layOut = createLayout(english());
const readTimes = createTimeReader(english());
const read = (text: string, published = '2016-06-07') =>
  readText(text, published, readTimes(layOut({ id: 'r', text, title: null, published, publisher: null, url: null, language: 'en' })));

const LEAD = 'Gunmen killed four people at a market on Sunday. Nine others were hurt, police said. ';

const SHOT = 'Gunmen shot a judge dead on Sunday. ';

describe('what is not of the incident', () => {
  it.each([
    ['the last of its kind', `${LEAD}{The last similar attack happened in the port in 2011.}`],
    [
      'a deed called by a month long past',
      `${LEAD}The market was closed. Traders wept. The gang was suspected in the {January attacks on two banks, in which 31 people died}.`,
    ],
    [
      'the same in capitals',
      `${LEAD}The market was closed. Traders wept. THE GANG WAS SUSPECTED IN THE {JANUARY ATTACKS ON TWO BANKS, IN WHICH 31 PEOPLE DIED}.`,
    ],
    [
      'a deed called by the month it is of',
      `${LEAD}The market was closed. Traders wept. The gang was suspected in the June attack, in which four people died.`,
    ],
    [
      'a march that is no month',
      `${LEAD}The market was closed. Traders wept. The gang stopped the march attack, in which four people died.`,
    ],
    ['a deed of months ago that the report opens on', `${LEAD}The gang was suspected in the January attacks, in which 31 people died.`],
    ['a trial for such a deed', 'Two men were sentenced on Monday for the January attacks on two banks, in which 31 people died.'],
    ['an earlier date', `${LEAD}{In March 2014, a bomb at the station killed 31 people.}`],
    ['a sentence that points back', `${LEAD}{In March 2014, a bomb struck the station.} {That attack left 31 dead.}`],
    ['some of them', `${LEAD}{In March 2014, a bomb struck the station.} {One of them died.}`],
    ['somebody else, of whom it is told as past by then', `${LEAD}{On May 29, two men had shot a clerk in the port.}`],
    ['the same, counted back', `${LEAD}{Ten days ago unknown men had burned a shop in the port.}`],
    [
      'the arrest of others, in a report on somebody held',
      'A court sentenced a baker to two years in prison on Monday. The ruling was read in Lida. {In March 2015, two nurses were arrested.}',
    ],
    [
      'an arrest before the one it is about',
      'A court sentenced a baker to a year in prison on Monday. The ruling was read in Lida. {He was previously arrested in May 2012.}',
    ],
    [
      'an old arrest, where one of these days is told',
      'A baker was released on Sunday. He was arrested on Friday. He sells bread. {He was arrested in May 2012.}',
    ],
    [
      'an old arrest of whoever killed somebody',
      'A man was sentenced to life in prison on Monday for killing a baker. The town wept. {He was arrested in May 2012.}',
    ],
    ['what is done there often', `${LEAD}The rebels are blamed for {frequent murders of clerks in the port}.`],
    ['what goes on', `${LEAD}The town fears {continued killings of clerks in the port}.`],
    ['what is done every day', `${LEAD}{The party said the murder of its clerks had become routine.}`],
    ['in capitals', `${LEAD}{THE PARTY SAID THE MURDER OF ITS CLERKS HAD BECOME ROUTINE.}`],
    ['since a war, of those told of by number', `${LEAD}{At least 95 clerks, nine of them nurses, have been killed since the invasion.}`],
    ['but since the blast itself', `${LEAD}Two clerks have died since the blast.`],
    ['what is done all over', `${LEAD}Farmers fled from {widespread killings in the hills}.`],
    ['which of many it was', `${LEAD}The attack{, the third so far this year,} was claimed by rebels.`],
    ['a total over years', `${LEAD}{More than 900 people have died in the unrest in the past two years.}`],
    ['a share', `${LEAD}{The north produces 70 percent of the oil.}`],
    ['what it answered', `${LEAD}Police say it was {in retaliation for the killing of a clerk}.`],
    ['with what is told of that', `${LEAD}The Front called it {revenge for a raid in which nine fighters were killed}.`],
    ['what it follows', `${LEAD}The {attack follows a raid that left a clerk dead}.`],
    ['whom the victims mourned', `${LEAD}{They were mourning a boy who was shot.}`],
    ['the first of a series', `${LEAD}This is the second attack of the month. {On May 20 a bomb killed seven people.}`],
    ['since a day, when', `${LEAD}They had camped there since June 1, {when police shot a man dead.}`],
    ['since a day, when, of who camps there', `${LEAD}Two nurses have camped there since June 1, {when police shot a man dead.}`],
    ['since a day, when, even in the lead', 'It was the fourth raid since May 1, {when a blast killed three guards.}'],
    ['what a group does', `${LEAD}{No group has said it did it, but the Front has carried out many such attacks in the region.}`],
    ['what somebody was accused of before', `${LEAD}{Lawyers have accused the army of killing farmers in the past.}`],
    ['what a group was blamed for before', `${LEAD}{The Front has been blamed for similar raids in the town.}`],
    ['what a group claimed before', `${LEAD}{Fighters of the Front have claimed several bombings in the town.}`],
    ['what a group often does', `${LEAD}{The Front often attacks markets in the area.}`],
    ['what it resembles', `${LEAD}The blast was {similar to attacks carried out by the Front}.`],
    ['what gangs do', `${LEAD}{Gangs frequently kidnap travellers for ransom.}`],
    ['a criminal record', `${LEAD}{Records show he had previously been convicted of assault.}`],
    ['a count of the whole city', `${LEAD}{At least nine people were shot in shootings across the city.}`],
    ['a count of the year', `${LEAD}{It was the 40th homicide of the year in the city.}`],
    ['a series, its clause alone', `${LEAD}The raid, {the latest in a series of attacks in the province}, ended at dawn.`],
    ['a comparison in the lead, when plain', 'Gunmen killed 40 people on Sunday in the {deadliest attack since the war}.'],
    ['what a judge looked into', `${SHOT}{He was investigating the murder of two nuns}.`],
    ['what is at the head of an inquiry', `${SHOT}She was {in charge of the investigation of the death of Victor Falk}.`],
    ['what somebody feared since', `${SHOT}He had been threatened {since the murder of Senator Victor Falk}.`],
    ['what the same people did', `${SHOT}Police say they are {the same ones who murdered Senator Victor Falk}.`],
    ['what is not forgotten', `${SHOT}People {must not forget the assassination of Senator Victor Falk}.`],
    ['how a war began', `${SHOT}The unrest {began with the murder of Senator Victor Falk}.`],
    ['after whom something is called', `${SHOT}The fund is {named after Victor Falk, who was killed in combat}.`],
    ['after whom somebody came', `${SHOT}He was the {successor of Victor Falk, who was murdered by traffickers}.`],
    ['what was never solved', `${SHOT}Detectives have {never solved the murder of Senator Victor Falk}.`],
    ['what a group did in its history', `${SHOT}{The rebels have killed 20,000 people over their 10 year history.}`],
    ['the dead of a long battle', `${SHOT}{Their one-month-long battle has left 2,400 villagers dead.}`],
    ['years alone, in a report of later years', '{In 2011, police shot 14 people dead in the port.} {In 2013, a bomb killed two more.}'],
    ['a month, in a report of many years later', '{In March 1997, bandits killed eleven villagers on the road.} Nobody was tried.'],
    ['what was done where it happened', 'A man was shot on Sunday two blocks from {where a boy was wounded last month}.'],
    ['the same, of some years ago', 'A man was shot on Sunday. It was at the mill {where nine people were killed in 2009}.'],
    ['where the deed itself was', 'Residents laid flowers on Tuesday at the store where a clerk was shot dead on Saturday.'],
    ['where whoever was told of was hit', 'A man died on Monday. Flowers lie at the mill where he was shot on May 20.'],
    ['an old time told of the victim alone', 'Gunmen shot dead a mayor {who was elected two years ago}. He was 44.'],
    ['the same, in front of the verb', 'A mayor {who was elected two years ago} was shot dead. He was 44.'],
    ['the same, of who did it', 'Gunmen {who crossed the border in 2003} killed nine farmers in the port.'],
    ['what a blast brings back', 'A bomb killed nine people, {reviving memories of a campaign waged a decade ago}.'],
    ['an old time of the deed itself', '{Gunmen opened fire on a bus carrying pilgrims in 1992, killing nine.}'],
    ['an old deed told of the victim', '{The court ruled over the killing of a clerk who was shot dead in 1994.}'],
    ['an old time of all that is joined', '{Two men shot a judge and fled in 1992.}'],
    ['a total over years at the head', '{More than 900 people have been killed in the unrest since 2009}. The talks go on.'],
    ['a war, its clause alone', 'Rebels {who have been fighting since 2009} killed four soldiers at a base.'],
    [
      'how many were murdered in how short a time',
      'Gunmen shot a mayor on Monday. He died at once. The town mourns. {Four mayors have been murdered in less than 40 days.}',
    ],
    [
      'whose murder somebody was investigating',
      'Gunmen shot a judge on Monday. She died at once. She was {in charge of investigating the murder of a bishop}.',
    ],
    ['what was counted this year', `${LEAD}{Nine guards have been killed in the province this year.}`],
    ['what a killing adds to', `${LEAD}It {brings to 11 the number of persons murdered there this year}.`],
    [
      'who were killed before this one',
      'Gunmen shot a trader on Monday. He died at once. He is the fourth {to be killed in Lida this year, after the murders of Ana Ruiz and Luis Mora}.',
    ],
    ['under a government', `${LEAD}{During his administration, more than 300 guards have been murdered.}`],
    ['what was counted over months', `${LEAD}{Over the past three months, some 150 farmers have been killed.}`],
    ['what was counted over years', `${LEAD}{In the last 3 years, 64 mayors of small towns have been killed.}`],
    ['what a long war cost', `${LEAD}{During this 10-year-long war, 70,000 people have died.}`],
    ['what political violence cost', `${LEAD}{About 15,000 people have been killed as a result of political violence.}`],
    ['what rebels did in their war', `${LEAD}The Front is {responsible for the deaths of hundreds of civilians}.`],
    ['a deed with its year and whose it was', `${LEAD}It recalled the {2009 Dawn Front assassination of Ana Ruiz.}`],
    ['the same in capitals', `${LEAD}IT RECALLED THE {2009 DAWN FRONT ASSASSINATION OF ANA RUIZ.}`],
    ['a deed with its year', `${LEAD}It recalled the {2014 massacre of four elders.}`],
    ['for a deed with its year', `${LEAD}One of them was jailed for a {2013 shooting in which a boy was hurt.}`],
    ['on an occasion before', `${LEAD}{On that occasion two men shot a lawyer.}`],
    ['what a war cost', `${LEAD}{The conflict has left thousands of clerks, guards and rebels dead.}`],
    ['what a war cost by now', `${LEAD}{The war, now in its third year, has killed 9,000 people.}`],
    ['so many as no one attack kills', `${LEAD}{Thousands of guards, and hundreds of clerks, have died since the truce.}`],
    ['the toll from the start of a war', `${LEAD}{The death toll from the start of the insurgency stands at more than 40,000.}`],
    ['since an offensive began', `${LEAD}{More than 60 farmers have been killed since the army began its offensive a week ago.}`],
    ['since then', `${LEAD}The unrest flared in May. {At least 240 people have died since then, a monitor says.}`],
    ['what a month brought', `${LEAD}{Last month saw 112 people killed}, the highest toll of the war.`],
    ['what a week has brought', `${LEAD}Two months after the vote, {the past week has seen six people killed.}`],
    ['the toll of the day', `${LEAD}{The attack brings Sunday's death toll to 47}.`],
    ['the toll of a week', 'A bomb killed four people in Lida on Sunday, {taking the death toll from a week of violence to 38}.'],
    ['deeds all over the land', `${LEAD}{Bombings across the country killed 57 people}.`],
    ['what was done so far this month', `${LEAD}{Troops have killed at least 40 rebels this month}.`],
    ['what a conflict cost', `${LEAD}The raid pushed the land back into a {conflict that killed 40,000 people} before the truce.`],
    ['what a war costs', `${LEAD}It was a blow in a {war that kills thousands of farmers a year}.`],
    ['the dead of a war, even in the lead', '{The number of fatalities in the civil war reached 7,000 by May}. A nun called it a shame.'],
    ['the same in capitals', '{THE NUMBER OF FATALITIES IN THE CIVIL WAR REACHED 7,000 BY MAY}. A NUN CALLED IT A SHAME.'],
    ['most of the dead of a war', `${LEAD}{Most of the 18,000 people who have died since the rebels took up arms were farmers.}`],
    ['whom a group killed over the years', `${LEAD}They fear more raids by the Front, {blamed for 300 deaths over 3 decades}.`],
    [
      'who the dead of years were',
      `${LEAD}{More than 300 people died in the unrest in the past two years.} {The victims were judges and guards.}`,
    ],
    ['the deaths it followed', `${LEAD}The blasts {followed the weekend deaths of two prisoners}.`],
    [
      'the days it capped',
      `${LEAD}No one was hurt in Sunday's blasts, which {capped a week of rebel raids in the hills that killed 11 people}.`,
    ],
    ['the same in capitals', `${LEAD}THE BLASTS {FOLLOWED THE DEATHS OF TWO PRISONERS}.`],
    [
      'the count of years, and how it goes on',
      `${LEAD}{There were 900 attacks from 1970 to 1981.} {So far, 310 victims have died, 90 of them killed by the Front.}`,
    ],
    ['what it followed', `${LEAD}The blast {followed an ambush in which 11 guards died}.`],
    ['what it followed, with what that did', `${LEAD}The attack {followed a wave of bombings in the port, killing 31 people}.`],
    ['since a year, when', `${LEAD}It was the {worst attack since 2011, when 14 people died at an inn.}`],
    [
      'the worst since a deed, with what that cost',
      `${LEAD}It was the {worst attack in the port since the bombings in March 2010 in which 92 people died}.`,
    ],
    [
      'the worst since something happened',
      `${LEAD}The attack was the {deadliest in the province since a truck bomb killed 92 people in 2010}.`,
    ],
    [
      'with what else is told of that',
      `${LEAD}The shooting represents the worst loss of life at the port {since a ferry struck a pier in June, killing 78}.`,
    ],
    ['years to the day', `${LEAD}The raid came three years to the day {after rebels overran a camp, killing about 140 guards}.`],
    ['so long after another deed', `${LEAD}The raid came three years {after a gunman killed 12 people at an inn}.`],
    [
      'a count of another year, right behind a lead that tells its day',
      'A clerk was shot dead in Lida on Sunday. {Seven clerks were killed in the country in 2013, the union said.}',
    ],
    ['the attacks it is the latest of', 'A bomb killed four people on Sunday, {the latest in a series of attacks that have left 60 dead}.'],
    ['what happens every year', '{On average, 40 people are killed on the roads every day.} The minister called for care.'],
  ])('%s', (_, input) => {
    const { text, marked } = unmarked(input);
    const found = read(text);
    expect(found.found.background.map((one) => slice(found, one))).toEqual(marked);
  });
});

describe('the incident itself is kept', () => {
  it.each([
    ['what had become of those told of', `${LEAD}On May 29, the victims had reported threats. On May 29 he had been robbed.`],
    ['what only somebody was often', `${LEAD}The frequent guest was hurt in the attack on Sunday.`],
    ['the dead it is blamed for', `${LEAD}The army blamed the Front for nine deaths on Sunday.`],
    ['who the dead were', `${LEAD}The victims were judges and guards.`],
    ['what followed it', `${LEAD}The attack was followed by a week of raids in which nine clerks died.`],
    ['who followed him home', `${LEAD}The men followed the clerk for two days and killed him.`],
    ['the argument it followed', `${LEAD}The attack followed an argument in the port in which a clerk was hurt on Sunday.`],
    ['what has come of it so far', `${LEAD}So far, 13 of the wounded have died.`],
    ['the year in which', `${LEAD}Of 2016 police records nothing is known.`],
    ['the days just past', `${LEAD}The attacks of the past three days have killed two guards.`],
    ['the month just past', `${LEAD}In the past month, two of the wounded have died.`],
    ['recent days', `${LEAD}The attackers fled on Saturday night and three died on Monday.`],
    [
      'a trial of an old crime',
      'A man was jailed on Monday for the bombing of a bus in May 2012. The blast in May 2012 killed six people.',
    ],
    [
      'a page dated long after',
      'A man was shot dead in his car on Jan. 5, 2016. The shooting happened at 9 p.m. on Jan. 5, 2016, police said.',
    ],
    ['who was killed earlier in the year', `${LEAD}The baker was killed this year, and his shop was closed.`],
    ['the toll of those of a day', `${LEAD}A wounded clerk died on Monday, bringing Sunday's death toll to five.`],
    ['what was told of a day of this month', `${LEAD}The rebels have said this month is theirs.`],
    [
      'the deed somebody is tried for, with its year',
      'A jury sentenced a baker to life on Monday for a bombing in Lida. He wept. His wife was not there. The April 15, 2013 bombing killed three people.',
    ],
    ['a house of a high number', `${LEAD}Two of them have died at 16000 Mill Road.`],
    ['of their wounds since', `${LEAD}Three people have died since then.`],
    ['the bombings of that day', `${LEAD}Bombings at a market and a mosque killed two of them.`],
    ['what the attack did', `${LEAD}The attack followed the pattern of the war, killing clerks.`],
    ['the toll of the incident', `${LEAD}A wounded clerk died, bringing to five the number of dead.`],
    ['the year of the incident', `${LEAD}The 2016 shooting was the work of two men.`],
    ['burns', `${LEAD}One woman has burns on 40 percent of her body.`],
    [
      'the arrest of whom a court sentenced',
      'A court sentenced a baker to two years in prison on Monday. The ruling was read in Lida. He was arrested in Lida on 3 February 2016.',
    ],
    [
      'the arrest of whom somebody wants released',
      'A union called on Sunday for the release of baker Ivo Reyes. It wrote to the king. Reyes was detained at his shop on May 2, 2014.',
    ],
    [
      'the arrest of those a court of appeal told of, with what they are between',
      'A court upheld prison sentences against three bakers on Monday. Their union wept. The three, who work for a mill in Lida, were arrested on 2 February 2016.',
    ],
    ['how long somebody has been held', 'A baker has been held without trial for four years. Her union wrote to the king on Sunday.'],
    ['whom somebody came after, where no other violence is told of', 'He replaced Victor Falk, who was murdered last month in the port.'],
    ['the lead speaks of last year', 'Two people died in a fire last year. The fire began in the kitchen last year, the coroner said.'],
  ])('%s', (_, text) => {
    expect(read(text).found.background).toEqual([]);
  });
});

describe('any text', () => {
  it('gives stretches that lie in the text and are not empty', () => {
    const word = fc.constantFrom(
      'police',
      'said',
      'that',
      '"',
      ',',
      '.',
      'FMLN',
      'according to',
      'he',
      'in 2011',
      'not',
      'blamed on',
      'who',
      '\n\n',
      'reported',
      'last year',
      'suspected',
      '(',
      ')',
      'identified',
      'the gunman',
      '\u201c',
      '\u201d',
      'if',
      ':',
      '--',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { found } = read(text);
        for (const one of [...found.attributed, ...found.background, ...found.certainty, ...found.statuses, ...found.responsibility]) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
