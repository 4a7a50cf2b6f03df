/** Six readings: a shooting with its trial, a bombing in the same city on the same day, and a killing elsewhere. */
import { place, reading } from './readings.js';

export const ORVELA = place('Orvela', 48.2, 66.1);
export const TASHKUR = place('Tashkur', 52.9, 71.4);

export const SHOP_MORNING = reading(
  'shop-1',
  '2031-04-02',
  'Gunmen opened fire in the Bellweather bookshop on Quince Street in Orvela on Wednesday, killing four people, police said. The owner, Marten Osk, died on the way to Saint Brannoc hospital.',
  { day: '2031-04-02', where: ORVELA, killed: 4 },
);
export const SHOP_EVENING = reading(
  'shop-2',
  '2031-04-03',
  'ORVELA — Five are now dead after the shooting at the Bellweather bookshop. Among them is Marten Osk, 61, who had owned the shop on Quince Street for twenty years. Chief Inspector Dalia Reeve said one man was held.',
  { day: '2031-04-02', where: ORVELA, killed: 5 },
);
export const SHOP_TRIAL = reading(
  'shop-3',
  '2032-01-20',
  'A court in Orvela sentenced Pavel Grent to life on Tuesday for the murder of five people in the Bellweather bookshop last April. Relatives of Marten Osk wept as Judge Ilse Corran read the verdict.',
  { day: '2031-04-02', where: ORVELA, killed: 5 },
);
export const STATION = reading(
  'station-1',
  '2031-04-02',
  'A bomb went off at the Norgate railway station in Orvela on Wednesday evening and injured eleven commuters, the fire brigade said. Train services to Hallam Cross were halted.',
  { kind: 'bombing', day: '2031-04-02', where: ORVELA, injured: 11 },
);
export const STATION_LATER = reading(
  'station-2',
  '2031-04-03',
  'Investigators in Orvela found parts of a timer at Norgate station, where an explosion hurt eleven commuters on Wednesday. Trains to Hallam Cross run again.',
  { kind: 'bombing', day: '2031-04-02', where: ORVELA, injured: 11 },
);
export const ELSEWHERE = reading(
  'tashkur-1',
  '2031-04-02',
  'Two herders were shot dead near Tashkur in a quarrel over a well, the provincial governor Arno Vell said.',
  { day: '2031-04-01', where: TASHKUR, killed: 2 },
);
export const ALL = [SHOP_MORNING, SHOP_EVENING, SHOP_TRIAL, STATION, STATION_LATER, ELSEWHERE];
