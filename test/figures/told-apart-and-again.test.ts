/** Persons told of once, and told of again: each row is a short report, with how many were killed and injured. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (effect: string): number =>
    figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('killed')}/${best('injured')}`;
}

test.each([
  // an official, and by name what he was
  ['Six guards and a village official were killed by rebels near Harlow. Councillor Juan Mora was shot dead in his house.', '7/0'],
  ['SIX GUARDS AND A VILLAGE OFFICIAL WERE KILLED BY REBELS NEAR HARLOW. COUNCILLOR JUAN MORA WAS SHOT DEAD IN HIS HOUSE.', '7/0'],
  ['A village official, Ana Vega, was killed near Harlow. Councillor Juan Mora was shot dead in his house.', '2/0'],
  ['Two nurses and three airport personnel were wounded by a bomb in Harlow.', '0/5'],
  // who died is told of by the harm
  ['A 3-year-old girl has died after a shooting in Harlow. Police said the girl was injured by a gun on Thursday.', '1/0'],
  ['A toddler who shot himself in Harlow on Monday has died. The gun went off, injuring the boy.', '1/0'],
  ['A girl was killed in a shooting in Harlow on Monday. The boy was injured.', '1/1'],
  ['A cook was killed in a shooting in Harlow on Monday. The driver was injured.', '1/1'],
  // one of those wounded dies, and is one less; so is one who is said to have been of them
  ['One of four nurses wounded in a shooting in Harlow has died. Three others were treated for cuts.', '1/3'],
  ['Ana Vega, 18, was one of six guests wounded at a feast in Harlow. She died on Sunday.', '1/5'],
  ['Ana Vega was shot dead in Harlow in May. Vega was one of six people who were wounded. The others survived.', '1/5'],
  ['A cook was one of the five people wounded in a shooting in Harlow. He died on Sunday.', '1/4'],
  ['Five people were wounded in a shooting in Harlow, including a nurse. The nurse died on Sunday.', '1/4'],
  ['Juan Mora was shot dead in Harlow. His brother was one of three guests wounded.', '1/3'],
  // who was wounded and died on the spot is none of those said to be wounded
  ['Nine people were injured in Harlow, the ministry said. A gunman attacked a kiosk, injuring the owner, who died there.', '1/9'],
  ['Ana Vega was one of six guests killed at a feast in Harlow. Her son was wounded.', '6/1'],
  // who the others were, their ages behind them
  [
    'Rosa Luna died in a shooting in Harlow. Three others, a nurse of 18 and two cooks, ages 24 and 26, had their wounds dressed and went home.',
    '1/3',
  ],
  ['A nurse and two clerks were taken to a hospital after a shooting in Harlow.', '0/3'],
  // a deed told of again sums up those told of one by one, "others" than the dead and "at least" as well
  [
    'A cook was shot dead in Harlow. A woman and a boy were wounded and a girl was grazed. Police seek whoever opened fire, killing the cook and wounding three others.',
    '1/3',
  ],
  [
    'A cook was shot dead in Harlow. A woman and a boy were wounded. Police said one person was killed and three others were wounded.',
    '1/3',
  ],
  [
    'A boy and a girl were shot in Harlow. Two men were shot in the hip. Police seek two gunmen who fled after injuring at least four people.',
    '0/4',
  ],
  ['A boy and a girl were shot in the leg in Harlow. At least three other people were wounded.', '0/5'],
  // the death told of, of one who was named
  ['Juan Mora was shot dead in Harlow. Police arrested two people in the shooting death of a Harlow teen.', '1/0'],
  ['Juan Mora was shot dead in Harlow. A man was charged with the murder of an 18-year-old.', '1/0'],
  ['Juan Mora, 40, was shot dead in Harlow. A man was charged with the murder of an 18-year-old.', '2/0'],
  ['A cook was shot dead in Harlow. A man was charged with the murder of a boy.', '2/0'],
  // he shot, and hit nobody; the streets are where it was
  ['A woman was shot in Harlow. The man came out of nowhere and shot, she said.', '0/1'],
  ['A clerk was wounded in Harlow. A man with a rifle got out of a car and shot at officers.', '0/1'],
  ['A clerk in Harlow was dragged out and stabbed.', '0/1'],
  ['Shots were fired near Elm Street and Grand Avenue, and a man was killed in Harlow.', '1/0'],
  ['Police in Harlow said Ana Vega and Juan Mora, and a guard were killed.', '3/0'],
  // how those were shot who were killed
  [
    'A man is accused of killing his parents and brother in Harlow. He shot his mother twice, then shot his father and brother, police said.',
    '3/0',
  ],
  ['A man is accused of killing two clerks in Harlow. He then shot his wife and his son in the leg, police said.', '2/2'],
  ['Mora killed his wife and three children in Harlow. Mora had shot his wife and their daughter, and then shot their two boys.', '4/0'],
  // a father is no child of three
  ['A father shot two children and wounded his wife in Harlow before killing himself. Addy, 3, was pronounced dead.', '2/2'],
  // tolls of a span of time are of no one incident, unless nothing else is told
  ['Five guests were shot at a feast in Harlow on Monday. In all, eight people were shot in a five-hour span in the city.', '0/5'],
  ['A boy was shot in Harlow on Monday. Twelve people, including two children, were shot in Harlow in about ten hours.', '0/1'],
  [
    'A cook was shot dead in Harlow. The attack came amid a violent two-hour span in which nine people were shot and one man was killed.',
    '1/0',
  ],
  ['Four clerks were shot in Harlow on Monday. Nearly 50 people have been shot in the city since June 21.', '0/4'],
  ['Eight people were shot dead in Harlow within ten hours.', '8/0'],
  ['Three people died within two hours of the blast in Harlow.', '3/0'],
  ['A gunman killed five people in two hours in Harlow.', '5/0'],
  ['Twelve people were killed in two days of fighting in Harlow.', '12/0'],
  ['Four nurses were shot dead in Harlow in the last 24 hours. A cook was shot in the foot.', '4/1'],
  // one surname, two persons
  ['Rosa Luna died in Harlow of the wounds of Jan. 2. Jaime Luna, 6, was pronounced dead at the scene of the shooting.', '2/0'],
  ['Rosa Maria Luna was shot dead in Harlow. Maria Luna, 40, was pronounced dead at the scene.', '1/0'],
  // the dead had wounds
  ['A cook, his wife and their son were found dead in Harlow. All three suffered gunshot wounds.', '3/0'],
  ['A cook and his wife were shot dead in Harlow. Two officers suffered gunshot wounds.', '2/2'],
  // nobody of the two who lived
  [
    'Juan Mora and another teen were hurt in a shooting in Harlow but the two other victims – Ana Vega, 16, and Rosa Luna, 13 – died.',
    '2/2',
  ],
  // the fourth of four dead, and the third beside two
  ['Four people were killed in a shooting in Harlow. Police later found a fourth person shot at the house.', '4/0'],
  ['Two people were killed in a shooting in Harlow. Police later found a third person shot at the house.', '2/1'],
  // the dead by name, and the fourth who lived
  [
    'Four people were shot, three fatally, in Harlow. The fourth victim was taken to a hospital. The three deceased victims have been identified as Ana Vega, 25; Rosa Luna, 23; and Juan Mora, 23.',
    '3/1',
  ],
  // they, of whom nothing was told
  ['Police in Harlow seek a man who opened fire on four clerks. They were all shot in the foot.', '0/4'],
  ['Police in Harlow arrested two men after a shooting. They were not hurt.', '0/0'],
  // beside the dead, taken to hospital
  ['A cook was killed in a shooting in Harlow. His wife was taken to Mercy Hospital for surgery.', '1/1'],
  ['A girl has died and her mother remains in the hospital following an accidental shooting in Harlow.', '1/1'],
  ['A cook was killed in a shooting in Harlow. The suspect was taken to a hospital.', '1/0'],
  ['A boy was killed in a shooting in Harlow. His body was taken to a hospital.', '1/0'],
  ['A girl and her mother were shot in Harlow. The child was taken to a hospital, where she died.', '1/1'],
  // the number of a picture
  ['Image 4 of 9 Juan Mora, 24, was gunned down in Harlow. Image 5 of 9 Juan Mora, 24, was gunned down in Harlow.', '1/0'],
  ['Gunmen stormed a shop in Harlow. 4 of 9 customers were killed.', '4/0'],
  // a number told of one by one, and who did it
  ['Five people were killed at a home in Harlow on Monday: two men and three women.\n\nThe gunman shot himself.', '6/0'],
  ['A shooting left five people dead in Harlow: three men, a boy and an infant.\n\nThe gunman shot himself.', '6/0'],
])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
