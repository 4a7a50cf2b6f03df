/** A report in small letters, or with a capital to every word, is read like one in capitals: none says by its letters where a name begins. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const REPORTS: Readonly<Record<string, string>> = {
  'an attack on a village': `Maiduguri: Gunmen on motorcycles stormed the village of Auno in Borno state on Sunday night and killed at least nine farmers, the Borno state police said. Police spokesman Edet Okon said four others were wounded. "We have recovered nine bodies," Mr. Okon told reporters. Boko Haram claimed responsibility.`,
  'a bombing and who did it': `Two policemen and a teacher were killed when a bomb exploded outside the town hall of Tumaco, Colombia, on 4 May. Mayor Ana Ruiz blamed the National Liberation Army (ELN). Col. J. Duarte said the bomb had been hidden in a U.S.-made van.`,
  'a shooting in a town': `A 34-year-old man was shot and killed on Elm Street in Dayton, Ohio, on Tuesday. Lt. Paul Hart said the gunman, Kevin Moss, had fled in a blue Ford. A woman, 29, was wounded.`,
};

const lower = (value: unknown): unknown => JSON.parse(JSON.stringify(value).toLowerCase());
const readAs = (text: string) => readText(text, { published: '2021-05-05' });
const whatWasRead = (text: string) =>
  lower(
    readAs(text).map(({ kind, stage, when, where, figures, entities, claims }) => ({
      kind,
      stage,
      when,
      where,
      figures,
      entities,
      claims,
    })),
  );

const titled = (text: string): string => text.replace(/(?<![\w'])[a-z]/g, (letter) => letter.toUpperCase());

test.each(Object.entries(REPORTS))('%s', (_, text) => {
  expect(whatWasRead(text.toLowerCase())).toEqual(whatWasRead(text.toUpperCase()));
  expect(whatWasRead(titled(text))).toEqual(whatWasRead(text.toUpperCase()));
  expect(readAs(text.toLowerCase())[0]!.where?.name).toEqual(readAs(text)[0]!.where?.name);
});

test('what is quoted stays in small letters, names are told as names', () => {
  const text = REPORTS['an attack on a village']!.toLowerCase();
  const [incident] = readAs(text);
  for (const { quote, start, end } of incident!.claims) expect(quote).toBe(text.slice(start, end));
  const told = incident!.overview.flatMap((section) => section.sentences.map((sentence) => sentence.text)).join(' ');
  expect(told).toContain('Boko Haram claimed responsibility');
  expect(told).toContain('“gunmen on motorcycles stormed the village”');
});

test('the odd capital of the page changes nothing', () => {
  const text = REPORTS['a shooting in a town']!;
  expect(readAs(`Updated March 10, 2002\n\n${text.toLowerCase()}`)[0]!.where?.name).toBe('Dayton');
});
