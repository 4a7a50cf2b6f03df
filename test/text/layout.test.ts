import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLayout } from '../../src/read/text/create-layout.js';
import type { Layout } from '../../src/read/text/layout.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const read = (text: string, title: string | null = null): Layout =>
  layOut({ id: 'r', text, title, published: null, publisher: null, url: null, language: 'en' });
const lowers = (text: string): readonly string[] => read(text).tokens.map((token) => token.lower);
const sentencesOf = (text: string, title: string | null = null): readonly string[] =>
  read(text, title).sentences.map((s) => `${s.role === 'body' ? '' : `${s.role}: `}${text.slice(s.start, s.end).replace(/\s+/g, ' ')}`);

describe('tokens', () => {
  test.each([
    ['ages', 'A 12-year-old boy', ['a', '12-year-old', 'boy']],
    ['initials', 'the U.S. Army at 6 a.m.', ['the', 'u.s.', 'army', 'at', '6', 'a.m.']],
    ['titles', 'Lt. Col. J. Smith', ['lt.', 'col.', 'j.', 'smith']],
    ['numbers', '14:28, 1,200 and 4-6 or 05/06/2016', ['14:28', ',', '1,200', 'and', '4-6', 'or', '05/06/2016']],
    ['an en dash in a range', '4\u20136 men', ['4-6', 'men']],
    ['calibres', 'a .40-caliber and a 9mm', ['a', '.40-caliber', 'and', 'a', '9mm']],
    ['curly apostrophes', 'didn\u2019t Kazakhstan\u2019s attackers\u2019 guns', ["didn't", 'kazakhstan', 'attackers', 'guns']],
    ['soft hyphens', 'the policemen were kil\u00adled \u00ad by 1\u00ad2 men', ['the', 'policemen', 'were', 'killed', 'by', '12', 'men']],
    [
      'marks that were misread',
      'He didn\u00e2\u20ac\u2122t see O\u00e2\u0080\u0099Brien\u00e2\u20ac\u2122s van \u00e2\u20ac\u201d or the guards\u00e2\u20ac\u2122 \u00e2\u20ac\u0153car\u00e2\u20ac\ufffd',
      ['he', "didn't", 'see', "o'brien", 'van', '\u2014', 'or', 'the', 'guards', '\u201c', 'car', '\u201d'],
    ],
    ['letters that were misread', 'Jos\u00c3\u00a9 N\u00c3\u00ba\u00c3\u00b1ez\u00c2\u00a0left', ['jos\u00e9', 'n\u00fa\u00f1ez', 'left']],
    ['letters of their own', 'IRM\u00c3 \u00c2ngela, \u00c2 h\u00e2te', ['irm\u00e3', '\u00e2ngela', ',', '\u00e2', 'h\u00e2te']],
    ['contractions of is', "it's he's", ["it's", "he's"]],
    [
      'names in single quotes',
      "the shops 'Pallada' and 'Two Hills'",
      ['the', 'shops', "'", 'pallada', "'", 'and', "'", 'two', 'hills', "'"],
    ],
    ['number abbreviations only before digits', 'detachment No.4 said no.', ['detachment', 'no.', '4', 'said', 'no', '.']],
    ['addresses of the web', 'see http://example.com/13334346 now', ['see', 'http://example.com/13334346', 'now']],
    ['dashes and dots', 'he fell -- and... rose', ['he', 'fell', '--', 'and', '...', 'rose']],
    ['a stop without a space', 'arrested.The police', ['arrested', '.', 'the', 'police']],
  ])('%s', (_, text, expected) => expect(lowers(text)).toEqual(expected));

  test('possessives are flagged', () => {
    const flagged = read("Peru's army took the rebels' guns, didn't it").tokens.filter((token) => token.possessive);
    expect(flagged.map((token) => token.lower)).toEqual(['peru', 'rebels']);
  });
});

describe('sentences', () => {
  test.each([
    [
      'abbreviations do not end them',
      'Col. Ramos met Gen. Ruiz on Sept. 5. They spoke.',
      ['Col. Ramos met Gen. Ruiz on Sept. 5.', 'They spoke.'],
    ],
    ['a time ends one before a word that opens one', 'It began at 6 p.m. Police came late.', ['It began at 6 p.m.', 'Police came late.']],
    [
      'in capitals an abbreviation does not end one before a word that mostly goes on',
      'ONE DIED AT 6 P.M. ON MONDAY. JUAN MORA JR. AND ANA RUIZ DIED AT 9 P.M. THE REST FLED AT 9 P.M. POLICE CAME LATE.',
      ['ONE DIED AT 6 P.M. ON MONDAY.', 'JUAN MORA JR. AND ANA RUIZ DIED AT 9 P.M.', 'THE REST FLED AT 9 P.M.', 'POLICE CAME LATE.'],
    ],
    ['elsewhere it ends one before a capital', 'It began at 6 p.m. On Monday it ended.', ['It began at 6 p.m.', 'On Monday it ended.']],
    ['a time does not end one before a weekday', 'It began at 6 p.m. Monday in Durham.', ['It began at 6 p.m. Monday in Durham.']],
    [
      'a quotation mark after the stop belongs to it',
      'He said, "We lost two men." Nobody answered.',
      ['He said, "We lost two men."', 'Nobody answered.'],
    ],
    ['a question within a quotation goes on', '"Who fired?" the judge asked.', ['"Who fired?" the judge asked.']],
    ['decimals', 'It measured 4.5 meters. Then 3.', ['It measured 4.5 meters.', 'Then 3.']],
    [
      'a wrapped line',
      'THE REBELS LEFT THE TOWN OF SAN JUAN BEFORE THE PATROLS\nARRIVED THERE.\n\n   THEY TOOK NOTHING.',
      ['THE REBELS LEFT THE TOWN OF SAN JUAN BEFORE THE PATROLS ARRIVED THERE.', 'THEY TOOK NOTHING.'],
    ],
    ['items of a list', '1. At dawn they came.\n\n2. At noon they left.', ['1. At dawn they came.', '2. At noon they left.']],
  ])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));

  test('lines are paragraphs where no line is blank', () => {
    const text =
      'Gunmen came to the market at dawn and opened fire on the traders who had just arrived with their goods from the river and the hills.\nThe police counted four dead.\nNobody was held.';
    expect(read(text).paragraphs).toHaveLength(3);
  });

  test('a line written longer than the others leaves a text wrapped', () => {
    const lines = [
      'THE COMMANDER OF THE GARRISON REPORTED THAT THE PATROLS CAME BACK TO',
      'THE TOWN BEFORE NIGHTFALL WITHOUT HAVING MET ANYBODY ON THE ROAD TO THE',
      'RIVER, AND THAT ONE OF THE MEN, AS A DOCTOR OF THE GARRISON LATER TOLD THE RADIO OF THE CAPITAL IN A LONG TALK, HAD HURT HIS LEG ON',
      'THE WAY, WHICH IS STEEP AND FULL OF STONES, AND HAD BEEN CARRIED BY THE',
      'OTHERS TO THE BARRACKS, WHERE HE WAS SEEN BY HIS WIFE AND HIS THREE OLD',
      'BROTHERS, ALL OF WHOM HAD COME FROM THE HILLS TO WAIT FOR THE PATROL IN',
      'THE YARD.',
    ].join('\n');
    expect(read(lines).paragraphs).toHaveLength(1);
    expect(read(lines.toLowerCase()).paragraphs).toHaveLength(1);
  });

  test('paragraphs of a line each, one of them long, stay apart', () => {
    const lines = [
      'Lima',
      'Two dead in a raid',
      'Puno',
      'A bus burned',
      'Cusco',
      'A judge was shot',
      'Tacna',
      'A '.concat('very '.repeat(30), 'long story'),
    ];
    expect(read(lines.join('\n')).paragraphs).toHaveLength(8);
  });

  test('indented lines begin paragraphs in a wrapped text', () => {
    const line =
      'THE COMMANDER OF THE GARRISON REPORTED THAT THE PATROLS CAME BACK TO\nTHE TOWN BEFORE NIGHTFALL WITHOUT HAVING MET ANYBODY ON THE ROAD TO THE\nRIVER AND THAT THE MEN WERE WELL.';
    expect(read(`${line}\n   ${line}`).paragraphs).toHaveLength(2);
  });
});

describe('roles', () => {
  test.each([
    [
      'a headline',
      'Three held after raid\n\nPolice held three men on Friday. They gave no names.',
      ['headline: Three held after raid', 'Police held three men on Friday.', 'They gave no names.'],
    ],
    [
      'a headline told twice',
      'Raid on a shop\n\nRaid on a shop\n\nPolice held three men.',
      ['headline: Raid on a shop', 'headline: Raid on a shop', 'Police held three men.'],
    ],
    [
      'the line of times on a page',
      'Man hurt in Durham Posted: Tuesday, January 28, 2014 8:18 PM\n\nA man was hurt.',
      ['headline: Man hurt in Durham', 'boilerplate: Posted: Tuesday, January 28, 2014 8:18 PM', 'A man was hurt.'],
    ],
    [
      'boilerplate',
      'A man was hurt.\n\nCopyright 2014 Example News.\n\nShare this\n\nFollow us on Twitter for more.',
      [
        'A man was hurt.',
        'boilerplate: Copyright 2014 Example News.',
        'boilerplate: Share this',
        'boilerplate: Follow us on Twitter for more.',
      ],
    ],
    [
      'another story',
      'A man was hurt.\n\nPreviously: Mayor shot in bar',
      ['A man was hurt.', 'boilerplate: Previously: Mayor shot in bar'],
    ],
    [
      'the head of another page, which is no dateline',
      'A man was hurt in Durham.\n\nREAD ALSO: Mayor shot in bar\n\nHe was robbed.',
      ['A man was hurt in Durham.', 'boilerplate: READ ALSO: Mayor shot in bar', 'He was robbed.'],
    ],
    ['a byline', 'By Ann Lee\n\nA man was hurt.', ['boilerplate: By Ann Lee', 'A man was hurt.']],
  ])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));

  test('a title that ends in a stop is a headline', () =>
    expect(sentencesOf('Town mourns. Two boys were buried.', 'Town mourns')[0]).toBe('headline: Town mourns.'));
});

describe('datelines', () => {
  test('one ends on a colon behind the agency, but not what somebody says', () => {
    expect(read('Gulu (WIRE Online): A clerk was shot dead. Nobody was held.').dateline?.agency).toBe('WIRE Online');
    expect(read('Gulu (the former mayor): A clerk was shot dead. Nobody was held.').dateline).toBeNull();
  });

  test('the one behind a country in the title', () => {
    const { dateline, sentences } = read('BENIN: GUNMEN FLED\n\nPARAKOU, 9 May (IRIN) - Gunmen fled. Nobody was held.');
    expect(dateline?.agency).toBe('IRIN');
    expect(sentences.map(({ role }) => role)).toEqual(['headline', 'headline', 'dateline', 'body', 'body']);
  });

  test('none in a title in capitals with a number and a colon', () => {
    const { dateline } = read('BOMB KILLS 14 MEN: OFFICIAL\n\nPARAKOU, 9 MAY 90 -- A BOMB WENT OFF. NOBODY WAS HELD.');
    expect(dateline?.date).not.toBeNull();
    expect(dateline?.place?.start).toBeGreaterThan(10);
  });

  test('none in "CORRECTED:"', () => {
    const { dateline, sentences } = read('CORRECTED: Bomb hurt five\n\nPARAKOU, March 20 - A bomb hurt five. Nobody was held.');
    expect(dateline?.date).not.toBeNull();
    expect(sentences.map(({ role }) => role)).toEqual(['headline', 'dateline', 'body', 'body']);
  });

  test.each([
    ['PARIS, Nov 14 (Reuters) - Gunmen fled.', 'PARIS', 'Nov 14', 'Reuters'],
    ['BOGOTA, 19 MAY 90 (EFE) -- [TEXT] GUNMEN FLED THE TOWN.', 'BOGOTA', '19 MAY 90', 'EFE'],
    ['KILLEEN, Texas (AP) - Gunmen fled.', 'KILLEEN, Texas', null, 'AP'],
    ['CLANDESTINE, NO DATE (RADIO VENCEREMOS) -- [TEXT] WE WON.', 'CLANDESTINE', 'NO DATE', 'RADIO VENCEREMOS'],
    ['LIMA, 9 JAN 90 -- [REPORT] [ARMY PRESS COMMITTEE OF THE SECOND\nMILITARY REGION] [TEXT] WE WON.', 'LIMA', '9 JAN 90', null],
    ['Kabul (BBC) \u2014 Gunmen fled.', 'Kabul', null, 'BBC'],
    ['(Dakar, June 3, 2019) \u2013 Gunmen fled.', 'Dakar', 'June 3, 2019', null],
    ['(Dakar) \u2013 Gunmen fled.', 'Dakar', null, null],
    ['FRANKLIN (Feb. 4, 2014) \u2013 Gunmen fled.', 'FRANKLIN', 'Feb. 4, 2014', null],
  ])('%s', (text, place, date, agency) => {
    const { dateline, sentences } = read(text);
    const slice = (span: { start: number; end: number } | null | undefined): string | null =>
      span ? text.slice(span.start, span.end) : null;
    expect([slice(dateline?.place), slice(dateline?.date), dateline?.agency]).toEqual([place, date, agency]);
    expect(sentences.map((sentence) => sentence.role)).toEqual(['dateline', 'body']);
  });

  test.each([
    ['Smith, 43, was shot - twice, the sheriff said.'],
    ['The men, all from Ohio, fled \u2014 and were not seen again.'],
    ['WHO WAS THERE? NOBODY -- NOT ONE MAN.'],
    ['CORRECTION: The men were three.'],
  ])('none in: %s', (text) => expect(read(text).dateline).toBeNull());
});

describe('quotations', () => {
  const quotes = (text: string): readonly string[] =>
    read(text).quotations.map(
      (q) =>
        `${q.speech ? 'speech' : 'name'} ${text.slice(q.start, q.end)}${q.inside !== null ? ` in ${q.inside}` : ''}${q.continues !== null ? ` from ${q.continues}` : ''}`,
    );
  test.each([
    ['speech', '"We did not see them," he said.', ['speech "We did not see them,"']],
    ['names', "the shop 'Pallada' and the bar \u201cBlue Moon\u201d", ["name 'Pallada'", 'name \u201cBlue Moon\u201d']],
    ['apostrophes are none', "the rebels' guns and O'Brien's dog in the '90s", []],
    [
      'nested',
      '\u201cHe said \u2018go home\u2019 to every one of us,\u201d she said.',
      ['speech \u201cHe said \u2018go home\u2019 to every one of us,\u201d', 'name \u2018go home\u2019 in 0'],
    ],
    ['guillemets', 'Il a dit \u00ab nous sommes tous ici ce soir \u00bb hier.', ['speech \u00ab nous sommes tous ici ce soir \u00bb']],
    [
      'run on',
      '"We saw them come up the hill.\n\n"They fired at us all," he said.',
      ['speech "We saw them come up the hill.', 'speech "They fired at us all," from 0'],
    ],
    ['never closed', '"We saw them come up the hill.\n\nThe end came later.', ['speech "We saw them come up the hill.']],
    [
      'marks that were misread',
      'The \u00e2\u20ac\u02dccamp\u00e2\u20ac\u2122 is \u00e2\u20ac\u0153closed to all of us now,\u00e2\u20ac\u009d she said.',
      ['name \u00e2\u20ac\u02dccamp\u00e2\u20ac\u2122', 'speech \u00e2\u20ac\u0153closed to all of us now,\u00e2\u20ac\u009d'],
    ],
    [
      'opened curly, closed straight',
      '\u201cI felt terrible all day," she said. "He was only a boy to us."',
      ['speech \u201cI felt terrible all day,"', 'speech "He was only a boy to us."'],
    ],
  ])('%s', (_, text, expected) => expect(quotes(text)).toEqual(expected));
});

describe('caseless', () => {
  test.each([
    ['GUNMEN FLED THE TOWN.', true],
    ['gunmen fled the town.', true],
    ['Gunmen fled the town.', false],
    ['Gunmen Fled The Town.', false],
    ['Gunmen Fled The Town. '.repeat(5), true],
    ['Gunmen Fled the Town of Orlas. '.repeat(5), false],
    [
      'Updated today\n\ngunmen fled the town on foot. the police came late, a farmer said, and found nobody. they went on to the next village.',
      true,
    ],
    ['Gunmen fled the town on foot. The police came late, a farmer said, and found nobody. They went on to the next village.', false],
    ['', true],
  ])('%s', (text, expected) => expect(read(text).caseless).toBe(expected));
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          "'",
          '\u201c',
          '\u2019',
          '\u00e2\u20ac\u0153',
          '\u00e2\u20ac\u2122',
          '\u00c3\u00a9',
          '\u00ad',
          '. ',
          '(',
          '[',
          ']',
          '-',
          '--',
          '\n',
          '\r\n',
          '\n\n',
          ' ',
          'Col.',
          'A',
          'b',
          '7',
          '1,2',
          '\u0000',
          '\ud800',
          'U.S.',
          ':',
          'No.',
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join('')),
  );

  test('tokens are in order, within the text, and every one is in one sentence', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { tokens, sentences, paragraphs, quotations } = read(value);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(value.length);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.lastToken).toBeGreaterThan(next);
          next = sentence.lastToken;
        }
        expect(next).toBe(tokens.length);
        expect(paragraphs.at(-1)?.lastSentence ?? 0).toBe(sentences.length);
        for (const q of quotations)
          expect(q.start >= 0 && q.end > q.start && (q.inside === null || q.inside < quotations.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one line without a stop', 'word '],
    ['brackets', '('],
    ['straight quotes', '"'],
    ['single quotes', "' a"],
    ['stops', '.'],
    ['capitals with commas', 'PARIS, '],
    ['digits', '1,'],
    ['lines', 'a\n'],
    ['opening curly quotes', '\u201c'],
  ])(
    'hostile length: %s',
    (_, unit) => {
      const value = unit.repeat(Math.ceil(1_600_000 / unit.length));
      expect(read(value).tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(value.length);
    },
    20_000,
  );

  test('sentences are capped', () => {
    const longest = Math.max(...read('word '.repeat(5000)).sentences.map((s) => s.lastToken - s.firstToken));
    expect(longest).toBe(400);
  });
});

describe('other pages', () => {
  const own = 'Two men were shot on Mill Road on Monday.\n\nBoth are in a hospital.';
  const roles = (text: string, title: string | null = null): readonly string[] =>
    read(text, title)
      .sentences.filter(({ role }) => role === 'boilerplate')
      .map(({ start, end }) => text.slice(start, end));

  test.each([
    [
      'a headline between paragraphs',
      `${own}\n\nSeven Dead in Outbreak at Harbour Hotel\n\nPolice ask for help.`,
      ['Seven Dead in Outbreak at Harbour Hotel'],
    ],
    ['a heading of the report itself', `${own}\n\nHow It Happened\n\nPolice ask for help.`, []],
    ['a sentence without a stop', `${own}\n\nSeven men came by boat on the same day\n\nPolice ask for help.`, []],
    [
      'teasers that stand twice',
      `A bus burnt on the bridge.\n\nA bus burnt on the bridge.\n\nA judge was robbed at noon.\n\nA judge was robbed at noon.\n\n${own}`,
      ['A bus burnt on the bridge.', 'A bus burnt on the bridge.', 'A judge was robbed at noon.', 'A judge was robbed at noon.'],
    ],
    ['one paragraph that stands twice', `A bus burnt on the bridge.\n\nA bus burnt on the bridge.\n\n${own}`, []],
    [
      'a caption told twice',
      'A guard stands at the door of the bank on Mill Road. Rain fell. A guard stands at the door of the bank on Mill Road. He waits.',
      ['A guard stands at the door of the bank on Mill Road.'],
    ],
    ['short sentences told twice', 'He died at once. He died at once. Police came.', []],
    [
      'a caption told thrice',
      'A guard stands at the door of the bank on Mill Road. '.repeat(3).trim(),
      ['A guard stands at the door of the bank on Mill Road.', 'A guard stands at the door of the bank on Mill Road.'],
    ],
    [
      'in capitals, two sentences between',
      'A GUARD STANDS AT THE DOOR OF THE BANK ON MILL ROAD. RAIN FELL. HE WAITS. A GUARD STANDS AT THE DOOR OF THE BANK ON MILL ROAD.',
      ['A GUARD STANDS AT THE DOOR OF THE BANK ON MILL ROAD.'],
    ],
    [
      'three sentences between',
      'A guard stands at the door of the bank on Mill Road. Rain fell. He waits. Nobody came. A guard stands at the door of the bank on Mill Road.',
      [],
    ],
    [
      'as long, but of another word',
      'A guard stands at the door of the bank on Mill Road. A guard stands at the door of the shop on Mill Road.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(roles(text)).toEqual(expected));

  test('the report of its title is no other page', () => {
    const line = 'Two Men Shot on Mill Road on Monday';
    expect(roles(`${own}\n\n${line}\n\nPolice ask for help.`, 'Two men shot on Mill Road')).toEqual([]);
  });
});

describe('captions', () => {
  const captions = (text: string): readonly string[] =>
    read(text)
      .sentences.filter(({ caption }) => caption)
      .map(({ start, end }) => text.slice(start, end));
  test.each([
    [
      'a credit behind a colon',
      'Mourners in Tarija on May 3. Photo: Jane Doe\n\nA judge was shot.',
      ['Mourners in Tarija on May 3.', 'Photo: Jane Doe'],
    ],
    [
      'an agency behind a stroke',
      'Mourners walk in Tarija. (Jane Doe/AFP)\n\nA judge was shot.',
      ['Mourners walk in Tarija.', '(Jane Doe/AFP)'],
    ],
    [
      'words that open one',
      'In this photo, mourners walk in Tarija. They wept.\n\nA judge was shot.',
      ['In this photo, mourners walk in Tarija.'],
    ],
    ['none in the news itself', 'A judge was shot, AFP said. His photo hung in the court.', []],
  ])('%s', (_, text, expected) => expect(captions(text)).toEqual(expected));
});
