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
  // all of them hurt
  ['After killing his wife, a man drove to a diner in Harlow and shot three people, wounding all of them.', '1/3'],
])('%s', (text, expected) => {
  expect(tollOf(text)).toBe(expected);
});
