import { describe, expect, it } from 'vitest';
import { directory, person, rulesOf } from '../../governance/practice/mailbox/council';
import { toMessage } from '../../governance/practice/mailbox/draft';
import { addressOf, startDraft } from '../../governance/practice/mailbox/start-draft';
import { starters, type Starter } from '../../governance/practice/mailbox/starters';
import { received } from '../../governance/practice/mailbox/received';
import { review } from '../../shared/review/review';

const found = (starter: Starter): string[] => {
  const message = toMessage(startDraft('one', starter), person(addressOf(starter.as)), starter.clock);
  const answer = review(message, rulesOf(starter.protocol));
  expect(answer.notChecked).toEqual([]);
  return answer.findings.map(({ check }) => check);
};

describe('the messages to try', () => {
  it.each(starters.filter(({ shows }) => shows !== ''))('"$title" shows $shows', starter => {
    expect(found(starter)).toContain(starter.shows);
  });

  it('end with one that is fine', () => {
    const fine = starters.filter(({ shows }) => shows === '');
    expect(fine).toHaveLength(1);
    expect(found(fine[0]!)).toEqual([]);
  });

  it('name only people of the directory, and answer only messages that were received', () => {
    const listed = new Set(directory.people.map(({ address }) => address));
    const named = starters.flatMap(({ as, to = [], cc = [], bcc = [] }) => [as, ...to, ...cc, ...bcc]);
    expect(named.map(addressOf).filter(address => !listed.has(address))).toEqual([]);
    const answered = starters.flatMap(({ answers }) => answers?.letter ?? []);
    expect(answered.filter(id => !received.some(letter => letter.id === id))).toEqual([]);
  });
});
