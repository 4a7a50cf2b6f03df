/** Where and when the deed was that a report is of, where another one is told beside it; and deeds told by what was done with somebody. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "kind @ place day" of the first incident; '-' where none is told. */
function told(text: string): string {
  const incident = readText(text, { published: '2016-06-07' })[0];
  return incident ? `${incident.kind} @ ${incident.where?.name ?? '-'} ${incident.when?.start?.slice(0, 10) ?? '-'}` : '-';
}

describe('a deed so many days after another', () => {
  test.each([
    ['A poet was shot dead in Gulu, Uganda, on Sunday, two days after a clerk was killed in Kampala.', 'attack @ Gulu 2016-06-05'],
    ['A poet was killed in Gulu, Uganda, on Sunday night, a week after the murder of a farmer.', 'attack @ Gulu 2016-06-05'],
    ['A poet was abducted in Gulu, Uganda, on Sunday, three days after a clerk was beaten.', 'kidnapping @ Gulu 2016-06-05'],
    ['A poet died of his wounds on Sunday, two days after he was shot in Gulu, Uganda.', 'attack @ Gulu 2016-06-03'],
    ['A poet was found dead in Gulu, Uganda, on Sunday, two days after he was abducted.', 'kidnapping @ Gulu 2016-06-03'],
    ['Hundreds marched on Sunday, two days after a clerk was shot dead in Gulu, Uganda.', 'protest @ Gulu 2016-06-03'],
    ['Police arrested two men on Sunday, two days after a clerk was shot dead in Gulu, Uganda.', 'attack @ Gulu 2016-06-03'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('nor is it where the other one was', () => {
  test.each([
    [
      'A poet was killed near a mill in Uganda on Sunday night, a week after the murder of a farmer in Kampala. She was shot in Gulu.',
      'attack @ Gulu 2016-06-05',
    ],
    ['A farmer was murdered in Kampala a week ago. A poet was killed in Gulu, Uganda, on Sunday night.', 'attack @ Kampala 2016-05-31'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('what was done before or after', () => {
  test.each([
    ['Two men called a poet by name before opening fire in Gulu, Uganda, on Sunday, police said.', 'attack @ Gulu 2016-06-05'],
    ['Two men fled after firing four times in Gulu, Uganda, on Sunday, police said.', 'attack @ Gulu 2016-06-05'],
    ['Officers must warn before opening fire, a court in Gulu, Uganda, said on Sunday.', '-'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('capitals and rivers', () => {
  test.each([
    [
      'A poet of the Maldives was stabbed to death on Sunday in the capital Male. A friend came from Hulhumale.',
      'attack @ Male 2016-06-05',
    ],
    ['Gunmen shot a poet who opposes a dam on the Guayape river in Honduras on Sunday.', 'attack @ Honduras 2016-06-05'],
    ['The body of a poet was found in the Guayape river in Honduras on Sunday.', 'other @ Guayape 2016-06-05'],
    ['Police shot a poet in Minya, Egypt, on Sunday. His family filed a complaint in Cairo.', 'attack @ Minya 2016-06-05'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a report that opens on where and when it was written', () => {
  test.each([
    ['Kampala, 7 June 2016: Police beat a poet in Gulu on Sunday.', 'attack @ Gulu 2016-06-05'],
    ['Kampala, Tuesday, June 7, 2016: Police beat a poet in Gulu on Sunday.', 'attack @ Gulu 2016-06-05'],
    ['On June 3, 2016: Police beat a poet in Gulu.', 'attack @ Gulu 2016-06-03'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('taken to where nobody knows', () => {
  test.each([
    ['A poet was taken by armed men to an unknown location in Gulu, Uganda, on Sunday.', 'kidnapping @ Gulu 2016-06-05'],
    ['A poet was taken from her flat in Gulu, Uganda, to an undisclosed place on Sunday.', 'kidnapping @ Gulu 2016-06-05'],
    ['Three men dragged a poet to an unknown destination in Gulu, Uganda, on Sunday.', 'kidnapping @ Gulu 2016-06-05'],
    ['Officers took a poet from his flat in Gulu, Uganda, to an unknown location on Sunday.', 'other @ Gulu 2016-06-05'],
    ['The documents were taken to an unknown location in Gulu, Uganda, on Sunday.', '-'],
    ['The injured were taken to an undisclosed hospital in Gulu, Uganda, on Sunday.', '-'],
    ['The bride was taken to a secret location in Gulu, Uganda, on Sunday.', '-'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('acid, bullets, handcuffs', () => {
  test.each([
    ['A man doused a poet with acid in Gulu, Uganda, on Sunday.', 'attack @ Gulu 2016-06-05'],
    ['A man threw acid at a poet in Gulu, Uganda, on Sunday, police said.', 'attack @ Gulu 2016-06-05'],
    ['Two men emptied their pistols into the windscreen of a poet in Gulu, Uganda, on Sunday, police said.', 'attack @ Gulu 2016-06-05'],
    ['A poet was led away in handcuffs in Gulu, Uganda, on Sunday.', 'other @ Gulu 2016-06-05'],
    ['A man doused a poet with perfume in Gulu, Uganda, on Sunday, police said.', '-'],
    ['Two men emptied their glasses in Gulu, Uganda, on Sunday, police said.', '-'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('who did one deed did not do another that its sentence ends on', () => {
  test.each([
    ['Rebels murdered four farmers in Gulu, Uganda, on Sunday, while in Kampala a bomb damaged a bank.', ['Rebels', '']],
    ['Rebels killed a judge in Gulu, Uganda, on Sunday and kidnapped a nurse in Kampala.', ['Rebels', 'Rebels']],
  ])('%s', (text, expected) => {
    const doers = readText(text, { published: '2016-06-07' }).map(({ entities }) =>
      entities.flatMap(({ role, mentions }) => (role === 'perpetrator' ? [mentions[0]] : [])).join(),
    );
    expect(doers).toEqual(expected);
  });
});
