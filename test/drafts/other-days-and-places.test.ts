/** The day and place of a deed, beside days and places of speakers, of earlier deeds and of marches. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "place day" of the first incident; '-' where none is told. */
function told(text: string): string {
  const incident = readText(text, { published: '2016-06-07' })[0];
  return incident ? `${incident.where?.name ?? '-'} ${incident.when?.start?.slice(0, 10) ?? '-'}` : '-';
}

const both = (text: string): readonly string[] => [told(text), told(text.toUpperCase())];

describe('the day its own clause tells, and not another', () => {
  test.each([
    [
      'of those who speak of it',
      'The Ugandan ombudsman on Monday condemned the murder of a clerk. Akello Baine, 40, was shot by masked men last Friday near Gulu.',
      'Gulu 2016-06-03',
    ],
    [
      'but of those who speak, where no other is told',
      'The Ugandan ombudsman on Monday condemned the murder of a clerk in Gulu.',
      'Gulu 2016-06-06',
    ],
    [
      'of an arrest told of in passing',
      'Four nurses were beaten by guards in Gulu, Uganda, on Friday. They had asked for the release of a doctor, who was arrested in Lira on May 3.',
      'Gulu 2016-06-03',
    ],
    [
      'of marches he led',
      'A unionist was stabbed by unknown men in Gulu, Uganda, on Friday. Akello Baine led demonstrations in Lira on May 3.',
      'Gulu 2016-06-03',
    ],
    [
      'of the death of another, who is told of in passing',
      'Ugandan troops fired pellets at mourners in Gulu on Friday after the funeral of a girl who died in custody in Lira the day before, wounding at least 13, a group said.',
      'Gulu 2016-06-03',
    ],
    [
      'of others who were held elsewhere',
      'Two clerks were shot dead in Gulu, Uganda, on Friday. Three men were held in Lira on May 3 for selling guns to soldiers.',
      'Gulu 2016-06-03',
    ],
    ['but of one who was shot', 'Lawyers in Gulu, Uganda, mourned a judge who was shot dead on May 30.', 'Gulu 2016-05-30'],
    [
      'of a state of siege, where somebody was held',
      'Ugandan police arrested a reporter in Gulu on Friday. She had come from Lira. Her editor called it absurd. Since a curfew was declared on May 3, she has filed daily.',
      'Gulu 2016-06-03',
    ],
  ])('%s', (_, text, expected) => expect(both(text)).toEqual([expected, expected]));

  test('but one that is given in full and long past', () =>
    expect(told('The murder of a clerk in Gulu, Uganda, was told again on Friday. The clerk was alone in the shop on May 2, 2012.')).toBe(
      'Gulu 2012-05-02',
    ));
});

describe('the place of the deed', () => {
  test.each([
    [
      'not where he had been on days before',
      'Two men waited for the clerk Akello Baine on Friday in a shop in Gulu and shot him. In March he was fined in Kampala. In May he was threatened in Kampala, Uganda.',
      'Gulu 2016-06-03',
    ],
    [
      'nor where he spoke in the month before',
      'A clerk was stabbed in the Gulu area on Friday. In May he spoke to nurses in Lira, in Uganda. He lives in Lira.',
      'Gulu 2016-06-03',
    ],
    [
      'where it was told that they did it, not where others marched over it',
      'Hundreds of nurses staged a sit-in in Lira, Uganda, on Sunday over killings in Gulu, where rebels hacked nine people to death on Friday.',
      'Gulu 2016-06-03',
    ],
    [
      'the grounds of a court, and no trial',
      'Four nurses were beaten by guards at the high court complex in Gulu, Uganda, on Friday. They had travelled from Lira.',
      'Gulu 2016-06-03',
    ],
    [
      'and not where he told others of it',
      'Two men shot a farmer at the gate of his home in Kisumu, Kenya, on Friday. A month before, he had told lawmakers in Nairobi that he was followed. He studied at the University of Nairobi.',
      'Kisumu 2016-06-03',
    ],
    [
      'and not where exiles marched',
      'KAMPALA - Armed settlers killed a ranger in the north of Uganda. Akello Baine was ambushed on Friday on his way home to the village of Sauni. In August a mine was closed. Experts have often called on Uganda to protect the rangers. Exiles demonstrated in Nairobi on Monday.',
      'Sauni 2016-06-03',
    ],
    [
      'and not the capital, where another had died',
      'Guards fired pellets at the mourners in Saqqez on Friday after the burial of a girl from Tehran, wounding 13. Students have met in Tehran, and Tehran is calm.',
      'Saqqez 2016-06-03',
    ],
    [
      'but a march where somebody was killed, where they marched',
      'Thousands marched in Gulu, Uganda, on Friday. Troops fired and killed two of them.',
      'Gulu 2016-06-03',
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toBe(expected));
});
