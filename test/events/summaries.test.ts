/** Summaries of one or two sentences, as coders of conflict events write them: kind, killed and injured of the incident each tells of. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const summaries: readonly [string, string][] = [
  ['clash 5 -', 'Security forces killed 5 TTP members, including a commander, in an exchange of fire in Khyber Agency.'],
  ['attack 2 -', 'Two Border Security Force personnel were killed in firing by Pakistan Rangers across the border in Samba.'],
  ['attack 3 -', 'Police recovered three bullet-ridden bodies from Malir, Karachi.'],
  ['attack 6 -', 'Six Naxals, including two women cadres, were killed in an encounter with commandos in Khammam.'],
  ['clash - -', 'Police and militants exchanged gunfire in Srinagar; one militant was arrested.'],
  ['clash 0 -', 'Pakistan violated the ceasefire in Poonch, targeting Indian posts with small arms. No loss of life was reported.'],
  ['protest - -', 'Traders observed a shutter-down strike in Hyderabad.'],
  ['protest - -', 'Transporters went on strike in Colombo.'],
  ['attack 10 -', 'Ten militants have been neutralised in an operation in Dagestan.'],
  ['riot - 15', "Fifteen people, eight of them police, were injured as refugees and villagers clashed in Cox's Bazar."],
  ['riot - 9', 'Workers of two parties clashed in Sylhet over control of a market. Nine people were hurt.'],
  ['riot 1 -', 'A mob lynched a man accused of theft in Gazipur.'],
  ['riot - 3', 'Demonstrators threw stones at police in Algiers. Three officers were hurt.'],
  ['clash 2 -', 'Soldiers clashed with rebels in Patikul, killing two of the villagers nearby.'],
  [
    'attack 4 6',
    'Four people, among them a woman and two children, were killed and six others were hurt when gunmen attacked a wedding in Kotli.',
  ],
  ['attack 15 -', 'Insurgents stormed a village in Borno State and slit the throats of 15 people.'],
  ['attack 3 -', 'Insurgents ambushed a pickup in Narathiwat killing 3 defence volunteers.'],
  ['attack 5 -', 'Assailants stormed a house in Kunduz and killed five members of one family.'],
  ['clash 2 -', 'Guerrillas and soldiers clashed in Kyethi. Two soldiers reportedly dead.'],
  ['protest - -', 'A strike was observed in the valley against the killing of a youth.'],
  ['protest - -', 'Traders blocked the highway in protest at the murder of a clerk last month.'],
  ['protest - -', 'Teachers rallied in Lyon to demand the release of colleagues beaten and arrested last week.'],
  ['bombing - -', 'A bomb damaged two banks in Lima.'],
  ['bombing 0 0', 'A bomb exploded outside a bank in Lima. No casualties were reported.'],
  ['bombing - -', 'A bomb exploded in Tripoli. Reports that 15 people had died were false.'],
  ['attack 1 -', 'A court jailed a man for the murder of the public prosecutor, Adel Karim, who died in Cairo.'],
  ['bombing - -', 'Police foiled a plot to blow up a railway bridge near Sylhet and arrested four men.'],
  ['accident 12 9', 'Twelve people died when a bus left the road near Cusco. Another nine were taken to hospital.'],
  ['protest - 3', 'Thousands of people marched through Lyon against higher fares. Police arrested 20, and three officers were hurt.'],
  ['robbery - 1', "Masked men held up a jeweller's shop in Graz. The owner was stabbed in the arm."],
  ['attack 1 2', 'A man who stabbed two guards in Graz was killed by police.'],
  ['bombing - -', 'A school was destroyed by a rocket in Idlib.'],
  ['disaster - -', 'Floods destroyed a bridge in Sylhet.'],
  ['accident 2 -', 'A gas explosion destroyed a house in Lima, killing two.'],
  ['bombing 6 -', 'Six BRA/BLF militants were killed when jets bombed their hideouts in Awaran.'],
  ['attack 3 -', 'Three HuJI [Harkat-ul-Jihad] suspects were killed when a police team raided a house in Bogra.'],
  ['attack 20 -', 'Three security forces personnel were killed along with 17 militants when a check-post was attacked near Wana.'],
  ['attack 1 3', '1 Levies personel was killed and 3 were wounded when armed men fired on a van in Panjgur.'],
  ['bombing 2 3', 'Two officers from an anti-smuggling task force were killed and three wounded when a bomb exploded in Lashio.'],
  ['clash 5 -', 'Four suspected militants (of no known group) and a soldier of the Frontier Corps were killed in a gunbattle in Kohlu.'],
  ['attack 21 -', '21 BNF AND OTHER FIGHTERS WERE KILLED IN SARBAN.'],
  ['attack 11 -', '11 GARO AND KHASI MINERS WERE SHOT DEAD IN DORLE.'],
  ['attack 3 -', 'THREE MILITANTS OF JUND-E-TARN (JUT) MILITANT OUTFIT WERE KILLED IN DORLE.'],
  ['attack 4 -', 'FOUR MEN OF THE LAKE SECURITY FORCE (LSF) WERE KILLED IN DORLE.'],
  ['attack 1 -', 'GELBO TRINX OF DORLE POLICE STATION WAS MURDERED.'],
  ['attack 19 -', 'At least 19 TTP and other militants were killed when jets attacked their hideouts in Tirah.'],
  ['attack 2 -', 'Two farmers were chopped to death by assailants in a village of Bogra.'],
  ['protest - -', 'Party members protested against the recent death of a cyclist on a highway near Multan.'],
  ['protest - -', 'Prisoners in Kandy protested the death of an inmate.'],
  ['protest - -', 'A party staged demonstrations in Quetta to condemn a bomb attack at a shrine that left 30 dead.'],
  ['protest - -', 'Outraged by the murder of six farmers by police, lawyers staged protests in Salem.'],
  ['protest - -', 'A sit-in was held in Swat against the verdict on a guard who killed a former mayor.'],
  ['protest 3 -', 'During a rally against a new law in Dhaka police killed three demonstrators.'],
  [
    'bombing 2 -',
    'In Bhola, a bus driver, Nur Hossain, 34, and his helper, Jafar Ali, 25, were killed when assailants hurled a petrol bomb.',
  ],
  ['attack 1 -', 'An unidentified assailant shot dead Adel Khan, a former nazim and party leader, in Mardan.'],
  ['clash 3 1', 'Three militants of Jaish-e-Haq (JeH) militant outfit were killed and a policeman wounded in a gunfight in Pulwama.'],
  ['attack 4 -', 'Four women in a village in Tarn block were lynched to death by locals.'],
  ['clash 13 -', 'One soldier of the rebel army was killed, and twelve from the government army were killed in a battle near Lashio.'],
  ['attack 1 -', 'A Lahore police constable was shot and killed by militants.'],
  ['attack 7 -', 'At least seven Maoists are suspected to have been killed in an operation in Malkangiri.'],
  ['attack 17 -', '17 militants belonging to the TTP and LEI, including 3 bombers, were killed when jets targeted them in Tirah.'],
  ['attack 1 -', 'Unknown militants shot a policeman (Mamun Rashid) dead outside his house in Awaran.'],
  ['bombing - -', 'A cracker was hurled at the house of a party leader in Landhi.'],
];

test.each(summaries)('%s: %s', (expected, text) => {
  const [incident] = readText(text, { published: '2015-06-07' });
  const best = (effect: string) => incident!.figures.find((row) => row.group === 'people' && row.effect === effect)?.best ?? '-';
  expect(`${incident?.kind} ${best('killed')} ${best('injured')}`).toBe(expected);
});

test.each([
  'Soldiers stormed a mock village in an exercise that simulated an attack. Medics practised treating 50 wounded.',
  'The home side were slaughtered on Saturday in a match their captain called a massacre.',
  'More than 13,000 people have been killed in the conflict since 2009.',
])('tells of no incident: %s', (text) => expect(readText(text, { published: '2021-03-02' })).toEqual([]));
