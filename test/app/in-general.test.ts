/** Violence spoken of in general is no incident; the same words of one that was done are. */
import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const kindsOf = (text: string): string =>
  readText(text, { published: '2024-03-05' })
    .map(({ kind }) => kind)
    .join(', ');

describe('in general', () => {
  it.each([
    'What is said about kidnappings? We are against kidnappings and murders.',
    'The law punishes crimes such as kidnapping, murder and terrorism.',
    'The law punishes crimes such as a robbery.',
    'It was no everyday event like a robbery.',
    'Those who carry arms or threaten people will be jailed, the decree says.',
    'The deserter had the mission of assassinating Judge Ana Orta, a bishop and two ministers.',
    'The rebels must cease their acts of sabotage against buses and banks.',
    'We must end the bombings, the murders and the kidnappings.',
    'The squads have murdered, tortured and kidnapped with impunity, the bishop said.',
    'They kidnap and they kill, the bishop said.',
    'The bank opened on Monday. It is a fine bank. It has ten rooms. An analyst said that two thieves were shot in such a bank.',
    'The group published its list of attacks on journalists.',
    'Kidnapping is a crime that nobody can justify, the minister said in Tacna on Monday.',
    'Murder and kidnapping are crimes against humanity, the bishop said in Tacna on Monday.',
    'Kidnapping has become an industry, the minister said in Tacna on Monday.',
    'The new law makes kidnapping punishable by 30 years in prison, the minister said on Monday.',
    'The unit was set up to fight kidnapping, a colonel said in Tacna on Monday.',
    'Insurance against kidnapping costs a lot, a broker said in Tacna on Monday.',
    'The delegates discussed terrorism, kidnapping and smuggling in Tacna on Monday.',
    'The number of kidnappings in the country rose last year, police said on Monday.',
    'Soldiers stormed a mock village near Tacna on Monday.',
    'The army said on Monday that it will not tolerate attacks on the pipeline in Tacna.',
    'Troops were sent to Tacna on Monday to prevent attacks on buses.',
    'The mayor of Tacna has asked for guards because she fears an attack.',
    'The army expects an attack on Tacna in the next days, a colonel said on Monday.',
    'Police in Tacna said on Monday that they are prepared for any attack.',
    'Rebels who kidnap farmers will be hunted down, a colonel said in Tacna on Monday.',
    'Terrorists who kill children deserve no mercy, the minister said in Tacna on Monday.',
    'A film in which a gunman kills nine people at a stadium opened in Tacna on Monday.',
    'The novel, in which a gang murders three policemen in Tacna, was published on Monday.',
    'A play about the murder of a bishop opened in Tacna on Monday.',
  ])('%s', (text) => expect(kindsOf(text)).toBe(''));
});

describe('not done', () => {
  it.each([
    'The army said that no foreigners were being held hostage by the rebels in Tacna.',
    'The rebels said they do not hold foreigners hostage in Tacna.',
    'A colonel told of a plan under which rebels will try to attack army posts in Tacna on Monday.',
    'We will execute judges and plant bombs in the districts of the rich, the group said in Tacna on Monday.',
    'They could be kidnapped or killed, a relative of the nurses said in Tacna on Monday.',
    'Contrary to rumours, no bomb exploded in Tacna on Monday.',
    'The gang was trained to plant bombs and to kidnap traders, police in Tacna said on Monday.',
    'The plan included dynamiting the naval base and burning the port of Tacna, an admiral said on Monday.',
  ])('%s', (text) => expect(kindsOf(text)).toBe(''));
});

describe('done', () => {
  it.each([
    ['Gunmen shot dead two guards outside a cinema in Tacna on Monday.', 'attack'],
    ['The bishop condemned attacks on two churches in Tacna on Monday.', 'attack'],
    ['Residents reported explosions and clashes in Tacna on Monday.', 'bombing'],
    ['The squads have murdered two teachers and kidnapped a nurse, the bishop said.', 'attack'],
    ['Rebels kidnap a nurse and kill two clerks in Tacna.', 'kidnapping'],
    ['The rebels tried to attack an army post in Tacna on Monday.', 'attack'],
    ['The rebels hold nine foreigners hostage in Tacna.', 'kidnapping'],
    ['No one was hurt when a bomb exploded in Tacna on Monday.', 'bombing'],
    ['A clerk has been kidnapped and murdered in Tacna.', 'kidnapping'],
    ['Those who kidnapped a nurse on Monday in Tacna will be caught, police said.', 'kidnapping'],
    ['A professor said that six people were wounded in a shooting in Tacna on Monday.', 'attack'],
    ['Kidnapping the engineers was meant to press the firm, the rebels said in Tacna on Monday.', 'kidnapping'],
    ['Rebels who attacked a farm near Tacna on Monday killed two farmers.', 'attack'],
    ['Residents of Tacna fear another attack like the one that killed nine on Monday.', 'attack'],
    ['A man was charged with kidnapping in Tacna on Monday.', 'kidnapping'],
    ['Nine clerks died when a boiler exploded in Tacna on Monday.', 'accident'],
    ['Nine clerks died when a gas cylinder packed with dynamite exploded in Tacna on Monday.', 'bombing'],
    ['Rebels used explosives against a post office in Tacna on Monday.', 'bombing'],
    ['Police ended a robbery of a bank in Tacna by shooting two men dead.', 'robbery'],
  ])('%s', (text, kind) => expect(kindsOf(text)).toContain(kind));
});
