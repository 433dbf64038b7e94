import { describe, expect, it } from 'vitest';
import { person } from '../../governance/practice/mailbox/council';
import { blankDraft, forward, reply, toMessage, withRemedy, type Draft } from '../../governance/practice/mailbox/draft';
import { received } from '../../governance/practice/mailbox/received';
import { parseIso } from '../../shared/policy/working-time';

const mailbox = (name: string) => ({ name, address: `${name}@wenbury.example` });
const written = (patch: Partial<Draft>): Draft => ({
  ...blankDraft('one'),
  to: [mailbox('tom.ashby')],
  own: 'Dear Tom,\n\nWhen?\n\nBethan',
  ...patch,
});
const addresses = (people: readonly { address: string }[]) => people.map(({ address }) => address.split('@')[0]);

describe('remedies change what they name and nothing else', () => {
  it('moves a blind copy to Cc and says so above the name', () => {
    const draft = written({ bcc: [mailbox('edwin.marlowe'), mailbox('imran.siddiq')] });
    const after = withRemedy(draft, {
      kind: 'move-bcc-to-cc',
      label: '',
      addresses: ['edwin.marlowe@wenbury.example'],
      line: 'I am copying this to Edwin.',
    });
    expect([addresses(after.to), addresses(after.cc), addresses(after.bcc)]).toEqual([
      ['tom.ashby'],
      ['edwin.marlowe'],
      ['imran.siddiq'],
    ]);
    expect(after.own).toBe('Dear Tom,\n\nWhen?\n\nI am copying this to Edwin.\n\nBethan');
  });

  it('says a line once, however often it is asked to', () => {
    const remedy = { kind: 'add-line' as const, label: '', line: 'Monday will do.', at: 'end' as const };
    const once = withRemedy(written({}), remedy);
    expect(withRemedy(once, remedy)).toEqual(once);
  });

  it.each([
    ['start', 'When?', 'Line.\n\nWhen?'],
    ['end', 'When?', 'When?\n\nLine.'],
    ['end', 'Dear Tom,\n\nWhen? Soon I hope.\n', 'Dear Tom,\n\nWhen? Soon I hope.\n\nLine.\n'],
    [
      'end',
      'Dear Tom,\n\nWhen?\n\nKind regards\nBethan Pryce\n',
      'Dear Tom,\n\nWhen?\n\nLine.\n\nKind regards\nBethan Pryce\n',
    ],
    ['end', '', 'Line.'],
  ] as const)('puts a line at the %s of %j', (at, own, expected) => {
    expect(withRemedy(written({ own }), { kind: 'add-line', label: '', line: 'Line.', at }).own).toBe(expected);
  });

  it('adds, removes and replaces recipients, each once', () => {
    const draft = written({ cc: [mailbox('imran.siddiq')] });
    const added = withRemedy(draft, {
      kind: 'add-recipient',
      label: '',
      field: 'cc',
      addresses: ['gail.brannigan@wenbury.example'],
    });
    expect(added.cc.map(({ name }) => name)).toEqual(['imran.siddiq', 'Gail Brannigan']);
    expect(
      addresses(
        withRemedy(added, { kind: 'remove-recipient', label: '', addresses: ['imran.siddiq@wenbury.example'] }).cc,
      ),
    ).toEqual(['gail.brannigan']);
    const readdressed = withRemedy(draft, {
      kind: 'readdress',
      label: '',
      addresses: ['gail.brannigan@wenbury.example'],
    });
    expect([addresses(readdressed.to), readdressed.cc, readdressed.bcc]).toEqual([['gail.brannigan'], [], []]);
    expect(readdressed.own).toBe(draft.own);
  });

  it('holds a message back and cuts its thread', () => {
    const draft = forward('one', received[0]!);
    const at = parseIso('2026-06-10T08:30')!;
    const message = toMessage(
      withRemedy(draft, { kind: 'schedule', label: '', at }),
      person('tom.ashby@wenbury.example'),
      '2026-06-09T22:40',
    );
    expect([message.sent, message.scheduled]).toEqual([at, true]);
    expect(draft.thread).toHaveLength(1);
    expect(withRemedy(draft, { kind: 'cut-thread', label: '' }).thread).toEqual([]);
  });
});

describe('answering', () => {
  const letter = received.find(({ id }) => id === 'mercury')!;
  const bethan = person('bethan.pryce@wenbury.example');

  it('replies to the writer alone, or to everybody but oneself', () => {
    expect(addresses(reply('one', letter, bethan).to)).toEqual(['newsdesk']);
    expect(addresses(reply('one', letter, bethan, true).to)).toEqual(['newsdesk', 'edwin.marlowe']);
  });

  it('hands the core the earlier message as thread, never as own words', () => {
    const message = toMessage(reply('one', letter, bethan), bethan, '2026-06-09T10:15');
    expect(message.own).toBe('');
    expect(message.kind).toBe('reply');
    expect(message.thread[0]!.text).toBe(letter.text);
    expect(new Date(message.sent).toISOString()).toBe('2026-06-09T09:15:00.000Z');
  });
});
