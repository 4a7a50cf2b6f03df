/** A report on a trial, an inquest or a vigil tells of one attack in several passages: the day of the trial is not another attack's. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const dead = (text: string): string =>
  readText(text, { published: '2024-05-08' })
    .map(
      ({ figures }) => figures.find(({ effect, group, event }) => effect === 'killed' && group === 'people' && event === null)?.best ?? 0,
    )
    .join(' ');

const LATER = 'Ivo Reyes, 29, attacked the three with a kitchen knife on 14 March, prosecutors said. The killings shocked the town.';

test.each([
  'The trial of a man accused of stabbing three people to death at a mill in Olmeda opened on Monday.',
  'A man accused of stabbing three people to death at a mill in Olmeda went on trial on Monday.',
  'A man went on trial on Monday accused of killing three people at a mill in Olmeda.',
  'A court on Monday heard how a man stabbed three people to death at a mill in Olmeda.',
  'A man who stabbed three people to death at a mill in Olmeda was jailed for life on Monday.',
  'An inquiry into the killing of three people at a mill in Olmeda began on Monday.',
  'Families of three people stabbed to death at a mill in Olmeda spoke out on Monday.',
  'A vigil was held on Monday for three people who were stabbed to death at a mill in Olmeda.',
  'A year after three people were stabbed to death at a mill in Olmeda, hundreds gathered on Monday to remember them.',
])('%s', (lead) => expect(dead(`${lead} ${LATER}`)).toBe('3'));

// the day is that of the deed, whatever is told beside it
test.each([
  'Three people were stabbed to death at a mill in Olmeda on Monday.',
  'A man stabbed three people to death on Monday at a mill in Olmeda.',
  'An attack in which three people were killed took place at a mill in Olmeda on Monday.',
  'Police are searching for a man who stabbed three people to death at a mill in Olmeda on Monday.',
])('%s', (lead) => expect(dead(`${lead} On 14 March a guard was stabbed to death there.`)).toBe('3 1'));

// the day in front of the noun is that of the deed, whatever stands between them
test.each([
  "The inquiry into Tuesday's bus bombing in Olmeda opened on Friday.",
  "THE INQUIRY INTO TUESDAY'S BUS BOMBING IN OLMEDA OPENED ON FRIDAY.",
  "The search for the victims of Tuesday's bombing in Olmeda ended on Friday.",
])('%s', (lead) => {
  const [incident] = readText(`${lead} Nine people were killed.`, { published: '2024-05-11' });
  expect(incident!.events.map(({ when }) => when?.start?.slice(0, 10))).toEqual(['2024-05-07']);
});
