/** Which language a text is in: only said where there is enough of it. */
import { describe, expect, it } from 'vitest';
import { detectLanguage, languageName, primaryTag } from '../../src/capture/language.js';

describe('the language of a text', () => {
  it.each([
    ['en', 'running English', 'Two people were killed on Monday when a bomb exploded in the city of Quetta, the police said.'],
    ['en', 'capitals', 'BOGOTA, 4 MAY -- THE MAYOR OF THE TOWN WAS KILLED BY GUNMEN WHO THE POLICE SAID HAD FLED.'],
    ['en', 'a headline', 'KABUL BLAST KILLS 3'],
    [
      'en',
      'a terse summary full of names',
      'Suspected ELN rebels shot dead the rural leader Jose Maria Gutierrez Lopez in San Jose del Guaviare, Antioquia; two brothers were wounded.',
    ],
    ['en', 'figures alone', '17 / 22 / 2016-06-05'],
    ['en', 'a long word', 'a'.repeat(5000)],
    [
      'es',
      'Spanish',
      'Dos policías murieron y cinco resultaron heridos tras la explosión de una bomba en el mercado central de la ciudad, informó el ministerio.',
    ],
    [
      'es',
      'Spanish in capitals',
      'DOS POLICIAS MURIERON Y CINCO RESULTARON HERIDOS TRAS LA EXPLOSION DE UNA BOMBA EN EL MERCADO CENTRAL DE LA CIUDAD, INFORMO EL MINISTERIO.',
    ],
    [
      'de',
      'German',
      'Bei einem Anschlag auf einen Markt sind am Mittwoch zwei Polizisten getötet und fünf weitere Menschen verletzt worden, wie das Ministerium mitteilte.',
    ],
    [
      'nl',
      'Dutch',
      'Bij een aanslag op een markt zijn woensdag twee agenten gedood en vijf anderen gewond geraakt, zo heeft het ministerie van Binnenlandse Zaken gemeld.',
    ],
    ['ru', 'Russian', 'Двое полицейских погибли и пятеро ранены при взрыве на рынке в городе, сообщили в министерстве внутренних дел.'],
    ['ar', 'Arabic', 'قتل شرطيان وأصيب خمسة آخرون في انفجار قنبلة في السوق المركزي في المدينة يوم الأربعاء حسبما أعلنت وزارة الداخلية.'],
  ])('%s: %s', async (expected, _, text) => expect(await detectLanguage(text)).toBe(expected));

  it('of a text in a script English does not use is never English, however short', async () => {
    expect(await detectLanguage('두 명 사망')).toBe('ko');
    expect(await detectLanguage('Двое убиты')).not.toBe('en');
  });
});

describe('names of languages', () => {
  it.each([
    ['ru', 'Russian (ru)'],
    ['und', 'a language that could not be told'],
    ['no such tag!', '"no such tag!"'],
  ])('%s is %s', (tag, name) => expect(languageName(tag)).toBe(name));

  it.each([['en-GB'], ['EN'], ['eng'], ['en_US'], ['English']])('%s is English', (declared) => expect(primaryTag(declared)).toBe('en'));
});
