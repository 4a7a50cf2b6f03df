/** Those hurt besides a number told of before, those it holds, and the dead who are none of them: killed/injured. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (effect: string): number =>
    figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('killed')}/${best('injured')}`;
}

test.each([
  // besides
  ['A gunman wounded nine people at a shop in Harlow. An officer was also wounded.', '0/10'],
  ['A gunman wounded nine people at a shop in Harlow. One of the wounded, an officer, is in critical condition.', '0/9'],
  ['The gunman shot nine people in Harlow. A pupil broke an ankle jumping from a window.', '0/10'],
  ['The gunman shot nine people in Harlow. Two pupils were injured when they jumped from a window.', '0/11'],
  ['The gunman shot nine people in Harlow. Two of them were hit in the head.', '0/9'],
  ['A gunman shot six people at a shop in Harlow, killing two. A seventh victim was shot in the yard.', '2/5'],
  // those it holds
  ['Five men were shot in Harlow; one is in critical condition, the others are stable.', '0/5'],
  ['Three men were rushed to Tarn Hospital after a shooting in Harlow, two with cuts and one with a wound to the head.', '0/3'],
  ['A man was killed and another hit in the thigh in Harlow. Two women were shot in the arm.', '1/3'],
  // the dead who are none of them
  ['A gunman fired at pupils in Harlow. Ivo Reyes, 16, was killed. Three girls, all 15, were struck by bullets.', '1/3'],
  ['Juan Mora, 22, died in a shooting in Harlow; the other four were treated and released.', '1/4'],
  ['A man was killed in Harlow. Three people were shot.', '1/2'],
  // who is no child, and he who was told of as dead and not taken there
  ['An officer was shot by a driver in Harlow. Two children were wounded by stray bullets.', '0/3'],
  ['A man was killed in Harlow. Five people, including his mother, were rushed to a hospital with bullet wounds.', '1/5'],
  ['The bodies of four people were found in a house in Harlow. A woman shot in the jaw was taken to a hospital.', '4/1'],
  ['A man was killed, two others were wounded and a woman was grazed in Harlow.', '1/3'],
  // of whom one number tells, and its parts
  ['The five victims are three men and two women. All were shot outside a bar in Harlow.', '0/5'],
  ['Five men were standing on a corner in Harlow when someone began firing. They were all hit.', '0/5'],
  // what he did next, and nothing he meant
  ['A robber demanded money and shot two clerks in Harlow.', '0/2'],
  ['A man planned to rob a shop in Harlow and shot two clerks.', '0/2'],
  ['A man threatened a waiter in Harlow and then shot two people.', '0/2'],
  ['A man threatened to shoot and kill two people in Harlow.', '0/0'],
  ['Ivo Reyes argued with his brother in Harlow and shot two people.', '0/2'],
  // all of them hurt
  ['After killing his wife, a man drove to a diner in Harlow and shot three people, wounding all of them.', '1/3'],
])('%s', (text, expected) => {
  expect(tollOf(text)).toBe(expected);
});
