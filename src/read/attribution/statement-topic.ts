/** What kind of statement it is: an opinion, an account, a condemnation or an announcement; null for plain reporting of facts. */

import type { StatementSays } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import { firstCueFrom, type Reading, type Stretch } from './reading.js';
import type { Reported } from './reported.js';

type Topic = StatementSays['topic'];

export function statementTopic(
  reading: Reading,
  speaker: Speaker,
  reported: Pick<Reported, 'topic'>,
  content: Stretch,
  direct: boolean,
): Topic | null {
  const said = topicsIn(reading, content);
  if (said.has('condemnation') || reported.topic === 'condemnation') return 'condemnation';
  switch (speaker.role) {
    case 'expert':
      return 'opinion';
    case 'witness':
      return said.has('account') || direct || reported.topic === 'account' ? 'account' : said.has('opinion') ? 'opinion' : null;
    case 'media':
      return null;
    case 'unknown':
      // An unknown speaker is no office that could announce.
      return said.has('account') && direct ? 'account' : reported.topic === 'opinion' || (direct && said.has('opinion')) ? 'opinion' : null;
    default:
  }
  if (said.has('announcement') || reported.topic === 'announcement') return 'announcement';
  return reported.topic === 'opinion' || (direct && said.has('opinion')) ? 'opinion' : null;
}

function topicsIn({ found }: Reading, { first, last }: Stretch): ReadonlySet<Topic> {
  const topics = new Set<Topic>();
  for (let i = firstCueFrom(found.topic, first); i < found.topic.length && found.topic[i]!.firstToken < last; i++)
    for (const topic of found.topic[i]!.rows) topics.add(topic);
  return topics;
}
