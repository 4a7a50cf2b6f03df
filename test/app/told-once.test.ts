/** What the overview says of persons told of more than once: each set once, with every sentence its number comes from. */
import { describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const TEXT = `At least nine killed in attack on mosque near Zaria

KADUNA, Nigeria, March 3 (Wire) - Gunmen on motorcycles opened fire on worshippers at a mosque near the northern Nigerian town of Zaria on Friday, killing at least nine people and abducting a dozen others, residents and police said.

Police spokesman Musa Adamu said the attackers arrived at about 8.30 p.m. and "shot at everyone who tried to run". Seven people died on the spot and two more died of their wounds at the Ahmadu Bello University Teaching Hospital, he added.

But Hauwa Ibrahim, a nurse at the hospital, said 14 bodies had been brought in, including those of three children. Another 17 people were being treated, four of them in critical condition.

Two other men and a woman were arrested.`;

describe('persons told of more than once', () => {
  const [incident] = openCairn().readAll([report(TEXT, { published: '2023-03-05' })]);
  const sentences = incident!.overview.flatMap((section) => section.sentences);
  const quotes = new Map(incident!.claims.map(({ id, quote }) => [id, quote]));

  it('are told of in the chronology without their parts', () =>
    expect(sentences.map(({ text }) => text)).toContainEqual(expect.stringMatching(/ 14 people were killed; 17 people were injured\.$/)));
  it('bring the sentence that the larger number comes from', () => {
    const toll = sentences.find(({ text }) => text.startsWith('14 or more people were killed (at least 9)'));
    expect(toll!.claims.map((id) => quotes.get(id))).toContainEqual(expect.stringContaining('14 bodies'));
  });
  it('are not called people twice', () =>
    expect(sentences.filter(({ text }) => /17 17|Told of among those injured/.test(text))).toEqual([]));
  it('are named together where they were arrested together', () =>
    expect(incident!.events.map(({ what }) => what)).toContain('Two other men and a woman were arrested'));
});

describe('those blamed for a deed', () => {
  const who = (text: string): readonly string[] =>
    openCairn()
      .readAll([report(text)])[0]!
      .overview.find(({ heading }) => heading === 'Who')!
      .sentences.map((sentence) => sentence.text);
  it.each([
    ['Troops are blamed for the massacre of six bakers in Lima.', 'Troops'],
    ['Ivan Soto was charged with murdering two bakers in Lima.', 'Ivan Soto'],
    ['Ivan Soto was accused of stabbing two bakers in Lima.', 'Ivan Soto'],
    ['Police arrested Ivan Soto for killing two bakers in Lima.', 'Ivan Soto'],
    ['Ivan Soto allegedly killed two bakers in Lima.', 'Ivan Soto'],
  ])('are not said to have done it: %s', (text, name) => {
    expect(who(text)).toContain(`Held for it or accused of it: ${name}.`);
    expect(who(text).filter((told) => told.startsWith('Described'))).toEqual([]);
  });
  it.each(['Ivan Soto killed two bakers in Lima.', 'Ivan Soto was charged with killing a baker in Lima. Soto killed another.'])(
    'and who a report says did it is: %s',
    (text) => expect(who(text)).toContain('Described as the perpetrators: Ivan Soto.'),
  );
});

describe('a name that stands beside the word for whom it names', () => {
  it.each([
    'A baker, Rosa Soto, was shot dead in Lima on Sunday.',
    'A nine-year-old boy, Ivan Soto, was killed in Lima on Sunday.',
    'A baker identified as Rosa Soto was shot dead in Lima on Sunday.',
  ])('is withheld: %s', (text) => {
    const [incident] = openCairn({ withholdNames: true }).readAll([report(text)]);
    expect(JSON.stringify(incident)).not.toContain('Soto');
  });
});
