/** Local reports tell of the same persons two to four times, and of other incidents besides: how many were killed and hurt in the first. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const [incident] = readText(text, { published: '2013-11-20' });
  const best = (effect: string): number =>
    incident?.figures.find((row) => row.event === null && row.group === 'people' && row.effect === effect && row.label === null)?.best ?? 0;
  return `${best('killed')} ${best('injured')}`;
}

const rows = (name: string, given: readonly [toll: string, text: string][]) =>
  describe(name, () => test.each(given)('%s: %s', (toll, text) => expect(tollOf(text)).toBe(toll)));

rows('none of those told of last', [
  ['0 1', 'A woman was shot in the leg in Tulsa on Friday. Several customers were in the store. None were hurt.'],
  ['0 2', 'Two men were wounded in a shooting in Macon on Friday. Several children were playing nearby, but none was hit.'],
  ['0 0', 'Shots were fired at a house in Macon on Friday. Three people were home. None of them were injured.'],
]);

rows('of those told of side by side the first is named first', [
  ['0 2', 'A teacher and a student were shot in Macon on Monday. Carl Nunn, 40, was shot in the leg. The student, 16, was hit in the arm.'],
  [
    '0 2',
    'A police officer and a man were both wounded in Macon on Monday. Officer Carl Nunn was shot in the leg. The suspect, Daniel Vance, 36, was shot several times.',
  ],
  ['0 2', 'A father and his son were shot in Macon on Monday. Carl Nunn, 40, was shot in the leg. The boy, 12, was hit in the arm.'],
]);

rows('a relative told of again, and named later', [
  [
    '0 2',
    'Two sisters were wounded in a shooting in Macon. Ana Dorn, 19, was shot in the leg. Her sister was grazed in the arm. Beth Dorn, 17, was treated and released.',
  ],
  ['0 2', 'A man and his girlfriend were shot in Macon on Monday. Carl Nunn, 40, was shot in the leg. His girlfriend was hit in the arm.'],
  ['0 2', 'Tom Dorn was shot in the leg in Macon on Sunday. His brother was hit in the arm. Sam Dorn was treated and released.'],
  ['0 3', 'Tom Dorn was shot in the leg in Macon on Sunday. His brother was hit in the arm. Rita Holm was grazed.'],
  [
    '2 0',
    'Two girls were killed in Macon on Sunday.\n\nA 5-year-old girl died at a hospital.\n\nHer 7-year-old sister was pronounced dead at the scene.',
  ],
]);

rows('the second victim', [
  [
    '0 2',
    'A 20-year-old woman was shot in the leg in Akron on Monday. A 35-year-old man was shot in the arm. The second victim was treated and released.',
  ],
  [
    '1 1',
    'A man died and another was wounded in a shooting in Akron on Monday. James Holm, 41, and a 35-year-old man were shot outside a house. The second victim was shot in the arm.',
  ],
  ['0 3', 'A woman and a 35-year-old man were shot outside a house in Akron on Monday. A third victim was hit in the arm.'],
]);

rows('who was shot and died is not who was wounded', [
  [
    '1 1',
    'A shooting left a man dead and a woman wounded Saturday near Spokane. Greg Young, 54, was shot in the chest and died in his driveway. Pam Young, 50, was shot in the arm.',
  ],
  [
    '1 1',
    'A gunman killed a boy and injured a man in Macon on Sunday.\n\nJoe Bank, 2, was shot in the head and died. Brad Jima, 22, was also hit.',
  ],
  [
    '2 1',
    'Two people were killed and a woman was wounded in Macon on Sunday. Greg Young, 54, was shot in the chest and died. Pam Young, 50, was shot in the arm.',
  ],
]);

rows('those found hurt are those who died', [
  [
    '1 0',
    'A man was killed in a shooting in Dayton on Sunday. Officers found a man suffering from a gunshot wound. He was taken to a hospital, where he died.',
  ],
  [
    '1 1',
    'One person was killed and another was injured in a shooting in Dayton on Sunday.\n\nOfficers found two people with gunshot wounds. One of them, Tom Dorn, 30, was pronounced dead at a hospital.',
  ],
  [
    '2 3',
    'A woman and her daughter were killed in Macon on Sunday.\n\nPolice believe Pruett shot and killed Dana Strong and her daughter.\n\nThree others were also shot.',
  ],
]);

rows('another incident by the day or the hour the sentence opens on', [
  ['0 1', 'A man was shot in the leg in Macon on Tuesday. On Monday, a woman was shot about 4 p.m. on Seminary Avenue.'],
  ['0 1', 'A man was shot in the leg in Macon on Tuesday. On Sunday night, two women were wounded on Seminary Avenue.'],
  ['0 1', 'A man was shot in the leg in Macon on Tuesday. Hours earlier, a woman was shot on Seminary Avenue.'],
  ['0 1', 'A girl was struck by a bullet in Camden on Tuesday. Last week, a 15-year-old boy was wounded on Elm Avenue.'],
  ['0 1', 'A man was shot in the leg in Macon on Tuesday. Earlier this month, a woman was shot on Seminary Avenue.'],
  ['0 1', 'A man was shot in the leg in Macon on Tuesday. The shooting came a week after two teens were wounded on Tilden Avenue.'],
  [
    '1 0',
    'A man was shot and killed early Friday in Macon. Also Thursday, a woman was shot in the leg in the 4100 block of West Center Street.',
  ],
  [
    '0 2',
    'A man was shot in the leg in Macon on Tuesday. Just before midnight, officers found a woman with a gunshot wound in the same house. She was shot, too.',
  ],
  ['0 1', 'A man was shot in the leg in Macon late Tuesday. On Wednesday morning, the man was in stable condition.'],
]);

rows('behind a line of other incidents', [
  [
    '1 1',
    'A man died and a woman was hurt in a shooting Friday in Macon.\n\nAlso on Thursday:\n\nA 34-year-old man was shot in the leg in the 4100 block of Elm Street.\n\nTwo women were wounded on Oak Street.',
  ],
  [
    '1 1',
    'A man died and a woman was hurt in a shooting Friday in Macon.\n\nOther shootings:\n\nA 34-year-old man was shot in the leg in the 4100 block of Elm Street.',
  ],
  [
    '1 4',
    'Five people were shot, one fatally, on Friday in Macon. Tom Dorn died at the scene.\n\nOther victims include:\n\nAda Bell, 30, was shot in the leg.\n\nRay Holm, 31, was hit in the arm.',
  ],
]);

rows('he was alive when they came, but died', [
  ['1 1', 'A man and a woman were shot in Macon on Monday. The man was conscious when medics arrived but died at the hospital.'],
  ['1 0', 'Police were called to a shooting in Macon on Monday. The victim was talking when officers found him, but died during surgery.'],
  ['2 0', 'Two people were shot in Macon on Monday. Both were alive when medics arrived but died at hospitals.'],
  ['0 1', 'A man shot a clerk in Macon on Monday. The clerk was alive when police arrived but was bleeding heavily.'],
]);

rows('what might have been, and what goes on in general', [
  ['0 1', 'A woman was shot in Macon on Monday. "She could have been killed," her son said.'],
  ['0 1', 'A woman was shot in Macon on Monday. "She would have been killed if the door had been open," her son said.'],
  ['0 1', 'A man was shot in Macon on Monday. "We could have had a dead father or a dead child," the sheriff said.'],
  ['0 1', 'A woman was shot in Macon on Monday. "People are getting killed over nothing," a neighbor said.'],
  ['0 1', 'A woman was shot in Macon on Monday. "Too many people are dying," a pastor said.'],
  ['1 1', 'A woman was shot in Macon on Monday. A man was killed, too.'],
]);

rows('he who was shot by the police, named later', [
  [
    '1 0',
    'A man who fired at officers was shot and killed by police in Macon early Friday.\n\nPolice said Matt Corr, 33, refused to come out and fired several rounds. An officer returned fire, hitting Corr. He died at the scene.',
  ],
  [
    '0 1',
    'A man who shot at police was wounded in Macon early Friday.\n\nMatt Corr, 33, fired at officers. Officers fired back, striking Corr in the chest. He is in critical condition.',
  ],
]);

rows('some of those told of by one word died', [
  ['1 1', 'A man and a woman were shot in Macon on Sunday, and one of them died.'],
  ['1 1', 'A man and a woman were shot in Macon on Sunday, one fatally.'],
  ['1 2', 'A man, his wife and a neighbor were stabbed in Macon on Sunday, one fatally.'],
  ['1 1', 'A man and a woman were shot in Macon on Sunday, and one of them died. Police said Lena Holm, 29, was killed.'],
]);

rows('the dead, named where their wounds were told of again', [
  [
    '3 0',
    'The bodies of a woman and two children were found in Macon on Sunday, and all three had been stabbed. Police identified them as Lena Holm, 31, and her daughters, Ida, 9, and Rosa, 6.',
  ],
  ['1 2', 'A clerk was killed in Macon on Sunday and two others were stabbed. They were identified as Lena Holm, 31, and Rosa Holm, 6.'],
]);

rows('a first name tells who "he" and "she" are', [
  ['1 1', 'Lena Holm and Daniel Rees were shot in Macon on Sunday. He died at a clinic.'],
  [
    '2 0',
    'Officers in Macon found Victor Dorn dead of a bullet wound on Sunday and his former girlfriend, Lena Holm, 29, shot in the head. She died on the way to a clinic.',
  ],
  ['2 0', 'A woman killed her uncle and her aunt in Macon on Sunday. Peter Dorn was shot in the head. Lena Dorn was shot in the back.'],
  [
    '2 0',
    'A man shot his girlfriend to death in Macon on Monday before killing himself. Deputies found Rosa Holm, 32, and Hector Dorn, 40, dead in the kitchen.',
  ],
  ['2 0', 'A man shot his wife to death in Macon on Monday before killing himself. Killed were Rosa Dorn, 32, and Hector Dorn, 40.'],
]);

rows('who did what within a clause', [
  ['7 2', 'Guests of an inn in Macon were attacked on Monday by a man who killed six of them, wounded two and committed suicide.'],
  ['4 0', 'Three people were killed in Macon on Monday by a clerk who had lost his job, police said, and who then killed himself.'],
  ['1 1', 'A man shot her in the face in Macon on Monday and killed the clerk who had come to help.'],
]);

rows('those killed, by name, one of whom tells no sex', [
  ['2 0', 'A man killed his girlfriend and her boyfriend in Macon on Monday. He shot Dana Holm and Scott Dorn.'],
  ['2 0', 'A man killed his girlfriend and her brother in Macon on Monday. He shot Lena Holm, 35, and Scott Dorn, 40.'],
  ['1 0', 'Police in Macon identified the man found fatally shot in an alley on Monday as Scott Dorn.'],
]);

rows('who died last, and who is still cared for', [
  ['3 2', 'A third person has died of injuries suffered in a shooting in Macon on Friday. Two others remain in the hospital.'],
  [
    '3 2',
    'A third person has died after a shooting in Macon on Friday that had already claimed two lives. Two others remain hospitalized.',
  ],
  ['1 2', 'A man was killed in a shooting in Macon on Friday. Two others are still in the hospital.'],
  ['5 0', 'Five bodies, believed to be those of migrants, were found in a ravine near Macon on Friday. Each had been shot once.'],
]);
