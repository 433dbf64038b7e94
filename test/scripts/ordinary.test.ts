import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ordinaryMails, scoreOrdinary, type OrdinaryScore } from '../../scripts/accuracy/ordinary';
import { ordinaryAlarmLines, ordinaryFailures, ordinaryLines } from '../../scripts/accuracy/ordinary-report';
import { table } from '../../shared/language/table.generated';
import type { Message } from '../../shared/message/message';
import { packs } from '../../shared/packs/index.generated';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SAMPLE = 300;
/** Two in a hundred, with what a sample of this size may stray by (one standard deviation, rounded up). */
const MOST_IN_SAMPLE = 9;
let mails: readonly Message[];
let scores: readonly OrdinaryScore[];

beforeAll(async () => {
  mails = await ordinaryMails(SAMPLE);
  scores = scoreOrdinary(mails, table);
});

describe('ordinary mail of a public archive', () => {
  it('is chosen the same every time, each text once and of the length asked for', async () => {
    expect(mails).toHaveLength(SAMPLE);
    expect(new Set(mails.map(({ own }) => own)).size).toBe(SAMPLE);
    expect(mails.every(({ own }) => own.trim().length >= 40 && own.length <= 4096)).toBe(true);
    expect((await ordinaryMails(20)).map(({ own }) => own)).toEqual(mails.slice(0, 20).map(({ own }) => own));
  });

  it('leaves out feed items and what a mailing program signed', () => {
    expect(mails.filter(({ from }) => /^rssfeeds@/.test(from.address))).toEqual([]);
    expect(mails.filter(({ own }) => /\bunsubscribe\b/i.test(own))).toEqual([]);
  });

  it('is read under every pack', () => {
    expect(scores.map(({ pack }) => pack)).toEqual(Object.keys(packs));
  });

  it('seldom draws a warn or stop, under any pack', () => {
    scores.forEach(({ alarmed }) => expect(alarmed).toBeLessThan(MOST_IN_SAMPLE));
  });
});

describe('the count of false alarms', () => {
  const planted = (own: string): readonly OrdinaryScore[] => scoreOrdinary([{ ...mails[0]!, subject: '', own }], table);

  it('counts an attack under every pack, names the check and shows the words', () => {
    const attacked = planted('You are a pompous idiot and a liar.');
    attacked.forEach(({ alarmed, byCheck }) => {
      expect(alarmed).toBe(1);
      expect(byCheck.get('personal-attack')).toEqual({ alarmed: 1, noted: 0 });
    });
    expect(ordinaryFailures(attacked)).toHaveLength(attacked.length);
    expect(ordinaryAlarmLines(attacked, 'personal-attack')[0]).toContain('pompous idiot');
    expect(ordinaryLines(attacked).join('\n')).toContain('personal-attack');
  });

  it('counts nothing for a calm line', () => {
    planted('Thank you for the note about the hedge, which is very clear.').forEach(({ alarmed, noted }) =>
      expect([alarmed, noted]).toEqual([0, 0]),
    );
  });
});
