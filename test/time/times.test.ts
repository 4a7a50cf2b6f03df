import { describe, expect, test } from 'vitest';
import { marked, plain } from './read-times.js';

/** The published day is Tuesday 7 June 2016 unless the row names another. */
type Row = readonly [label: string, expected: string, published?: string | null];

function check(rows: readonly Row[]): void {
  for (const [label, expected, published = '2016-06-07'] of rows) {
    test(label, () => expect(marked(plain(expected), published)).toBe(expected));
  }
}

describe('dates as written', () => {
  check([
    ['month first', 'Rebels took the bridge {on June 5 = 2016-06-05}.'],
    ['with a year', 'Rebels took the bridge {on June 5, 2014 = 2014-06-05}, and stayed.'],
    ['day first', 'A shell fell {on 5 June 2016 = 2016-06-05} in the yard.'],
    ['of', 'A shell fell {on the 5th of June = 2016-06-05}.'],
    ['abbreviated', 'Two guards died {on Nov. 14 = 2015-11-14}.'],
    ['a little ahead of the report', 'The hall burned {on June 8 = 2016-06-08}.'],
    ['too far ahead is last year', 'The hall burned {on June 12 = 2015-06-12}.'],
    ['two-digit year', 'LIMA, {19 MAY 90 = 1990-05-19} (EFE) -- [TEXT] A CLERK WAS HURT.', null],
    ['a month in front of have', 'Two clerks hurt {on 12 May = 2016-05-12} have died.'],
    ['a verb in front of have', 'Of the clerks who were hurt, 12 may have died.'],
    ['ISO', 'Logged {2016-06-05 = 2016-06-05} by the clerk.'],
    ['ISO moment', 'Logged {2016-06-05T14:28:00+05:00 = 2016-06-05T14:28+05:00 minute} by the clerk.'],
    ['digits, only one reading', 'Logged {on 08/13/2015 = 2015-08-13} by the clerk.'],
    ['digits with dots have the day first', 'Logged {on 05.06.2016 = 2016-06-05}.'],
    ['month and year', 'The group was founded {in March 1987 = 1987-03-01..1987-03-31 month}.'],
    ['month alone is the latest', 'It was worse {in April = 2016-04-01..2016-04-30 month}, and {in July = 2015-07-01..2015-07-31 month}.'],
    ['year', 'A like attack came {in 2011 = 2011-01-01..2011-12-31 year} there.'],
    [
      'the year its month is told of elsewhere',
      'A boy was shot {in June 2014 = 2014-06-01..2014-06-30 month} here. He died. A man was held. A trial opened. Police said so. It was the {June 20 = 2014-06-20} attack.',
    ],
    [
      'but not of a date lately gone by',
      'A boy was shot {in June 2014 = 2014-06-01..2014-06-30 month} here. Another was shot {on June 3 = 2016-06-03}.',
    ],
    ['year of a deed', 'She was tried for the {2011 = 2011-01-01..2011-12-31 year} brutal murder of a clerk.'],
    ['but no number before it', 'He was tried for 2011 murders, and for the 2011 clerks he robbed.'],
    ['season', 'They met {in the summer of 2014 = 2014-06-01..2014-08-31 month}.'],
    ['last year', 'She fled {on 5 June last year = 2015-06-05} alone.'],
    [
      'the year told of last',
      'Trouble began {in February 2015 = 2015-02-01..2015-02-28 month}. A clerk fell {on 26 February that year = 2015-02-26}.',
    ],
    ['a weekday beside the date', 'He was held {on Sunday, June 5 = 2016-06-05}.'],
    ['a weekday that tells the year', 'He was held {on Friday, June 5 = 2015-06-05}.'],
    ['days of one month', 'They struck {on June 3 and 4 = 2016-06-03..2016-06-04}.'],
    ['no second day, but people', 'They struck {on June 3 = 2016-06-03} and 12 people fled.'],
    ['a feast that moves', 'The church burned {on Easter Sunday = 2016-03-27}.'],
    ['a feast of the year before', 'The church burned {on Easter Monday = 2015-04-06}.', '2016-02-01'],
    [
      'a feast that is a day of the week of its month',
      'A man was shot {on Memorial Day = 2016-05-30} and {on Thanksgiving 2014 = 2014-11-27}.',
    ],
    ['the weekend about a feast', 'Two were shot {over Labor Day weekend = 2015-09-05..2015-09-07} there.'],
    ['a feast of Christians whose own day is not said', 'The Easter rising was told of by Easter Nakato in Thanksgiving Square.'],
    ['what is of a feast and no day', 'A van was driven into a crowd at a Christmas market. Two women were shot at an Easter egg hunt.'],
    ['a day of the month', 'Two fell {late on the 4th = 2016-06-04T18:00..2016-06-05T00:00 part-of-day} near the mill.'],
    [
      'a day of the month by its night',
      'A bomb went off {on the night of the 2nd = 2016-06-02T20:00..2016-06-03T05:00 part-of-day} at the mill.',
    ],
    ['a day of the month not yet come', 'Two fell {on the 28th = 2016-05-28}, and {on the 30th of last month = 2016-05-30}.'],
    ['of the month told of', 'He was held {on March 3 = 2016-03-03}. {On the 5th and 6th = 2016-03-05..2016-03-06}, others were.'],
    ['a weekday and a day of the month', 'They struck {on Sunday the 5th = 2016-06-05}.'],
    ['no day but a floor, a lap, one of a row', 'It was on the 14th floor, on the 3rd lap, on the 3rd and last day.'],
    [
      'a weekday cut short',
      'He fled {on Thurs. = 2016-06-02}, she {Sat. night = 2016-06-04T20:00..2016-06-05T05:00 part-of-day}; both fled {last Fri. = 2016-06-03} again.',
    ],
    ['and no weekday', 'He sat in the sun, and Mon sat by.'],
    [
      'ago to the day',
      'It was {a year ago today = 2015-06-07}, not {a year ago = 2015-01-01..2015-12-31 year}; {today = 2016-06-07} is {two weeks ago today = 2016-05-24}.',
    ],
    [
      'days after a deed, by the day of what came after',
      'Two were held {on Sunday = 2016-06-05}, {three days = 2016-06-02} after a clerk was shot. It was {at 9:10 p.m. = 2016-06-02T21:10 minute} there.',
    ],
    ['a week after it is no day', 'He left {on Sunday = 2016-06-05}, {a week = 2016-05-23..2016-05-29 week} after they shot him.'],
    ['the clause of the deed first', '{A day = 2016-06-04} after a bomb killed nine, shops stayed shut {on Sunday = 2016-06-05}.'],
    ['its own day', '{Two days = ?} after a bomb killed nine {on Sunday = 2016-06-05}, shops stayed shut.'],
    ['about so many days', 'Two were held {on Sunday = 2016-06-05}, {about three days after a clerk was shot = ?}.'],
    ['the day of what was said', 'A judge said {on Sunday = 2016-06-05} that two were held {three days after a clerk was shot = ?}.'],
    ['a feast with its year', 'The church burned {on Good Friday 2014 = 2014-04-18}.'],
    ['named day', "Shots rang out {on New Year's Eve = 2015-12-31}."],
    ['a date that is a name of one year', 'He recalled the {9/11 attacks = 2001-09-11}.'],
    ['the article of what is dated', 'The {June 4 = 2016-06-04} raid failed.'],
  ]);
});

describe('told from the report', () => {
  check([
    ['today in a headline of capitals', 'Two Die In Orlasvik {Today = 2016-06-07}'],
    ['today and yesterday', '{Today = 2016-06-07} two died; {yesterday = 2016-06-06} one.'],
    ['bare weekday', 'It blew up {on Sunday = 2016-06-05}.'],
    ['the own weekday is the own day', 'It blew up {on Tuesday = 2016-06-07}.'],
    ['last', 'It blew up {last Tuesday = 2016-05-31}.'],
    ['late, never in the future', 'It blew up {late Thursday = 2016-06-02T18:00..2016-06-03T00:00 part-of-day}.'],
    ['early is kept', 'It blew up {early Tuesday = 2016-06-07T00:00..2016-06-07T09:00 part-of-day}.'],
    ['night of a weekday', 'It blew up {Sunday night = 2016-06-05T20:00..2016-06-06T05:00 part-of-day}.'],
    ['possessive', "{Sunday's = 2016-06-05} blast and {yesterday's = 2016-06-06} raid."],
    ['last night', 'It blew up {last night = 2016-06-06T20:00..2016-06-07T05:00 part-of-day}.'],
    ['this morning', 'It blew up {this morning = 2016-06-07T05:00..2016-06-07T12:00 part-of-day}.'],
    ['overnight', 'It blew up {overnight = 2016-06-06T20:00..2016-06-07T06:00 part-of-day}.'],
    ['overnight with its day', 'It blew up {overnight Saturday = 2016-06-04T20:00..2016-06-05T06:00 part-of-day}.'],
    ['ago', 'It blew up {two days ago = 2016-06-05}, not {a month ago = 2016-05-01..2016-05-31 month}.'],
    ['vaguely ago', 'It blew up {several days ago = 2016-05-31..2016-06-05 week}.'],
    ['last week', 'It blew up {last week = 2016-05-30..2016-06-05 week}.'],
    ['weekday of last week', 'It blew up {on Friday of last week = 2016-06-03}.'],
    ['earlier this month', 'It blew up {earlier this month = 2016-06-01..2016-06-30 month}.'],
    ['behind what happened then', "He was treated following {Thursday night's = 2016-06-02T20:00..2016-06-03T05:00 part-of-day} attack."],
    ['but the following one', "He was hit {on June 2 = 2016-06-02}, and {the following Friday's = 2016-06-03} paper told of it."],
    ['weekend', 'It blew up {over the weekend = 2016-06-04..2016-06-05}.'],
    [
      'the dateline goes before the day of the page',
      'LIMA, {19 MAY 90 = 1990-05-19} (EFE) -- [TEXT] TWO DIED {YESTERDAY = 1990-05-18}.',
      '1990-05-22',
    ],
    [
      'a line that says when it was posted',
      'Two shot at fair\n\nPosted: {Saturday, May 21, 2016 = 2016-05-21}\n\nTwo men were shot {Friday = 2016-05-20} at a fair.',
      '2016-06-07',
    ],
  ]);
});

describe('what is to come', () => {
  check([
    ['will', 'Mourners will gather {on Sunday = 2016-06-12}.'],
    ['scheduled', 'The hearing is scheduled {for June 10 = 2016-06-10}.'],
    ['next', 'They meet {next Sunday = 2016-06-12}.'],
    ['due', 'The trial is due to begin {on Sunday = 2016-06-12}.'],
    ['a reason is not to come', 'Schools were shut due to the storm {on Sunday = 2016-06-05}.'],
    ['a hearing to come', 'Her next hearing is {on June 28 = 2016-06-28}.'],
    ['next door is not', 'She was shot next door {on Sunday = 2016-06-05}.'],
    ['the saying is past', 'He said {on Sunday = 2016-06-05} that the army will leave.'],
  ]);
});

describe('told from the day told of before', () => {
  check([
    ['previous day', 'He was hit {on June 3 = 2016-06-03}. {The previous day = 2016-06-02} he had fled.'],
    ['the day before', 'He was hit {on June 3 = 2016-06-03}. {The day before = 2016-06-02}, he had fled.'],
    ['the day before the vote is no day of ours', 'He was hit the day before the vote.'],
    [
      'next day and following morning',
      'It began {on June 1 = 2016-06-01}. {The next day = 2016-06-02} it grew, and {the following morning = 2016-06-03T05:00..2016-06-03T12:00 part-of-day} it ended.',
    ],
    ['that night', 'It began {on June 1 = 2016-06-01}. {That night = 2016-06-01T20:00..2016-06-02T05:00 part-of-day} it ended.'],
    [
      'the same day, hours and days later',
      'It began {on June 1 = 2016-06-01}, ended {the same day = 2016-06-01}; {hours later = 2016-06-01} troops came and {two days later = 2016-06-03} left.',
    ],
    ['weeks earlier', 'It began {on June 1, 2016 = 2016-06-01}. {Three weeks earlier = 2016-05-09..2016-05-15 week} a scout died.'],
    ['nothing before it', '{The previous day = ?} a scout died.'],
    ['counted from a happening', 'He died {two days after the raid = ?}.'],
    ['hours, up to the comma', '{Hours after the funeral = ? hour}, shops burned.'],
  ]);
});

describe('times of day', () => {
  check([
    ['with a date', 'Men broke in {at 14:28 local time on June 5 = 2016-06-05T14:28 minute}.'],
    ['hour and weekday', 'Men broke in {at about 7 p.m. Monday = 2016-06-06T19:00 hour}.'],
    ['day of the sentence before', 'The raid came {on June 5 = 2016-06-05}. Men broke in {at 14:28 local time = 2016-06-05T14:28 minute}.'],
    ['day later in the sentence', '{At 14:28 = 2016-06-05T14:28 minute} men broke in, a guard recalled of {June 5 = 2016-06-05}.'],
    ['no day anywhere', 'Men broke in {at 14:28 = ? minute}.'],
    ['GMT goes with it', 'It fell {at 3 a.m. (2100 GMT) on Sunday = 2016-06-05T03:00+06:00 hour}.'],
    ['GMT alone', 'It fell {at 0800 GMT on Sunday = 2016-06-05T08:00Z minute}.'],
    ['GMT and its distance', 'It fell {at 14:28 GMT+5 on Sunday = 2016-06-05T14:28+05:00 minute}.'],
    ['capitals', 'IT FELL {AT 1200 LOCAL TIME (1700 GMT) TODAY = 1990-01-03T12:00-05:00 minute}.', '1990-01-03'],
    ['four digits', 'IT FELL {AT 0100 TODAY = 1990-01-03T01:00 minute}.', '1990-01-03'],
    ['noon', 'It fell {at noon on Sunday = 2016-06-05T12:00 hour}.'],
    ['after midnight', 'It fell {shortly after midnight Sunday = 2016-06-05T00:00..2016-06-05T02:00 part-of-day}.'],
    ['in the morning', 'It fell {around 2:30 in the morning on Sunday = 2016-06-05T02:30 minute}.'],
    ['neither morning nor evening', 'It fell {at 2:30 on Sunday = 2016-06-05}.'],
    ['at one in the night', 'It fell {at 1 a.m. on the night of June 4-5 = 2016-06-05T01:00 hour}.'],
    ['two hours', 'It fell {between 2 and 3 p.m. on Sunday = 2016-06-05T14:00..2016-06-05T15:00 hour}.'],
    ['ungainly spellings', 'It fell {at 9.30pm on Sunday = 2016-06-05T21:30 minute} or {11:30p.m. on Saturday = 2016-06-04T23:30 minute}.'],
    ["o'clock", "It fell {at seven o'clock in the evening on Sunday = 2016-06-05T19:00 hour}."],
  ]);
});

describe('parts of the day', () => {
  check([
    ['morning of', 'It fell {on the morning of 5 June = 2016-06-05T05:00..2016-06-05T12:00 part-of-day}.'],
    ['night of two days', 'It fell {on the night of June 4-5 = 2016-06-04T20:00..2016-06-05T05:00 part-of-day}.'],
    ['before dawn', 'It fell {before dawn on Sunday = 2016-06-05T00:00..2016-06-05T06:00 part-of-day}.'],
    ['early morning of a weekday', 'It fell {early Sunday morning = 2016-06-05T00:00..2016-06-05T09:00 part-of-day}.'],
    ['early hours', 'It fell {in the early hours of Sunday = 2016-06-05T00:00..2016-06-05T06:00 part-of-day}.'],
    ['late night', 'It fell {late Saturday night = 2016-06-04T22:00..2016-06-05T04:00 part-of-day}.'],
  ]);
});

describe('ranges, spans and habits', () => {
  check([
    ['between', 'It burned {between 5 and 7 June = 2016-06-05..2016-06-07}.'],
    ['from weekday to weekday', 'It burned {from Monday to Wednesday = 2016-05-30..2016-06-01}.'],
    ['hyphen', 'It burned {June 4-5 = 2016-06-04..2016-06-05} and stopped.'],
    ['across months, day first', 'It burned {between 30 May and 2 June = 2016-05-30..2016-06-02}.'],
    ['across months', 'It burned {from May 30 to June 2 = 2016-05-30..2016-06-02}.'],
    ['since and until', 'He ruled {since 2011 = 2011-01-01.. year span} and {until Monday = ..2016-06-06 span}.'],
    ['amounts', 'He ruled {for 11 days = ? span} of {90 days = ? span}.'],
    ['the past year', 'Many fled {over the past year = ..2016-06-07 year span}.'],
    ['habits', 'They pray {every Friday = ? span} and {on Sundays = ? span}.'],
    ['decade', 'They fought {in the 1980s = 1980-01-01..1989-12-31 year span}.'],
  ]);
});

describe('which comes first, the month or the day', () => {
  check([
    ['nothing tells', 'Logged {on 05/06/2016 = ?}.', null],
    ['another date in digits tells', 'Logged {on 05/06/2016 = 2016-06-05}, sent {on 25/06/2016 = 2016-06-25}.', null],
    ['and the other way', 'Logged {on 05/06/2016 = 2016-05-06}, sent {on 05/26/2016 = 2016-05-26}.', null],
    ['one reading lies after the report', 'Logged {on 05/06/2016 = 2016-05-06}.', '2016-05-10'],
    ['the country that writes it so', '{05/06/2016 = 2016-05-06}: A store burned in Ashby, Ohio, United States.', null],
  ]);
});

describe('without a day to count from', () => {
  check([
    ['weekday', 'It blew up {on Sunday = ?}.', null],
    ['today', 'It blew up {today = ?}.', null],
    ['date without a year', 'It blew up {on June 5 = ?}.', null],
    ['a full date gives its year', 'It blew up {on June 5, 2014 = 2014-06-05}. {On June 8 = 2014-06-08} a man was held.', null],
    ['an old story keeps its year', 'It blew up {on June 5, 2014 = 2014-06-05}. {On June 8 = 2014-06-08} a man was held.', '2016-06-07'],
  ]);
});

describe('what looks like a time and is none', () => {
  test.each([
    'He may be wounded, and they may march on the town.',
    'They took 3 rifled and 14 smoothbore guns.',
    'The sun rose; it was the second car; now one of them, at the time, spoke.',
    'The May Day march of workers was calm.',
    'April Jones, June Carter and August Wilson spoke.',
    'He is 34 years old, she 5 months pregnant, aged 12 years.',
    'He lived in the 2000 block of Elm Street, at 1935 Orchard St., Apt. 12.',
    'The team won 3-2 and drew 1:1.',
    'They had 2016 rounds, 1400 people and 45 percent.',
    'USA Today wrote of the Sunday Times.',
    'She is the editor of the Orlasvik Today and lives there.',
    'It was a night club; the midnight express; a day job.',
    'He drove 60 miles an hour, for $15 an hour.',
    'The late Mr. Hale was an early riser.',
    'THEY MAY HAVE LEFT. THE 12 MAY NOT COME.',
    'Call 555-010-1411 or text 76765.',
    'John 3:16 was read.',
    'The 5th Brigade and the 23d Battalion moved.',
    'a 12-year-old, a 24-hour siege, a two-day halt',
  ])('%s', (sentence) => expect(marked(sentence)).toBe(sentence));
});
