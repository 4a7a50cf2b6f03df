/** Where and when the incident was that a report on somebody persecuted tells of: not where and when others spoke, tried or marched. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "kind @ place day" of the first incident; '-' where none is told. */
function told(text: string): string {
  const incident = readText(text, { published: '2016-06-07' })[0];
  return incident ? `${incident.kind} @ ${incident.where?.name ?? '-'} ${incident.when?.start?.slice(0, 10) ?? '-'}` : '-';
}

describe('what others think of a deed does not undo it', () => {
  test.each([
    ['Rights groups expressed deep alarm at the arrest of a lawyer in Gulu, Uganda, on Friday.', 'other @ Gulu 2016-06-03'],
    ['The ombudsman criticised the detention of two clerks in Gulu, Uganda, on Friday.', 'other @ Gulu 2016-06-03'],
    ['The bishop mourned the killing of a poet in Gulu, Uganda, on Friday.', 'attack @ Gulu 2016-06-03'],
    ['The bar protested the arrest of a lawyer in Gulu, Uganda, on Friday.', 'other @ Gulu 2016-06-03'],
    ['The mayor of Gulu, Uganda, expressed hope on Friday that the raiders would be caught.', '-'],
    ['Critics praised a film about a bombing in Gulu, Uganda, on Friday.', '-'],
    ['Lawyers protested against the arrest of a colleague in Gulu, Uganda, on Friday.', 'protest @ Gulu 2016-06-03'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('those gone or held since a day', () => {
  test.each([
    ['Two teachers have been missing since Friday, when they were dragged from a bus in Gulu, Uganda.', 'other @ Gulu 2016-06-03'],
    ['A teacher has been held without charge in Gulu, Uganda, since last Friday.', 'other @ Gulu 2016-06-03'],
    ['A teacher has been held at a police station in Gulu, Uganda, since June 2.', 'other @ Gulu 2016-06-02'],
    ['A TEACHER HAS BEEN HELD IN A JAIL IN GULU, UGANDA, SINCE JUNE 2.', 'other @ Gulu 2016-06-02'],
    ['A teacher was detained in Gulu, Uganda. She has been held since May 30, her sister said.', 'other @ Gulu 2016-05-30'],
    ['A clerk was shot in Gulu, Uganda, on Sunday. The fair has been held since May 30.', 'attack @ Gulu 2016-06-05'],
    ['A teacher has been in detention since 3 May, when police raided her house in Gulu, Uganda.', 'attack @ Gulu 2016-05-03'],
    ['Farmers have blocked a road in Gulu, Uganda, since Friday. Two of them were shot dead on Sunday.', 'protest @ Gulu 2016-06-05'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a village, and not the town it lies near', () => {
  test.each([
    [
      'Raiders burned a mill outside Multan, Pakistan, on 1 June. On June 1 a trader threw grenades at the mill in Orlas Mundi, a village near Solm Kot, in the Kasur district, 28 km from Multan.',
      'bombing @ Orlas Mundi 2016-06-01',
    ],
    [
      'Raiders burned a mill outside Multan, Pakistan, on 1 June. On June 1 a trader threw grenades at the mill, a guard said.',
      'bombing @ Multan 2016-06-01',
    ],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a span, where no day is told', () => {
  test.each([
    ['Gunmen killed nine farmers near Gulu, Uganda, last month.', 'attack @ Gulu 2016-05-01'],
    ['Gunmen killed nine farmers near Gulu, Uganda, on Friday. Last month a strike began.', 'attack @ Gulu 2016-06-03'],
    ['Gunmen killed nine farmers near Gulu, Uganda. The road has been closed since last month.', 'attack @ Gulu 2016-06-07'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('the day on which some of the wounded died', () => {
  test('is not that of the deed', () =>
    expect(
      told(
        'A colonel was held on Monday over the killing of dozens of farmers. Doctors say at least 40 people were killed on Thursday when troops broke up a rally in Gulu, Uganda. ' +
          'Three of the wounded died on Saturday night, a nurse said.',
      ),
    ).toBe('attack @ Gulu 2016-06-02'));
});

describe('penalties', () => {
  test.each([
    ['A court in Gulu, Uganda, sentenced a blogger to six years in jail on Monday.', 'other @ Gulu 2016-06-06'],
    ['A prosecutor was stabbed in court on Monday in Gulu, Uganda.', 'attack @ Gulu 2016-06-06'],
    ['Two men shot a guard in Gulu, Uganda, on Sunday and were in jail on Monday.', 'attack @ Gulu 2016-06-05'],
    ['A court in Gulu, Uganda, sentenced a shop on Monday to pay a fine.', '-'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('those taken and those held are told of first', () => {
  test.each([
    [
      'Baine was picked up by men in plain clothes in Gulu, Uganda, on Friday. He spoke at a rally in Kampala in May.',
      'kidnapping @ Gulu 2016-06-03',
    ],
    [
      'The disappearance of the poet Okello Baine in Gulu, Uganda, on Friday was condemned. He led a rally in Kampala in May.',
      'other @ Gulu 2016-06-03',
    ],
    ['A dancer was taken away by security agencies in Gulu, Uganda, on Friday.', 'other @ Gulu 2016-06-03'],
    [
      'Police arrested the lawyer Ana Otim in Gulu, Uganda, on Friday. She represented families of nurses killed in Kasese in May 2014.',
      'other @ Gulu 2016-06-03',
    ],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('a killing spoken of, and then told', () => {
  test.each([
    ['The UN on Monday deplored the murder of a union leader. She was shot in Gulu, Uganda, on May 3.', 'attack @ Gulu 2016-05-03'],
    ['The UN on Monday deplored the murder of a banker. The banker was shot in Gulu, Uganda, on May 3.', 'attack @ Gulu 2016-05-03'],
    ['The UN deplored the murders of two nuns on Sunday in Gulu, Uganda. He was shot on May 3.', 'attack @ Gulu 2016-06-05'],
    [
      'GULU, Uganda, June 7 (Wire) - A clerk was killed on Friday when police fired at strikers. She was to be buried on Tuesday.',
      'attack @ Gulu 2016-06-03',
    ],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('not where others speak, are treated, or are sent', () => {
  test.each([
    [
      'Two clerks were killed in an ambush on Monday, officials said in Entebbe and Kampala. They were attacked near Gulu, Uganda.',
      'attack @ Gulu 2016-06-06',
    ],
    [
      'Two clerks were killed in an ambush in Uganda on Monday. Gunmen attacked them near Gulu. Their bodies were flown to the capital on Tuesday.',
      'attack @ Gulu 2016-06-06',
    ],
    [
      'KAMPALA: The press union condemned the assault on a reporter. She was beaten on Monday when she filmed a quarry near Gulu, Uganda.',
      'attack @ Gulu 2016-06-06',
    ],
    [
      'Two nurses were seized by men with armbands at the railway station of Gulu, Uganda, on Monday. They had come to work at a base in Kasese.',
      'kidnapping @ Gulu 2016-06-06',
    ],
    ['GULU: A reporter was beaten on Monday. She was treated at a medical centre in Kasese, Uganda.', 'attack @ Gulu 2016-06-06'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

test.each([
  [
    'the town, though another of the region around it is named',
    'Masked men in Minsk snatched an activist on Friday. She is in a jail in Zhodzina, Belarus.',
    'kidnapping @ Minsk 2016-06-03',
  ],
  [
    'not the day the dead man was found',
    'A chief was stabbed in Gulu, Uganda. His body was found on Sunday. He had been killed on Friday.',
    'attack @ Gulu 2016-06-03',
  ],
  ['that day where nothing else is told', 'The body of a chief was found in Gulu, Uganda, on Sunday.', 'other @ Gulu 2016-06-05'],
  [
    'burns on a body are no fire',
    'A student disappeared in Gulu, Uganda, on Friday. There were cigarette burns on his body.',
    'other @ Gulu 2016-06-03',
  ],
])('%s', (_, text, expected) => expect(told(text)).toBe(expected));

describe('where others speak is not where it was', () => {
  test.each([
    [
      'Gunmen shot a nurse in Maiduguri, Nigeria, on Sunday, her lawyer told reporters outside the courthouse in Abuja.',
      'attack @ Maiduguri 2016-06-05',
    ],
    [
      'Gunmen killed a baker in Gulu, Uganda, on Sunday. She was leaving a shop when two men opened fire, police told reporters in the capital.',
      'attack @ Gulu 2016-06-05',
    ],
    ['A baker was roughed up by guards in Gulu, Uganda, on Sunday.', 'attack @ Gulu 2016-06-05'],
    ['A nurse was shot outside the courthouse in Abuja, Nigeria, on Sunday.', 'attack @ Abuja 2016-06-05'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('the day a clause of it gives, not one of the background', () => {
  test.each([
    [
      'We are alarmed at the killing of a nurse in Gulu, Uganda. On the morning of 5 June she was driving home when two men fired at her car. On 18 February 2014 she had complained of threats.',
      'attack @ Gulu 2016-06-05',
    ],
    [
      'A court on June 3 convicted two men over a fire at a mill in Gulu, Uganda. The fire killed 9 people on May 2, 2012.',
      'accident @ Gulu 2012-05-02',
    ],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('the arrest, not the sentence', () => {
  test.each([
    [
      'A court in Jinja, Uganda, on Monday sentenced a blogger to two years in jail. The case took months. He was arrested in Gulu on 3 February 2016.',
      'other @ Gulu 2016-02-03',
    ],
    [
      'A court in Jinja, Uganda, on Monday sentenced a blogger to two years in jail. He wrote of a dam in Gulu.',
      'other @ Jinja 2016-06-06',
    ],
    ['A blogger has been in the custody of the secret police in Gulu, Uganda, since Sunday.', 'other @ Gulu 2016-06-05'],
    ['A blogger was picked up by people believed to be police officers in Gulu, Uganda, on Sunday.', 'other @ Gulu 2016-06-05'],
    ['A blogger was picked up by her sister in Gulu, Uganda, on Sunday.', '-'],
    ['The family of a blogger who was arrested on Friday in Gulu, Uganda, complained Sunday that she is ill.', 'other @ Gulu 2016-06-03'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('the district, not the town the report was sent from', () => {
  test.each([
    [
      "RAIPUR: Two guards were killed when rebels ambushed them in Chhattisgarh's Dantewada district on Sunday.",
      'attack @ Dantewada 2016-06-05',
    ],
    ['KARACHI: Two guards were killed in the Karachi South district on Sunday.', 'attack @ Karachi 2016-06-05'],
    [
      'Gunmen shot two guards in Tela, Honduras, on Sunday, amid disputes between planters and Garinfa villages.',
      'attack @ Tela 2016-06-05',
    ],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('the third this year is no other than the first told of', () => {
  test('figures and day', () => {
    const [incident, ...others] = readText(
      'Gunmen killed a baker in Gulu, Uganda, on Sunday, the third member of her trade to be murdered in the country this year.',
      { published: '2016-06-07' },
    );
    expect(others).toEqual([]);
    expect(incident!.when?.start?.slice(0, 10)).toBe('2016-06-05');
    expect(incident!.figures.find(({ group, effect }) => group === 'people' && effect === 'killed')?.best).toBe(1);
  });
});
