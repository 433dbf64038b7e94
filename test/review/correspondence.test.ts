import { expect, test } from 'vitest';
import { table } from '../../shared/language/table.generated';
import type { Message } from '../../shared/message/message';
import { readPolicy } from '../../shared/policy/read-policy';
import { correspond } from '../../shared/review/correspondence';
import { directory, messageOf } from '../checks/judge';

const rules = { policy: readPolicy({ id: 'model' }), directory, table };
const of = (message: Message) => correspond(message, rules);
const addresses = (people: readonly { readonly address: string }[]): readonly string[] =>
  people.map(({ address }) => address.replace('@eastmarsh.gov.uk', ''));

test('Lists are opened, and nobody counts twice', () => {
  const { readers } = of(
    messageOf({ why: '', from: 'priti.vora', to: ['saltby.members'], cc: ['cllr.jemima.cole'], own: '' }),
  );
  expect(addresses(readers)).toEqual([
    'saltby.members',
    'cllr.hilary.marchbank',
    'cllr.lynda.frayne',
    'cllr.jemima.cole',
  ]);
});

test('The same address in To and Cc is one person', () => {
  const { readers } = of(messageOf({ why: '', from: 'priti.vora', to: ['amy.trotter'], cc: ['AMY.TROTTER'], own: '' }));
  expect(addresses(readers)).toEqual(['amy.trotter']);
});

test('A quote that prints a name alone is known by it', () => {
  const message = messageOf({ why: '', from: 'amy.trotter', to: ['cllr.jemima.cole'], own: 'Yes.' });
  const quoted = {
    from: { name: 'Cllr Jemima Cole', address: '' },
    to: [],
    cc: [],
    date: '',
    subject: '',
    text: 'May I?',
  };
  expect(of({ ...message, thread: [quoted] }).thread[0]?.author?.address).toBe('cllr.jemima.cole@eastmarsh.gov.uk');
});

test('“You” in the own words is the reader, and in a quoted message whoever it went to', () => {
  const { statements, thread } = of(
    messageOf({
      why: '',
      from: 'cllr.jemima.cole',
      to: ['craig.noble'],
      own: 'You are a pompous idiot.',
      thread: [{ from: 'craig.noble', to: ['cllr.jemima.cole'], text: 'You are a pompous idiot.' }],
    }),
  );
  const insulted = (all: typeof statements) =>
    all.flatMap(({ acts }) => acts.filter(({ act }) => act === 'insult').map(({ target }) => target.people));
  expect(insulted(statements)).toEqual([['craig.noble@eastmarsh.gov.uk']]);
  expect(insulted(thread[0]!.statements)).toEqual([['cllr.jemima.cole@eastmarsh.gov.uk']]);
});

test('A quoted message’s disclaimer is not its author’s word', () => {
  const footer =
    'This email is confidential and intended only for the person named above. If you have received it in error you must not copy or forward it.';
  const { thread } = of(
    messageOf({
      why: '',
      from: 'gareth.pugh',
      to: ['cllr.hilary.marchbank'],
      own: 'See below.',
      thread: [{ from: 'cllr.toby.wainfleet', to: ['gareth.pugh'], text: `The line is wrong.\n\n${footer}` }],
    }),
  );
  expect(thread[0]?.text).toBe('The line is wrong.');
});

test('A message of one paragraph is never all signature', () => {
  const { thread } = of(
    messageOf({
      why: '',
      from: 'tunde.bakare',
      to: ['clerk@saltby-tc.test'],
      own: 'It would.',
      thread: [
        {
          from: 'clerk@saltby-tc.test',
          to: ['tunde.bakare'],
          text: 'Dear Mr Bakare\nMy Council resolved to extend the allotments. Do we need permission?\nJ. Ottaway, Town Clerk',
        },
      ],
    }),
  );
  expect(thread[0]?.text).toContain('Do we need permission?');
});

test('Why a word was silenced stays with the statement', () => {
  const { statements } = of(
    messageOf({ why: '', from: 'cllr.sabiha.noor', to: ['leanne.stott'], own: 'A resident says that Marta was rude.' }),
  );
  expect(statements.flatMap(({ silenced }) => silenced.map(({ by }) => by))).not.toEqual([]);
});
