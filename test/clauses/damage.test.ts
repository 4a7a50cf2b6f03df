/** Things that came to harm: each row is a sentence and what became of which things. */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

/** "destroyed two buses"; "at the bank" where it is only the place. */
function damagesOf(text: string): readonly string[] {
  const { damages, written } = clausesOf(text);
  return damages.map(({ effect, thing: { firstToken, lastToken, wholeLast } }) => {
    const words = written({ firstToken, lastToken: wholeLast ?? lastToken });
    return `${effect ?? 'at'} ${words}`;
  });
}

const says: readonly [string, readonly string[]][] = [
  ['The blast destroyed two buses and damaged nine nearby stores.', ['destroyed two buses', 'damaged nine nearby stores']],
  ['THE BLAST DESTROYED TWO BUSES AND DAMAGED NINE NEARBY STORES.', ['destroyed TWO BUSES', 'damaged NINE NEARBY STORES']],
  ['Several vehicles were damaged by the explosion.', ['damaged Several vehicles']],
  ['A chapel, a school and a bridge were destroyed.', ['destroyed A chapel', 'destroyed a school', 'destroyed a bridge']],
  ['The fire caused heavy damage to the clinic.', ['damaged the clinic']],
  ['The raid launched by a terrorist organization against a farm lasted an hour.', []],
  ['Rebels blew up three power poles.', ['destroyed three power poles']],
  ['The blast damaged the windows of thirty houses.', ['damaged thirty houses']],
  ['A bomb exploded in front of the offices of the Farm Bank.', ['at the offices of the Farm Bank']],
  ['Two men left a bomb outside the ministry.', ['at the ministry']],
  ['The explosion occurred near a hotel.', ['at a hotel']],
  ['The destruction of two pylons left the town dark.', ['destroyed two pylons']],
  ['With the downing of two pylons, the town was dark.', ['destroyed two pylons']],
  ['Bombs reduced the market to ashes.', ['destroyed the market']],
  ['The blast destroyed the council building.', ['destroyed the council building']],
  ['A bomb damaged a building in the capital.', ['damaged a building']],
  ['THE BLAST DESTROYED A BANK OWNED BY A SENATOR.', ['destroyed A BANK']],
  ['Two stores suffered minor damage.', ['damaged Two stores']],
  ['A chapel and a mill received heavy damage in the blast.', ['damaged A chapel', 'damaged a mill']],
  ['The blast caused damage to a chapel and to buses left outside.', ['damaged a chapel', 'damaged buses']],
  ['A bomb exploded between a bank and a hotel.', ['at a bank', 'at a hotel']],
  ['A bomb went off across from the telephone company.', ['at the telephone company']],
  ['A bomb went off across the street from a bank.', ['at a bank']],
  ['Bombs were placed at a bank, at a hotel, and at the office of a union.', ['at a bank', 'at a hotel', 'at the office of a union']],
  ['One bomb exploded at a chapel, another at a clinic, and another at a school.', ['at a chapel', 'at a clinic', 'at a school']],
  ['Two men threw a grenade onto the roof of the consulate.', ['at the consulate']],
  ['The target was a paint factory.', ['at a paint factory']],
  ['The target of the bomb was a bank.', ['at a bank']],
  ['The barracks was also the target of mortar fire.', ['at The barracks']],
  ['THE BARRACKS WAS ALSO THE TARGET OF MORTAR FIRE.', ['at THE BARRACKS']],
  ['The rebels toppled two pylons.', ['destroyed two pylons']],
  ['Three power poles were knocked down.', ['destroyed Three power poles']],
  // told before what went off, or of an explosion that was reported
  ['A car parked near the entrance of the Norvaldan embassy exploded.', ['at the Norvaldan embassy']],
  ['A car stopped near the embassy, and a bomb exploded.', []],
  ['Two explosions were reported near the house of the mayor.', ['at the house of the mayor']],
  ['Two explosions were reported by the police station.', []],
  ['The damage caused to the plant amounts to two million.', ['damaged the plant']],
  ['The bomb caused heavy damage in the village.', []],
  // a number, and the things it is of
  ['Rebels left bombs in three buildings: a bank, a hotel, and a store.', ['at a bank', 'at a hotel', 'at a store']],
  ['Rebels left bombs in two buildings in Lugo; namely, a bank and a hotel.', ['at a bank', 'at a hotel']],
  ['Rebels left bombs in three buildings: a guard was hurt in a bank and a hotel.', ['at three buildings']],
  ['Several houses were damaged, as were the windows and roofs of two garages.', ['damaged Several houses', 'damaged two garages']],
  ['Rebels stopped three trucks in the middle of a bridge and burned them.', ['damaged three trucks']],
  ['They left two bombs in a yard and garden of a Norvaldan hotel.', ['at a Norvaldan hotel']],
  // two names before one noun
  ['The blast damaged an office of the Health and Sports Ministry.', ['damaged an office of the Health and Sports Ministry']],
  ['The blast damaged branches of the Tarsel and Union banks.', ['damaged branches of the Tarsel and Union banks']],
  ['The blast damaged a chapel and Union banks.', ['damaged a chapel', 'damaged Union banks']],
  ['A bomb exploded at TLF [Tarsel Labor Federation] headquarters.', ['at TLF [Tarsel Labor Federation] headquarters']],
  ['A bomb exploded at a union and a pension fund.', ['at a union', 'at a pension fund']],
  ['A bomb damaged the training center.', ['damaged the training center']],
  ['The fall in prices damaged the fund.', []],
  ['A bomb exploded in the city center.', []],
  [
    'Glass was broken at the party headquarters; at the savings office; and at a bank.',
    ['damaged the party headquarters', 'damaged the savings office', 'damaged a bank'],
  ],
  ['Bombs went off at a bank on Mill Road, and an office located on Hill Street.', ['at a bank', 'at an office']],
  ['A bomb exploded at a bank, and a guard posted on Hill Street fled.', ['at a bank']],
  ['The blast left a hotel without windows.', ['damaged a hotel']],
  ['The blast left a hotel without guests.', []],
  ['The explosion blew out the windows of a hotel.', ['damaged a hotel']],
  ['The bomb was intended for the embassy.', ['at the embassy']],
  ['The parcel was intended for the embassy.', []],
  // by its name
  ['A bomb exploded in front of the Hotel Miramar.', ['at the Hotel Miramar']],
  ['THE BLAST DAMAGED BANCO DEL NORTE.', ['damaged BANCO DEL NORTE']],
  ['A bomb exploded next to a mill.', ['at a mill']],
  ['The blast caused damage to the pharmacy and to two houses next to it.', ['damaged the pharmacy', 'damaged two houses']],
  ['Rebels incinerated five members of a patrol.', []],
  ['An explosion rocked the embassy.', ['at the embassy']],
  ['A BLAST SHOOK THE EMBASSY AND A BANK.', ['at THE EMBASSY', 'at A BANK']],
  ['The news rocked the embassy.', []],
  ['An explosion rocked the town.', []],
  ['Rebels attacked the town hall and destroyed it.', ['destroyed the town hall']],
  ['They set off explosives at the foot of a tower, toppling it.', ['at a tower', 'destroyed a tower']],
  ['They freed a guard and burned him.', []],
  ['A bomb exploded inside a car parked outside the ministry.', ['at a car', 'at the ministry']],
  ['The railway line was cut by explosives.', ['damaged The railway line']],
  // how far, and what of it
  ['The bridge was partially destroyed.', ['damaged The bridge']],
  ['THE MILL WAS COMPLETELY BURNED.', ['destroyed THE MILL']],
  ['Rebels set fire to four buses.', ['damaged four buses']],
  ['Rebels burned down the town hall.', ['destroyed the town hall']],
  ['The burning of a mill was condemned.', ['damaged a mill']],
  ["The blast broke the embassy's windows.", ["damaged the embassy's"]],
  ['The blast shattered hotel windows.', ['damaged hotel']],
  ['Windows were broken at the cultural center.', ['damaged the cultural center']],
  ['THE BOMB DESTROYED WINDOWS IN THE BUILDING.', ['damaged THE BUILDING']],
  ['The store suffered no damage.', []],
  ['The target was a senator.', []],
  ['A bomb exploded on the first block of Mill Road.', []],
  ['The objective of the talks was a bank.', []],
  ['He had come from a bank in front of which a bomb exploded.', []],
  ['The rebels did not destroy the bridge.', []],
  ['They want to destroy the pipeline.', []],
  ['The news damaged relations.', []],
  ['The blast injured two guards.', []],
  ['A bomb exploded in the area.', []],
  ['He left his car outside the ministry.', []],
];

describe('damage', () => {
  test.each(says)('%s', (text, expected) => expect(damagesOf(text)).toEqual(expected));
});
