/** Figures that a report tells of as said before, or as counted on an earlier day: each row is a report, its dead, and what was said before. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function deadOf(text: string): readonly string[] {
  const incident = readText(text, { published: '2026-03-04' })[0]!;
  const all = incident.figures.find(({ effect, group, event, label }) => effect === 'killed' && group === 'people' && !event && !label);
  const before = incident.findings.filter(({ message }) => message.startsWith('An earlier figure'));
  return [`${all?.best}`, ...before.map(({ message }) => message)];
}

describe('figures said before', () => {
  test.each<[text: string, expected: readonly string[]]>([
    [
      'A blast in Lahore killed 21 people, doctors said. Police earlier put the toll at nine.',
      ['21', 'An earlier figure was 9 people killed (Police).'],
    ],
    [
      'THE BLAST IN LAHORE KILLED 21 PEOPLE, DOCTORS SAID. AN EARLIER TOLL WAS OF NINE DEAD.',
      ['21', 'An earlier figure was 9 people killed.'],
    ],
    [
      'The toll of the Lahore blast is 12, doctors said. Police initially said that 15 people were killed.',
      ['12', 'An earlier figure was 15 people killed (Police).'],
    ],
    [
      'At least fifteen villagers were killed in the raid on Gomde. The toll had stood at 11 dead on Tuesday.',
      ['15', 'An earlier figure was 11 people killed.'],
    ],
    [
      'The ministry said 126 people died in the Lahore quake. On Tuesday it had given a toll of 62.',
      ['126', 'An earlier figure was 62 people killed.'],
    ],
    // said at first, by what is no verb of saying, by an earlier report
    [
      'A blast in Lahore killed 21 people, doctors said. Officials had initially said 15 were killed.',
      ['21', 'An earlier figure was 15 people killed (Officials).'],
    ],
    [
      'A blast in Lahore killed 21 people, doctors said. The mayor at first spoke of 18 dead.',
      ['21', 'An earlier figure was 18 people killed (mayor).'],
    ],
    [
      'A blast in Lahore killed 21 people, doctors said. Initial reports said 15 people died.',
      ['21', 'An earlier figure was 15 people killed (Initial reports).'],
    ],
    [
      'A blast in Lahore killed 21 people. An earlier version of this story said 25 people had died.',
      ['21', 'An earlier figure was 25 people killed (version of this story).'],
    ],
    // what the number was before
    [
      'A blast in Lahore killed 21 people, doctors said, up from an earlier figure of 12.',
      ['21', 'An earlier figure was 12 people killed (doctors).'],
    ],
    ['The toll of the Lahore blast rose to 21 from 12.', ['21', 'An earlier figure was 12 people killed.']],
    ['The Lahore quake killed 470 people, lowering an earlier count of 900 dead.', ['470', 'An earlier figure was 900 people killed.']],
    ['The Lahore quake killed 470 people from nine villages.', ['470']],
    ['Police said first responders in Lahore found 12 people dead after a blast.', ['12']],
    // taken back
    ['Four people, not five as previously reported, were killed in a blast in Lahore.', ['4', 'An earlier figure was 5 people killed.']],
    ['FOUR PEOPLE AND NOT FIVE WERE KILLED IN A BLAST IN LAHORE.', ['4', 'An earlier figure was 5 people killed.']],
    ['A blast in Lahore killed 21 people, not 24 as the mayor had said.', ['21', 'An earlier figure was 24 people killed.']],
    [
      'Police said nine, not eleven, students were killed in a blast in Lahore.',
      ['9', 'An earlier figure was 11 students killed (Police).'],
    ],
    ['The toll of the Lahore blast is 19, rather than 24.', ['19', 'An earlier figure was 24 people killed.']],
    ['A blast in Lahore killed two guards, not far from two villages.', ['2']],
    // nothing newer is said
    ['Police said earlier that 15 people were killed in a blast in Lahore.', ['15']],
    ['The toll of the Lahore blast rose to 13 on Tuesday after four of the wounded died.', ['13']],
    // told before, and no number replaced
    ['Gunmen had earlier killed two guards in Lahore. Police said on Tuesday that three clerks were killed, too.', ['5']],
  ])('%s', (text, expected) => expect(deadOf(text)).toEqual(expected));
});
