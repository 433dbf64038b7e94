import { describe, expect, it } from 'vitest';
import { readEml } from '../../governance/archive/eml';

const lines = (...parts: readonly string[]): Buffer => Buffer.from(parts.join('\r\n'), 'utf8');

const header = [
  'From: Ann Lee <Ann@Moor.test>',
  'To: ben@moor.test',
  'Subject: The gate',
  'Date: Tue, 3 Mar 2026 09:15:00 +0000',
];

describe('a message', () => {
  it('has its Bcc kept, groups opened and addresses in lower case', async () => {
    const message = await readEml(
      lines(
        ...header,
        'Cc: Team: Cat <CAT@moor.test>, dan@moor.test;',
        'Bcc: "Hall, Eve" <eve@moor.test>',
        '',
        'Hello',
      ),
    );
    expect(message.from).toEqual({ name: 'Ann Lee', address: 'ann@moor.test' });
    expect(message.cc.map(each => each.address)).toEqual(['cat@moor.test', 'dan@moor.test']);
    expect(message.bcc).toEqual([{ name: 'Hall, Eve', address: 'eve@moor.test' }]);
    expect(message.sent).toBe(Date.UTC(2026, 2, 3, 9, 15));
    expect(message).toMatchObject({ kind: 'new', unread: [], scheduled: false, own: 'Hello' });
  });

  it('leaves when it is told to, else at its own time', async () => {
    const at = Date.UTC(2026, 0, 1);
    expect((await readEml(lines(...header, '', 'Hello'), { at })).sent).toBe(at);
    const deferred = await readEml(lines(...header, 'Deferred-Delivery: Wed, 4 Mar 2026 08:00:00 +0000', '', 'Hello'));
    expect(deferred).toMatchObject({ sent: Date.UTC(2026, 2, 4, 8), scheduled: true });
  });

  it.each([
    ['a reply by its header', ['In-Reply-To: <a@b>'], 'x', 'Hello', 'reply'],
    ['a reply by its subject', [], 'RE: x', 'Hello', 'reply'],
    ['a Welsh reply by its subject', [], 'ATB: x', 'Hello', 'reply'],
    [
      'a reply by what it quotes',
      [],
      'x',
      'Yes\r\n\r\nOn 3 March 2026 at 9:00, Ben <b@x.test> wrote:\r\n> Well?',
      'reply',
    ],
    ['a forward by its subject, though it answers', ['In-Reply-To: <a@b>'], '[list] Fwd: x', 'Hello', 'forward'],
    [
      'a forward by its line',
      [],
      'x',
      'See\r\n\r\n---------- Forwarded message ---------\r\nFrom: B <b@x.test>\r\nSubject: x\r\n\r\nHi',
      'forward',
    ],
    ['new', [], 'Reply wanted: x', 'Hello', 'new'],
  ])('is %s', async (_, more, subject, body, kind) => {
    const message = await readEml(lines('From: a@x.test', 'To: b@x.test', `Subject: ${subject}`, ...more, '', body));
    expect(message.kind).toBe(kind);
  });

  it('names what it does not say', async () => {
    const message = await readEml(lines('To: b@x.test', 'Subject: x', 'Date: soon', '', 'Hello'));
    expect(message.unread).toEqual(['from', 'date']);
    expect(message.sent).toBe(0);
  });

  it('names a body that is encrypted', async () => {
    const message = await readEml(
      lines(
        ...header,
        'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
        'Content-Transfer-Encoding: base64',
        '',
        'MIIB',
      ),
    );
    expect(message.unread).toEqual(['own', 'signature', 'thread']);
  });

  it('has the printable row of Windows-1252 as it was meant', async () => {
    const source = Buffer.concat([
      lines(...header, 'Content-Type: text/plain; charset=windows-1252', '', 'isn'),
      Buffer.from([0x92, 0x74, 0x20, 0x80, 0x35]),
    ]);
    expect((await readEml(source)).own).toBe('isn’t €5');
  });

  it('has flowed lines joined, and an empty quoted line left alone', async () => {
    const message = await readEml(
      lines(
        ...header,
        'Content-Type: text/plain; charset=utf-8;',
        ' format=flowed',
        '',
        'One line that the sender',
        ' never broke is broken here ',
        'by the program.',
        '',
        'On 2026-03-03 09:15, Ben wrote:',
        '> Dear Ann',
        '> ',
        '> The gate is off ',
        '> its hinges.',
      ),
    );
    expect(message.own).toBe('One line that the sender\nnever broke is broken here by the program.');
    expect(message.thread.map(each => each.text)).toEqual(['Dear Ann\n\nThe gate is off its hinges.']);
  });

  it('has a message attached to it in its thread, and what that quotes', async () => {
    const attached = [
      'From: Ben <ben@x.test>',
      'To: ann@moor.test',
      'Date: Mon, 2 Mar 2026 08:00:00 +0100',
      'Subject: Re: Hinges',
      '',
      'See below.',
      '',
      'On 1 Mar 2026, at 10:00, Ann Lee <ann@moor.test> wrote:',
      '> Off again.',
    ];
    const message = await readEml(
      lines(
        ...header,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'For you.',
        '--b',
        'Content-Type: message/rfc822; name="Hinges.eml"',
        'Content-Disposition: inline; filename="Hinges.eml"',
        '',
        ...attached,
        '--b',
        'Content-Type: application/pdf',
        'Content-Disposition: attachment; filename="=?utf-8?Q?T=C5=B7.pdf?="',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
        '--b--',
      ),
    );
    expect(message).toMatchObject({ own: 'For you.', kind: 'forward', attachments: ['Hinges.eml', 'Tŷ.pdf'] });
    expect(message.thread.map(({ from, date, text }) => [from?.address, date, text])).toEqual([
      ['ben@x.test', '2026-03-02T08:00:00+01:00', 'See below.'],
      ['ann@moor.test', '2026-03-01T10:00', 'Off again.'],
    ]);
  });
});

describe('what is no message is refused in a sentence', () => {
  it.each([
    ['nothing', '', /empty/],
    ['a PDF', '%PDF-1.7\n1 0 obj', /not an email message/],
    ['a letter', 'Dear Bob:\n\nHello', /not an email message/],
    ['JSON', '{"from":"a"}', /not an email message/],
    ['a spreadsheet', 'PK\u0003\u0004 xl', /not an email message/],
    ['other headers', 'X-One: 1\nX-Two: 2\n\nHello', /not an email message/],
  ])('%s', async (_, source, reason) => {
    await expect(readEml(Buffer.from(source))).rejects.toThrow(reason);
    await expect(readEml(Buffer.from(source))).rejects.toMatchObject({ name: 'InputError' });
  });
});
