import { describe, expect, test } from 'vitest';
import type { Example } from '../../shared/checks/check';
import { judge, packs } from './judge';

/** What each council's protocol says of one and the same message; '' is silence. */
interface Contradiction {
  readonly why: string;
  readonly check: string;
  readonly message: Omit<Example, 'why'>;
  readonly U: string;
  readonly R: string;
  readonly T: string;
  readonly B: string;
  readonly C: string;
}

const request = {
  from: 'cllr.sabiha.noor',
  to: ['leanne.stott'],
  text: 'Please could you tell me when the lift will be mended?',
};

const contradictions: readonly Contradiction[] = [
  {
    why: 'Open or confidential: a ward colleague in copy of the answer to a councillor’s request',
    check: 'request-in-confidence',
    message: {
      from: 'leanne.stott',
      to: ['cllr.sabiha.noor'],
      cc: ['cllr.victor.stannard'],
      own: 'In the week of the 16th. Victor is copied as he has the same question.',
      thread: [request],
    },
    U: '',
    R: '',
    T: 'stop',
    B: '',
    C: '',
  },
  {
    why: 'Co-ward members: a member’s ward matter forwarded to a colleague of the ward',
    check: 'forwarded-without-author',
    message: {
      from: 'leanne.stott',
      to: ['cllr.victor.stannard'],
      own: 'You will be asked about this too.',
      thread: [request],
    },
    U: '',
    R: '',
    T: 'stop',
    B: '',
    C: '',
  },
  {
    why: 'A member’s message passed to the Leader',
    check: 'forwarded-without-author',
    message: { from: 'leanne.stott', to: ['cllr.hilary.marchbank'], own: 'For you to be aware.', thread: [request] },
    U: 'warn',
    R: '',
    T: 'stop',
    B: '',
    C: '',
  },
  {
    why: 'A blind copy of a member’s message to an officer',
    check: 'blind-copy',
    message: { from: 'cllr.lynda.frayne', to: ['gareth.pugh'], bcc: ['cllr.victor.stannard'], own: 'Is it valid yet?' },
    U: '',
    R: '',
    T: '',
    B: 'stop',
    C: '',
  },
  {
    why: 'Emergencies out of hours excuse in one council and not in another',
    check: 'out-of-hours',
    message: {
      from: 'cllr.norman.tull',
      to: ['craig.noble'],
      at: 'Sat 23:40',
      own: 'Emergency: the river is over the bank and people are trapped in their homes on Sluice Road.',
    },
    U: 'warn',
    R: '',
    T: 'note',
    B: '',
    C: '',
  },
  {
    why: 'Out of hours binds members here, both sides there, nobody elsewhere',
    check: 'out-of-hours',
    message: { from: 'gareth.pugh', to: ['cllr.grace.adeola'], at: 'Wed 22:00', own: 'It needs both.' },
    U: '',
    R: '',
    T: 'note',
    B: 'note',
    C: '',
  },
  {
    why: 'How senior: a policy question to a service manager',
    check: 'junior-bypass',
    message: {
      from: 'cllr.jemima.cole',
      to: ['tunde.bakare'],
      own: 'What is our policy on second homes, and do you think it ought to change?',
    },
    U: '',
    R: '',
    T: 'warn',
    B: 'warn',
    C: '',
  },
  {
    why: 'Telling the officer first: a judgement put to the officer alone',
    check: 'criticism-of-officer',
    message: {
      from: 'cllr.grace.adeola',
      to: ['sue.wintle'],
      own: 'On Tuesday you were rude and unprofessional to Mrs Appleyard.',
    },
    U: 'note',
    R: '',
    T: 'note',
    B: 'warn',
    C: '',
  },
  {
    why: 'A complaint about the top post, sent to the Leader',
    check: 'complaint-route',
    message: {
      from: 'cllr.toby.wainfleet',
      to: ['cllr.hilary.marchbank'],
      own: 'I want to complain about Alison Brightwell.',
    },
    U: '',
    R: '',
    T: '',
    B: 'warn',
    C: '',
  },
  {
    why: 'Public criticism that is no attack',
    check: 'public-criticism',
    message: {
      from: 'cllr.norman.tull',
      to: ['newsdesk@eastmarsh-mercury.test'],
      own: 'Paul Garrity is not competent to do the job.',
    },
    U: 'warn',
    R: '',
    T: 'warn',
    B: '',
    C: '',
  },
  {
    why: 'An order to an officer',
    check: 'instruction-to-officer',
    message: {
      from: 'cllr.victor.stannard',
      to: ['craig.noble'],
      own: 'I instruct you to deliver a skip to the pavilion on Thursday.',
    },
    U: 'note',
    R: 'note',
    T: 'stop',
    B: 'warn',
    C: 'warn',
  },
];

describe('One message, five protocols, five right answers', () => {
  const each = contradictions.flatMap(one =>
    (['U', 'R', 'T', 'B', 'C'] as const).map(council => [one.why, council, one[council], one] as const),
  );
  test.each(each)('%s (%s: %s)', (why, council, severity, { check, message }) => {
    expect(judge(check, { ...message, why, policy: packs[council] })?.severity ?? '').toBe(severity);
  });
});
