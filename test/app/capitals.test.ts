/** A report in capitals is told in ordinary case: names as names, other words small; what is quoted of it stays as it is written. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const REPORT = `SANTA MARTA -- FOUR SOLDIERS WERE KILLED AND NINE WOUNDED WHEN GUERRILLAS ATTACKED A BARRACKS ON TUESDAY, OFFICIALS SAID.

MAYOR ANA RUIZ SAID TWO GUNMEN WERE KILLED.`;

test('a report in capitals', () => {
  const [incident] = readText(REPORT, { published: '2018-05-09' });
  const sentences = incident!.overview.flatMap((section) => section.sentences.map(({ text }) => text));
  const own = sentences.map((text) => text.replace(/“[^”]*”/g, '')).join(' ');
  expect(own).not.toMatch(/[A-Z]{3}/);
  expect(own).toContain('according to officials');
  expect(own).toContain('Ana Ruiz');
  expect(sentences.join(' ')).toContain('“FOUR SOLDIERS WERE KILLED”');
});

test('a report in ordinary case keeps its acronyms', () => {
  const [incident] = readText('Fighters of the FARC killed four soldiers in Tumaco on Tuesday, the UNHCR said.', {
    published: '2018-05-09',
  });
  expect(JSON.stringify(incident!.overview)).toContain('UNHCR');
});
