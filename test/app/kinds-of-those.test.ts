/** Who those were whom a number counts: each kind is a part of the number, and nobody is counted beside it. Sentences of our own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "9 killed; 4 of them police": the number of all, and of each kind told of. */
const told = (text: string): string => {
  const figures = readText(text, { published: '2024-03-05' }).flatMap(({ figures }) => figures.filter(({ event }) => event === null));
  const all = figures.filter(({ group, label }) => group === 'people' && label === null).map(({ effect, best }) => `${best} ${effect}`);
  const kinds = figures
    .filter(({ group, label }) => label !== null || group === 'police' || group === 'military')
    .map(({ group, label, effect, best }) => `${best} ${label ?? group} ${effect}`);
  return [...all, ...kinds].join(', ');
};

test.each([
  ['A shell killed nine people, six of them children, in Karsa on Sunday.', '9 killed, 6 children killed'],
  ['Nine people were killed by a shell in Karsa, six of them children.', '9 killed, 6 children killed'],
  ['Nine people, six of them children, were killed by a shell in Karsa.', '9 killed, 6 children killed'],
  ['A shell killed nine people in Karsa, four of whom were policemen.', '9 killed, 4 police killed'],
  ['A shell killed nine people, four of them policemen and two of them soldiers.', '9 killed, 2 military killed, 4 police killed'],
  ['A shell killed nine people, four of them policemen and two soldiers.', '9 killed, 2 military killed, 4 police killed'],
  // whose office is no police
  ['Gunmen killed two advocacy officers in Karsa on Sunday.', '2 killed, 2 advocacy officers killed'],
  ['GUNMEN KILLED A LEGAL OFFICER IN KARSA ON SUNDAY.', '1 killed, 1 legal officer killed'],
  ['Gunmen killed two officers in Karsa on Sunday.', '2 killed, 2 police killed'],
  // told of beside the number, and so beside the people in it
  ['A shell killed nine people, four of them policemen, and two soldiers.', '11 killed, 2 military killed, 4 police killed'],
  [
    'A shell killed nine people, four of them policemen, and hurt seven others, two of them children.',
    '9 killed, 7 injured, 4 police killed, 2 children injured',
  ],
  ['Raiders seized 30 pupils, 12 of them girls, in Karsa on Sunday.', '30 abducted, 12 girls abducted, 30 pupils abducted'],
  // whom it leaves open how many of them there were
  ['A shell killed nine people, most of them children, in Karsa on Sunday.', '9 killed'],
  // a toll of the dead: whoever is of it died
  ['The toll of the siege in Karsa rose to nine, including two policemen shot by the raiders.', '9 killed, 2 police killed'],
  ['Nine people, including two policemen, were shot in Karsa on Sunday.', '9 injured, 2 police injured'],
  // of several, where one alone stands right before it
  ['Friends mourned a clerk and a nurse who were shot dead in Karsa on Sunday.', '2 killed, 1 clerk killed, 1 nurse killed'],
  ['Police found a priest and his wife, who were shot dead in Karsa.', '2 killed, 1 priest killed, 1 wife killed'],
  ['Police found a priest and his wife, who was shot dead in Karsa.', '1 killed, 1 wife killed'],
  // of those who were fired on, and not of those who fired
  ['Gunmen opened fire on farmers in Karsa on Sunday, and nine of them died.', '9 killed'],
  ['Policemen on patrol hit a mine in Karsa on Sunday, and two of them were killed.', '2 killed, 2 police killed'],
  // one word of dying for both
  ['A grenade went off in Karsa. One man died at the scene and another in hospital.', '2 killed, 1 another killed, 1 man killed'],
  ['A grenade went off in Karsa. One man is dead and another in hospital.', '1 killed, 1 injured, 1 man killed, 1 man injured'],
])('%s', (text, expected) => expect(told(text)).toBe(expected));
