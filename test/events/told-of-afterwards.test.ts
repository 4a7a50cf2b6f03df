/** Reports published when somebody is tried, held, mourned or demanded over a deed: the incident told first, its day and town. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const DEED = 'Reyes was stabbed to death outside her home in Larkana on 1 August.';
const reports: readonly [string, string][] = [
  // who is slain, in words before a name, is no incident of the day of the mourning
  ['attack 2021-08-01 Larkana', `Students held a vigil in Karachi on Monday for slain editor Nadia Reyes. ${DEED}`],
  ['attack 2021-08-01 Larkana', `The family of murdered editor Nadia Reyes met the minister in Karachi on Monday. ${DEED}`],
  ['attack 2021-08-01 Larkana', `Funeral prayers for slain editor Nadia Reyes were held in Karachi on Monday. ${DEED}`],
  // a deed that somebody is tried or held for is told of by a noun or by a verb
  ['attack 2021-08-01 Larkana', `A court in Karachi on Monday acquitted two men accused of murdering editor Nadia Reyes. ${DEED}`],
  ['attack 2021-08-01 Larkana', `A court in Karachi on Monday sentenced two men to death for killing editor Nadia Reyes. ${DEED}`],
  ['attack 2021-08-01 Larkana', `A Karachi court on Monday found two men guilty of murdering editor Nadia Reyes. ${DEED}`],
  ['attack 2021-08-01 Larkana', `A man pleaded guilty in a Karachi court on Monday to killing editor Nadia Reyes. ${DEED}`],
  ['attack 2021-08-01 Larkana', `Police in Karachi on Monday arrested a man suspected of killing editor Nadia Reyes. ${DEED}`],
  ['attack 2021-08-01 Larkana', `A man accused of stabbing to death editor Nadia Reyes appeared in court in Karachi on Monday. ${DEED}`],
  // the day a trial opened is not the deed's, whatever else is told
  ['attack 2015-01-01 Larkana', 'The trial of two men accused of murdering editor Nadia Reyes in Larkana in 2015 began on Monday.'],
  [
    'attack 2020-08-01 Larkana',
    'A retrial of two men over the murder of Nadia Reyes opened on Monday. Reyes was shot in Larkana on 1 August 2020.',
  ],
  ['attack 2021-08-09 Larkana', 'Gunmen opened fire on editor Nadia Reyes in Larkana on Monday and killed her.'],
  // a year by which a deed is called
  ['attack 2015-01-01 Larkana', 'Prosecutors closed the inquiry into the 2015 murder of editor Nadia Reyes in Larkana.'],
  ['attack 2015-03-01 Larkana', 'Prosecutors closed the inquiry into the March 2015 murder of editor Nadia Reyes in Larkana.'],
  ['kidnapping 2015-01-01 Larkana', "A colonel is accused of ordering a priest's 2015 kidnapping in Larkana."],
  // an earlier deed that it came after
  [
    'attack 2021-08-06 Sukkur',
    'An editor was killed in Sukkur on Friday, police said. The murder came two weeks after clerk Ivo Marwat was stabbed to death in Larkana.',
  ],
  // and one of another day, told of by a noun
  [
    'bombing 2021-08-07 Karachi',
    'An editor was killed in a bombing in Karachi on Saturday, police said. On Wednesday a nurse was killed in a bombing in northern Karachi.',
  ],
  // and one told of for itself stays where and when it was
  ['attack 2021-08-09 Karachi', 'Gunmen in Karachi on Monday killed editor Nadia Reyes. Her brother was shot dead in Larkana on 1 August.'],
  [
    'attack 2021-08-09 Karachi',
    'Slain editor Nadia Reyes was shot in Karachi on Monday. Her brother was shot dead in Larkana on 1 August.',
  ],
];

test.each(reports)('%s', (expected, text) => {
  const [first] = readText(text, { published: '2021-08-09' });
  expect(`${first?.kind} ${first?.when?.start?.slice(0, 10)} ${first?.where?.name}`).toBe(expected);
});
