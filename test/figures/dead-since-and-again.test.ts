/** Who died of wounds told of before, who is mourned by those who came to harm, and what a page prints twice: how many were killed and hurt. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string, title: string | null = null): string {
  const [incident] = readText(text, { published: '2019-06-14', title });
  const best = (effect: string): number =>
    incident?.figures.find((row) => row.event === null && row.group === 'people' && row.effect === effect && row.label === null)?.best ?? 0;
  return `${best('killed')} ${best('injured')}`;
}

const rows = (name: string, given: readonly [toll: string, text: string, title?: string][]) =>
  describe(name, () => test.each(given)('%s: %s', (toll, text, title) => expect(tollOf(text, title)).toBe(toll)));

const CAPTION =
  'Officers stand at the market in Harlow where one cook was injured after a quarrel in the yard, Saturday, June 8. Photo: Ivo Mora';

rows('a sentence printed again word for word', [
  ['0 1', `Image 1 of 3 ${CAPTION}\n\nImage 2 of 3 ${CAPTION}\n\nImage 3 of 3 ${CAPTION}`],
  ['0 2', 'A man was shot in the leg in Harlow on Friday. Police ran to the yard. Another man was shot in the leg in Harlow on Friday.'],
  [
    '0 2',
    'A woman of 30 was stabbed in the arm at a bus stop in Harlow on Friday. A woman of 50 was stabbed in the arm at a bus stop in Harlow on Friday.',
  ],
]);

rows('one of so many who were hurt has died', [
  [
    '1 3',
    'One of four women wounded in a fire in Harlow has died. Mara Greer, 18, died on Tuesday at a clinic.',
    'One of four wounded women dies',
  ],
  ['1 4', 'Four women were wounded in a shooting in Harlow and a man was killed.', 'Man killed, four women wounded'],
  [
    '1 3',
    'Officers in Harlow found three victims with gunshot wounds. One victim, Juan Mora, was pronounced dead and two others were taken to a clinic. Another victim was found in a barn with a wound.',
  ],
  ['0 3', 'Officers in Harlow found three victims with gunshot wounds. Two were taken to a clinic. Another victim was treated in a barn.'],
]);

rows('of whom alone it was told that he died, told of by name as hurt', [
  [
    '1 0',
    'A 5-year-old girl died on Tuesday of a gunshot wound, police in Harlow said. Ilona Pratt was taken to a clinic on Monday evening after she was injured in a flat.',
  ],
  ['1 1', 'A woman was killed in a shooting in Harlow on Saturday. Juan Mora was injured.'],
  ['1 1', 'A woman was killed in a shooting in Harlow on Saturday, said the mother of Ilona Pratt, who was injured.'],
  ['1 0', 'A tenth-grader was shot and killed on Friday in Harlow. The coroner said that the student shot was Juan Mora.'],
]);

rows('shot, where just as many were killed', [
  [
    '7 0',
    'A man is charged with killing five children and two adults on a farm in Harlow. Police say he shot his ex-girlfriend, her husband and five children in the head.',
  ],
  ['2 2', 'A man killed two clerks in Harlow on Monday. He also shot a cook and a guard in the leg.'],
]);

rows('mourned by those who came to harm', [
  ['1 3', 'Four bakers on their way from a vigil for a slain friend were shot, one of them fatally, in Harlow on Sunday.'],
  ['0 3', 'Three people were shot in Harlow on Sunday. They had come to a memorial for a slain friend.'],
  ['1 0', 'Hundreds attended a vigil for a slain teacher in Harlow on Monday. She was shot on Saturday.'],
  ['1 0', 'Friends gathered in Harlow on Monday to mourn a teen who was killed in a shooting on Saturday.'],
]);

rows('of two the younger', [
  ['1 1', 'A gunman killed an 8-year-old boy and hurt his 13-year-old brother in Harlow. The younger brother was dead at the scene.'],
  ['1 1', 'A gunman killed an 8-year-old boy and hurt his 13-year-old brother in Harlow. The older brother is in a clinic.'],
  ['2 0', 'A gunman shot an 8-year-old boy and his 13-year-old brother in Harlow. The younger brother and the older brother were killed.'],
]);

rows('some of those listed', [
  [
    '0 4',
    'A 17-year-old girl, two women and one man were shot in Harlow. The teen was taken to a clinic. Her mother was also taken to a clinic. The other woman and man were shot in the legs.',
  ],
  ['0 2', 'A 17-year-old girl was shot in Harlow. Her mother was also taken to a clinic with a wound.'],
]);
