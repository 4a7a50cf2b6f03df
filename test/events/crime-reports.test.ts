/** Local reports of shootings: killed (who did it counted in) and injured; with a title where it matters. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

const reports: readonly [expected: string, text: string, title?: string][] = [
  // gunned down, and alive for all that
  ['0 3', 'A man gunned down three friends in Vaduz. All three are in stable condition.'],
  ['0 1', 'A clerk was gunned down in Vaduz. He is in critical condition at a clinic.'],
  ['3 0', 'A man gunned down three friends in Vaduz.'],
  ['1 0', 'A clerk was gunned down in Vaduz. Ivo Reyes, 30, was hit in the neck and died where he fell.'],
  // one of those shot died
  ['1 3', 'A gunman who shot four others, including one who died, is still at large. The other three victims will live.'],
  ['1 4', 'A gunman shot five people, including a teacher who later died.'],
  ['0 4', 'Four people were shot, including a woman who was critically wounded.'],
  // the dead beside the hurt, and then told of again
  [
    '1 3',
    'A row over a debt left three people injured and one person dead. Guards found two men, including a 24-year-old, had been shot. The two were taken to a clinic, where the 24-year-old later died.',
    'Three injured, one dead in Vaduz',
  ],
  // of two dead, and not of those treated
  [
    '2 4',
    'Last night six people were shot, two of them fatally. Two men died, another victim had surgery and three others were treated. Ivo Reyes, 27, died of a wound.',
  ],
  // the other six are others than the one before, and so are two more
  [
    '3 4',
    'Seven were shot. One victim, a 36-year-old woman, was pronounced dead on the stairs. The other six were taken to a clinic. Two more people, a 44-year-old man and a 19-year-old woman, died there.',
    '7 shot, 3 dead in Vaduz',
  ],
  ['1 3', 'A cook was killed in a gun attack. At least one of the other three people shot was unresponsive.'],
  // a number of hurt that is of the dead, too
  [
    '2 2',
    'Four people were hurt in the gunfire. Ivo Reyes, the cashier, was taken to a clinic, where he was pronounced dead. Tito Soto, a guard, was also killed. A 23-year-old man and a 40-year-old man who were wounded are expected to survive.',
  ],
  // and one that is not
  [
    '1 3',
    'Three clerks were injured in the shooting. Ivo Reyes was killed. A 23-year-old man and a 40-year-old man who were wounded are expected to live.',
    'One dead, three injured in Vaduz',
  ],
  // three, by where they were
  ['3 0', 'A man killed three clerks, one in her office and two in the yard.'],
  // whose son he was
  [
    '3 0',
    'A third person has died of a shooting.\n\nAna Ruiz, 44, died on Friday.\n\nHer son, Juan, 20, and his friend Ivo Mena, 21, were pronounced dead at the scene.',
  ],
  ['1 0', 'A girl was shot dead. Her father, Ivo Mena, said his daughter was killed in the yard.'],
  // not her mother, of whom the same sentence tells
  [
    '2 1',
    'A man fatally shot his former girlfriend and wounded her mother before fatally shooting himself. Mora shot Ruiz three times, then shot her 55-year-old mother in the hip.',
  ],
  // he who did it is one of those who died
  ['4 0', 'A man, his wife and their two sons died in a murder-suicide.\n\nThe man shot his wife and two sons before shooting himself.'],
  // one died at the scene, and of two more one later
  [
    '3 4',
    'One victim, a 36-year-old woman, was pronounced dead on the stairs. The other six were taken to a clinic.\n\nTwo more people, a 44-year-old man and a 19-year-old woman, died there.',
    '7 shot, 3 dead in Vaduz',
  ],
  // readers, and other pages
  [
    '0 1',
    'A man was shot on his porch on Sunday. He was taken to a clinic. He is stable. Police have no suspect. Anyone who saw it is asked to call.\n\nComments\n\nMy cousin was killed there.\n\nThree shot on my street.',
  ],
  [
    '0 1',
    'A man was shot on his porch on Sunday. He was taken to a clinic. He is stable. Police have no suspect. Anyone who saw it is asked to call.\n\nMore headlines\n\n2 dead, 4 hurt in pileup',
  ],
  ['1 1', 'A man was shot on his porch on Sunday.\n\nComments\n\nHe is stable. Police have no suspect. His cousin was killed there.'],
  // the other one is not the one told of
  ['1 1', 'One of the victims died. The other victim was shot in the arm.'],
  ['1 1', 'A man and a woman were shot. The man died. The other victim is in stable condition.'],
  ['0 1', 'A boy was shot in the leg. The other boy ran away.'],
  // the suspect is the man wounded beside the deputy, and her dog is nobody
  ['0 2', 'A deputy and a man were both wounded in a gunfight. The suspect, 24, was shot in the stomach.'],
  ['0 2', "A deputy and a man were both wounded in a gunfight. The deputy's K-9 partner was struck, too, and died."],
  ['1 0', 'A K-9 officer was shot and killed.'],
  // a name alone is rather of the first
  [
    '1 1',
    'A woman is accused of stabbing her roommate to death and injuring another man. Ana Mora stabbed Ivo Reyes in the neck. Reyes was dead when police came.',
  ],
  // whose bodies were found were told of before, and she who lived is none of them
  [
    '3 1',
    'A man fatally shot his mother and father and critically wounded his sister before killing himself.\n\nPolice found the bodies of Ivo Kubin, 61; his wife, Ana Kubin, 60; and their son, Tito Kubin.',
  ],
  // of no wound
  ['1 0', 'A woman was shot dead in her home. Two officers were treated for heat exhaustion.'],
  ['1 2', 'A woman was shot dead in her home. Two officers were treated for cuts.'],
  // held elsewhere for what was done here
  [
    '4 0',
    'A baker is held over the killings of four people whose bodies were found in a Tulsa flat this week.\n\nIvo Hines was taken into custody in Wichita, Kansas, and is being held on four counts of first-degree murder.\n\nThe victims, two nurses and two cooks, were found shot to death Wednesday.',
  ],
  // those named are the dead of those shot
  ['2 2', 'A man shot four clerks, two of them fatally. The dead were identified as Ana Ruiz and Ivo Mora.'],
  // no grave injuries are injuries
  ['0 1', 'A boy was shot in the arm by a friend. The bullet went in and out with no major injuries.'],
  ['0 0', 'Shots were fired at a bar. There were no injuries.'],
  ['0 2', 'Two victims were critical but stable after the shooting.'],
  ['0 0', 'He was critical of the police after the shooting.'],
];

describe('local reports', () => {
  test.each(reports)('%s: %s', (expected, text, title) => {
    const [incident] = readText(text, { published: '2012-05-06', ...(title && { title }) });
    const best = (effect: string): number =>
      incident?.figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null)?.best ?? 0;
    expect(`${best('killed')} ${best('injured')}`).toBe(expected);
  });
});
