import { describe, expect, test } from 'vitest';
import { incidentTime, reportTimes } from '../../src/read/time/incident-time.js';
import { readTimeWeights } from '../../src/read/time/time-features.js';
import { english } from '../language.js';
import { times } from './read-times.js';

/** Words in [brackets] tell of the incident, best first. */
function whenOf(marked: string, published: string | null = '2016-06-07'): string | null {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[')) spans.push({ start: text.length, end: text.length + part.length - 2 });
    text += part.startsWith('[') ? part.slice(1, -1) : part;
  }
  const { layout, mentions } = times(text, published);
  return incidentTime(readTimeWeights(english()), reportTimes(mentions, layout), spans)?.when.start ?? null;
}

describe('when the incident happened', () => {
  test.each([
    [
      'not the day on which more bodies were found',
      'WELS, June 7 (APA) - The toll of a pit [collapse] reached 9 after three more bodies were recovered Tuesday. The [accident] happened at 2 p.m. Sunday.',
      '2016-06-05T14:00',
    ],
    [
      'nor that on which the toll rose',
      'The toll of a ferry [sinking] rose to 40 on Tuesday. The ship [capsized] on Sunday off the cape.',
      '2016-06-05',
    ],
    ['the day in its clause', 'Two men were [killed] on Sunday, police said on Monday.', '2016-06-05'],
    ['a post is also where soldiers are', 'Rebels [overran] a post on Sunday, police said on Monday.', '2016-06-05'],
    ['not the day of the statement', 'Police said on Monday that two men were [killed] on Sunday.', '2016-06-05'],
    [
      'not the day by which he had been threatened',
      'Two men [beat] the editor on 5 June, his wife said. The editor had received threats on 12 May.',
      '2016-06-05',
    ],
    ['but a day of what had been done, where no other is told', 'The editor had been [beaten] on 5 June, his wife said.', '2016-06-05'],
    ['the day with its year, whoever is named behind it', 'The editor was [beaten] on 5 June 2016, according to his wife.', '2016-06-05'],
    [
      'nor the day that a picture is called by',
      'In this June 3, 2016, photo police search a house. A clerk was [shot] on Sunday.',
      '2016-06-05',
    ],
    ['not the day of a demand', 'The union on Monday demanded justice over the [killing]. He was [shot] on 3 June.', '2016-06-03'],
    ['hours ago is the day of the report', 'Gunmen [killed] a guard in the past few hours, police said.', '2016-06-07'],
    ['a statement alone tells nothing', 'Police said on Monday that two men were [killed].', null],
    ['not the day of the condition', 'A boy was in critical condition Tuesday after he was [shot] on Monday night.', '2016-06-06T20:00'],
    ['nor the day of the funerals', 'Crowds came to the funerals on Sunday of two men who were [killed] by a mine.', null],
    ['nor the day it was counted', 'The toll of the [blast] rose to 13 on Monday, doctors said.', null],
    ['nor the day of a later death', 'A boy who was [wounded] by a mine succumbed to his injuries on Sunday.', null],
    ['nor that of a curfew', 'A curfew was imposed on Sunday. Two men were [killed] by police on Friday.', '2016-06-03'],
    ['a day that opens the sentence', 'On Sunday, gunmen [attacked] a shop, an official said on Tuesday.', '2016-06-05'],
    [
      'the time of day comes later',
      'Ten were [killed] in the town on June 5.\n\nGunmen [attacked] a shop at 14:28 local time.',
      '2016-06-05T14:28',
    ],
    [
      'the time of another day does not',
      'Ten were [killed] in the town on June 5. A suspect was arrested at 9 p.m. on June 6.',
      '2016-06-05',
    ],
    ['not the trial', 'A man was sentenced on Friday. He had [killed] a clerk on May 2.', '2016-05-02'],
    ['nor an earlier year', 'Ten were [killed] on June 5. A like attack came in 2011.', '2016-06-05'],
    ['the possessive of a day', "Sunday's [attack] left ten dead, an official said on Tuesday.", '2016-06-05'],
    ['not the day it was condemned', 'The union on Monday condemned the [killing] of a clerk, who was [shot] on May 2.', '2016-05-02'],
    ['nor with the day behind', 'The union condemned on Monday the [killing] of a clerk, who was [shot] on May 2.', '2016-05-02'],
    ['but the day the killing is called by', "The union condemned Monday's [killing] of a clerk.", '2016-06-06'],
    ['not the day a coup is called by', 'She was [held] by soldiers on June 1, as many since the coup of May 2.', '2016-06-01'],
    ['nor an election', 'The May 2 general election was rigged, said the lawyer, who was [held] on June 1.', '2016-06-01'],
    [
      'the small hours after a shooting overnight',
      'An overnight [shooting] left one dead. It [happened] at 1 a.m. near a mill.',
      '2016-06-07T01:00',
    ],
    ['and after an evening', 'A man was [shot] late Saturday. The [shooting] was reported at 12:40 a.m. by a guard.', '2016-06-05T00:40'],
    ['overnight, told on its day', 'A man was [shot] overnight Tuesday at a mill.', '2016-06-07T00:00'],
    ['last night is another word', 'A man was [shot] last night at a mill.', '2016-06-06T20:00'],
    [
      'with the hour of the day told',
      'A man was [shot] overnight Tuesday at a mill. Police were called at 1:30 a.m. Tuesday.',
      '2016-06-07T01:30',
    ],
    [
      'not what was demanded',
      'The union on Monday demanded that the army look into the [murder] of a clerk, who was [shot] on Sunday.',
      '2016-06-05',
    ],
    ['but it was then that it happened', 'It was on Sunday that gunmen [shot] a clerk.', '2016-06-05'],
    ['nor does a hearing', 'He was charged with the [murder] and will be held until his next hearing on June 28.', null],
    ['nor does who appears there', 'He was charged with the [murder] and stays in jail until a court appearance on June 28.', null],
    ['a court sits on no deed', 'A man pleaded guilty Monday to the [murder] of a clerk.', null],
    ['nor where a plea is entered', 'A man entered a plea Monday to charges over the [death] of a clerk, [shot] last March.', '2016-03-01'],
    [
      'the day of the deed somebody is sentenced for, where the word tells of nothing by itself',
      'A man was sentenced for his part in the May 3 shooting. A clerk was [killed] at a mill.',
      '2016-05-03',
    ],
    ['with its year', 'He is sought over the May 3, 2015, fatal stabbing of a clerk, who was [killed] at a mill.', '2015-05-03'],
    ['but no word farther behind it', 'He was charged on Monday over shootings in the north. A clerk was [killed] on May 3.', '2016-05-03'],
    [
      'not the day of a hearing to come',
      "A clerk was [shot] Sunday night at a mill. The suspect's next court date is June 28.",
      '2016-06-05T20:00',
    ],
    [
      'a time of day of its own',
      'Two were [shot] at 1:30 a.m. near a mill. Around 10:30 on Sunday night a clerk was [shot] near a bar.',
      '2016-06-05T22:30',
    ],
    [
      'a night told on its morning, with the hour of that morning',
      'A [shooting] overnight Tuesday left two dead. Two men were [shot] on Tuesday morning at about 1:30 a.m.',
      '2016-06-07T01:30',
    ],
    ['not the day they were freed', 'Two nurses [abducted] on June 1 near a mill were freed on Sunday.', '2016-06-01'],
    [
      'nor released, though a paper is released, too',
      'Two nurses were released on Sunday. Gunmen had [seized] them on June 1.',
      '2016-06-01',
    ],
    [
      'nor that of what was told of somebody before',
      'A guard, who got threats in May and moved house on June 2, was [shot] yesterday, his wife said.',
      '2016-06-06',
    ],
    ['but of what was done to somebody who is told of', 'A guard who on May 20, was [shot] at a mill has died.', '2016-05-20'],
    ['a day in a list of charges', 'He pleaded guilty to having a gun without a licence in the May 3 [shooting] of a clerk.', '2016-05-03'],
    ['the attack came days after another', "Sunday's [attack] came three days after gunmen [killed] a guard.", '2016-06-05'],
    ['a day by its number', 'A judge heard on Monday how guards [beat] a clerk to death on the 2nd of this month.', '2016-06-02'],
    ['the deed, not what came days after', 'Two men were arrested on Sunday, three days after a clerk was [shot].', '2016-06-02'],
    ['the deed, and not what it came a day after', 'Two men were [beaten] on June 5, a day after the vote, and [shot].', '2016-06-05'],
    ['the day of the rally that is told of', 'Police [detained] 40 people at a [rally] on Sunday.', '2016-06-05'],
    ['but not of a vigil for those killed', 'The two men who were [killed] were told of at a rally on Sunday.', null],
    ['the day counted from another', 'On May 29 the editor received a threat. Six days later he was [beaten].', '2016-06-04'],
    ['not the day of what had been done by then', 'On June 4 the editor was [beaten]. On May 27 he had been told to stop.', '2016-06-04'],
    ['the day of the prayers it came after', 'Guards [shot] at marchers after Friday prayers in Gao.', '2016-06-03'],
    ['the night before last', 'The editor was [beaten] the night before last.', '2016-06-05T20:00'],
    ['nor a funeral', 'A clerk was buried on Sunday, two days after he was [shot].', '2016-06-03'],
    ['nor what is told behind it', 'A day after a bomb [killed] nine, shops stayed shut on Sunday.', '2016-06-04'],
    ['the attack came days after something else', 'The [attack] came on June 5, three days after the fort was built.', '2016-06-05'],
    ['the day of a raid called by it', 'The May 2 [raid] left ten dead.', '2016-05-02'],
    ['not when somebody died of it', 'A clerk [was shot] on May 2 and [died] of his injuries on Sunday.', '2016-05-02'],
    ['nor succumbed to it', 'A clerk [was shot] on May 2. She [succumbed] to her wounds in hospital on Sunday.', '2016-05-02'],
    ['a month where nothing finer is told', 'She was [killed] in March 2015 in the north.', '2015-03-01'],
    ['a word for a happening', 'Two men were [shot]. Police said the incident took place about 2:30 a.m. Sunday.', '2016-06-05T02:30'],
    ['likewise behind "that"', 'Two men were [shot]. The mayor told reporters that it happened on Sunday.', '2016-06-05'],
    ['one of two words', 'A GUARD WAS [SHOT]. OFFICIALS SAID THE ATTACK TOOK PLACE ON SUNDAY.', '2016-06-05'],
    ['when it was reported', 'A boy was [shot]. Deputies said the attack had been reported Sunday afternoon.', '2016-06-05T12:00'],
    ['when it was heard', 'A boy was [shot]. A neighbour said three shots were heard late on Sunday.', '2016-06-05T18:00'],
    ['when police were called', 'A boy was [shot]. The sheriff said deputies responded to the farm on Sunday.', '2016-06-05'],
    ['a verb of its own behind a word of saying', 'Police said the clerk had been [stabbed] on Sunday.', '2016-06-05'],
    ['a place of a statement is no happening', 'Police said at a place of worship on Monday that two were [shot].', null],
    ['what was said of it is not', 'The [killing] was condemned, officials said in Lugo on Sunday.', null],
    ['not the dateline', 'LIMA, 6 JUN 16 (EFE) -- GUNMEN [KILLED] TWO.', null],
    ['a time before noon without a day is of the day of the report', 'Two men were [shot] about 1 a.m. outside a bar.', '2016-06-07T01:00'],
    ['in capitals, of the dawn', 'TWO MEN WERE [STABBED] AT 5:30 A.M. BEHIND A MILL.', '2016-06-07T05:30'],
    ['one after noon may be of the day before', 'Two men were [shot] about 11 p.m. outside a bar.', null],
    ['a time of day of a statement is of nothing', 'Police said at 9 a.m. that two men were [shot].', null],
    [
      'counted from the day a page gives itself',
      'Updated: 03/14/2011 10:24 PM Created: 03/14/2011 1:24 PM\n\nA boy was [shot] on Saturday, police said.',
      '2011-03-12',
    ],
    ['since when it lasts', 'She has been [detained] since May 15, her lawyer said on Monday.', '2016-05-15'],
    ['a day that heads the report', '06/13/2015: Police said a suspect was held after a bomb [exploded].', '2015-06-13'],
    [
      'not beside a court for ball games',
      'Four teens were [shot] on the court at about 6 p.m. Monday evening, police said.',
      '2016-06-06T18:00',
    ],
    [
      'not the day of a report named by it',
      'A May 23 report told of the [attack]. Gunmen had [stormed] the school on May 3.',
      '2016-05-03',
    ],
    ['not the release, though the taking stands close by', 'The two were released Monday after being [abducted] on May 20.', '2016-05-20'],
    [
      'not the call for their release',
      'A union called Monday for the release of three teachers who were [seized] on May 12.',
      '2016-05-12',
    ],
    ['the day of an arrest that is itself told of', 'The two [were arrested] on May 30, a union said on Sunday.', '2016-05-30'],
    [
      'not the day of the sentence',
      'An Egyptian court on Saturday sentenced 28 people over the [killing] of the prosecutor in June 2015.',
      '2015-06-01',
    ],
    [
      'the day told of far down, not that of the charge',
      'A court on Friday heard a man over the [killing] of a clerk. He denied it. His lawyer spoke. The judge listened. It was cold. On May 2, 2016, the clerk had closed the shop.',
      '2016-05-02',
    ],
    [
      'not what was so by then',
      'A baker was [shot] at his mill. Two were in hospital as of Monday, and nobody was held as of 9 a.m. Tuesday.',
      null,
    ],
    [
      'nor the day a post was sent',
      'Two were [shot] on Friday.\n\nShots near the mill. — Ana Pereda (@apereda) June 6, 2016',
      '2016-06-03',
    ],
    ['nor that of an update', 'UPDATE @ 3:20 p.m. Monday: One died.\n\nTwo were [shot] at a mill on Saturday.', '2016-06-04'],
    ['nor a birthday', 'A baker was [shot] at a mill. He was born in Lodi on May 8, 1979, and loved to fish.', null],
    ['nor that of a picture', 'In this May 8, 2012, photo the mill stands. A baker was [shot] there on Sunday.', '2016-06-05'],
    ['when a call came in', 'Police said they received a call around 1:35 p.m. Monday about a baker who was [shot].', '2016-06-06T13:35'],
    ['but not a call for something', 'The union said it received support on Monday for a baker who was [shot].', null],
    ['the next day of a page brought up to date', 'A baker was [shot] Tuesday night. He [died] Wednesday.', '2016-06-07T20:00'],
    ['a weekday alone is past', 'A baker was [shot] Wednesday at a mill.', '2016-06-01'],
    ['not a day before it', 'On May 20, ten days before the [shooting], he bought a rifle in Lodi.', null],
    ['nor a day less than so long before', 'She last rang him on May 20, less than two weeks before he was [shot] dead.', null],
    ['but its own day before another thing', 'He was [shot] on June 5, two days before the vote.', '2016-06-05'],
    ['a reported deed is no report of it', 'Five were [shot] during a reported brawl on Monday.', '2016-06-06'],
    [
      'of the morning named, not the next',
      'Four were [shot] early Sunday morning. On Monday police gave their names. A bang woke her at 2 a.m.',
      '2016-06-05T02:00',
    ],
    ['not a similar deed', 'On May 13 guards [detained] five women in Ghazni. Similar arrests were reported on May 1.', '2016-05-13'],
    ['a deed that is told of as similar', 'In a similar raid on May 1, guards [detained] five women.', '2016-05-01'],
    ['a week ago', 'A baker was [shot] a week ago.', '2016-05-31'],
    ['nothing told', 'Gunmen [killed] two.', null],
  ])('%s', (_label, text, expected) => expect(whenOf(text)).toBe(expected));
});

test('a night of which its own day tells ended before the day did', () => {
  const { layout, mentions } = times('A bomb went off in Lima tonight.', '2016-06-07');
  const span = { start: 7, end: 15 };
  expect(incidentTime(readTimeWeights(english()), reportTimes(mentions, layout), [span])?.when).toMatchObject({
    start: '2016-06-07T20:00',
    end: '2016-06-07T23:59',
  });
});
