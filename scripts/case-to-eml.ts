import { readFileSync } from 'node:fs';
import { civil, dayNames, monthNames, weekdays } from '../shared/policy/civil-time';

export interface QuotedCase {
  readonly style: 'outlook' | 'gmail' | 'plain' | 'forward';
  readonly from: string;
  readonly date: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** A labelled message of test/fixtures/cases.jsonl. */
export interface MailCase {
  readonly id: string;
  readonly pack: string;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly own: string;
  readonly signature?: string;
  readonly quoted?: readonly QuotedCase[];
  readonly attachments?: readonly string[];
  readonly expect: readonly string[];
  readonly allow: readonly string[];
}

export interface Rendering {
  readonly form: 'text' | 'html';
  /** `-- ` above the signature. */
  readonly isDelimited: boolean;
  /** Address → display name; an address that is not here is printed alone. */
  readonly names?: ReadonlyMap<string, string>;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment in the forms that clients print it, UK civil time. */
const printDate = (iso: string) => {
  const time = civil(Date.parse(iso));
  const month = monthNames[time.month - 1] as string;
  const day = dayNames[time.weekday];
  const clock = `${two(Math.floor(time.minutes / 60))}:${two(time.minutes % 60)}`;
  return {
    outlook: `${two(time.day)} ${month} ${time.year} ${clock}`,
    gmail: `${day.slice(0, 3)}, ${time.day} ${month.slice(0, 3)} ${time.year} at ${clock}`,
    slashed: `${two(time.day)}/${two(time.month)}/${time.year} ${clock}`,
  };
};

/** Lines of at most 72 characters, broken at blanks. */
const wrap = (text: string): string =>
  text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines[lines.length - 1];
      if (last !== undefined && last.length + word.length < 72) return [...lines.slice(0, -1), `${last} ${word}`];
      return [...lines, word];
    }, [])
    .join('\n');

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

type Print = (address: string) => string;

const printAll = (print: Print, addresses: readonly string[], separator: string): string =>
  addresses.map(print).join(separator);

const quoteMarks = (text: string): string =>
  text
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Header rows of a quoted message, in the order of Outlook or of Gmail's forward. */
const headerRows = (quoted: QuotedCase, print: Print): readonly (readonly [string, string])[] => {
  const date = printDate(quoted.date);
  const cc: readonly (readonly [string, string])[] =
    quoted.cc.length === 0 ? [] : [['Cc', printAll(print, quoted.cc, quoted.style === 'outlook' ? '; ' : ', ')]];
  if (quoted.style === 'outlook') {
    return [
      ['From', print(quoted.from)],
      ['Sent', date.outlook],
      ['To', printAll(print, quoted.to, '; ')],
      ...cc,
      ['Subject', quoted.subject],
    ];
  }
  return [
    ['From', print(quoted.from)],
    ['Date', date.gmail],
    ['Subject', quoted.subject],
    ['To', printAll(print, quoted.to, ', ')],
    ...cc,
  ];
};

const attribution = (quoted: QuotedCase, print: Print): string => {
  const date = printDate(quoted.date);
  return `On ${quoted.style === 'gmail' ? date.gmail : date.slashed}, ${print(quoted.from)} wrote:`;
};

const forwardMark = '---------- Forwarded message ---------';

/** The thread as plain text, newest first, each message's elders within it. */
const threadText = (thread: readonly QuotedCase[], print: Print): string => {
  const [quoted, ...older] = thread;
  if (!quoted) return '';
  const body = [quoted.text, threadText(older, print)].filter(part => part !== '').join('\n\n');
  if (quoted.style === 'gmail' || quoted.style === 'plain') {
    const gap = quoted.style === 'gmail' ? '\n\n' : '\n';
    return `${wrap(attribution(quoted, print))}${gap}${quoteMarks(body)}`;
  }
  const rows = headerRows(quoted, print).map(([label, value]) => `${label}: ${value}`);
  return [...(quoted.style === 'forward' ? [forwardMark] : []), ...rows, '', body].join('\n');
};

const htmlLines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');

const wordParagraphs = (text: string): string =>
  text
    .split('\n')
    .map(line => `<p class="MsoNormal">${line === '' ? '<o:p>&nbsp;</o:p>' : escapeHtml(line)}<o:p></o:p></p>`)
    .join('\n');

const divLines = (text: string): string =>
  text
    .split('\n')
    .map(line => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');

/** The thread in the html of the client whose style it is in. */
const threadHtml = (thread: readonly QuotedCase[], print: Print): string => {
  const [quoted, ...older] = thread;
  if (!quoted) return '';
  const elders = threadHtml(older, print);
  const rows = headerRows(quoted, print)
    .map(([label, value]) => `<b>${label}:</b> ${escapeHtml(value)}`)
    .join('<br>\n');
  const words = escapeHtml(attribution(quoted, print));
  if (quoted.style === 'outlook') {
    return `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${rows}<o:p></o:p></p></div></div>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n${wordParagraphs(quoted.text)}\n${elders}`;
  }
  if (quoted.style === 'gmail') {
    return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${words}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${htmlLines(quoted.text)}</div>${elders}</blockquote></div>`;
  }
  if (quoted.style === 'plain') {
    return `<div class="moz-cite-prefix">${words}<br></div><blockquote type="cite" cite="mid:x@y.test">${divLines(quoted.text)}${elders}</blockquote>`;
  }
  return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${forwardMark}<br>${rows}<br></div><br><br><div dir="ltr">${htmlLines(quoted.text)}</div>${elders}</div>`;
};

const textBody = (mail: MailCase, isDelimited: boolean, print: Print): string =>
  [
    mail.own,
    ...(mail.signature ? [isDelimited ? `-- \n${mail.signature}` : mail.signature] : []),
    ...(mail.quoted ? [threadText(mail.quoted, print)] : []),
  ].join('\n\n');

const htmlBody = (mail: MailCase, isDelimited: boolean, print: Print): string => {
  const isWord = mail.quoted?.[0]?.style === 'outlook';
  const lines = isWord ? wordParagraphs : divLines;
  const signature = mail.signature ? lines(isDelimited ? `\n-- \n${mail.signature}` : `\n${mail.signature}`) : '';
  const body = `${lines(mail.own)}\n${signature}${mail.quoted ? `${lines('')}\n${threadHtml(mail.quoted, print)}` : ''}`;
  return `<html><head><meta charset="utf-8"></head><body>${isWord ? `<div class="WordSection1">${body}</div>` : `<div dir="ltr">${body}</div>`}</body></html>`;
};

const encodeWords = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

const zone = (iso: string): string => /([+-]\d{2}):?(\d{2})$/.exec(iso)?.slice(1).join('') ?? '+0000';

/** RFC 5322 date, in the offset that the case gives. */
const headerDate = (iso: string): string => {
  const offset = zone(iso);
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
  const local = new Date(Date.parse(iso) + minutes * 60_000);
  const day = dayNames[weekdays[local.getUTCDay()]!].slice(0, 3);
  const month = (monthNames[local.getUTCMonth()] as string).slice(0, 3);
  return `${day}, ${local.getUTCDate()} ${month} ${local.getUTCFullYear()} ${local.toISOString().slice(11, 19)} ${offset}`;
};

const boundary = '----=_case';

const withAttachments = (type: string, body: string, names: readonly string[]): readonly string[] => {
  const part = [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', body];
  if (names.length === 0) return part;
  const files = names.flatMap(name => [
    `--${boundary}`,
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
  ]);
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...part,
    ...files,
    `--${boundary}--`,
  ];
};

/** Renders a labelled case as the message a mail program would have sent. */
export const renderCase = (mail: MailCase, rendering: Rendering): string => {
  const print: Print = address => {
    const name = rendering.names?.get(address);
    return name === undefined ? address : `${name} <${address}>`;
  };
  const isHtml = rendering.form === 'html';
  const body = (isHtml ? htmlBody : textBody)(mail, rendering.isDelimited, print);
  const recipients = (['to', 'cc', 'bcc'] as const)
    .filter(field => mail[field].length > 0)
    .map(field => `${field[0]?.toUpperCase()}${field.slice(1)}: ${printAll(print, mail[field], ',\n ')}`);
  const lines = [
    `From: ${print(mail.from)}`,
    ...recipients,
    `Subject: ${encodeWords(mail.subject)}`,
    `Date: ${headerDate(mail.at)}`,
    `Message-ID: <${mail.id}@cases.test>`,
    ...(mail.quoted && mail.quoted[0]?.style !== 'forward' ? ['In-Reply-To: <earlier@cases.test>'] : []),
    'MIME-Version: 1.0',
    ...withAttachments(isHtml ? 'text/html' : 'text/plain', body, mail.attachments ?? []),
    '',
  ];
  return lines.join('\n').replace(/\n/g, '\r\n');
};

/** The labelled cases of a JSON Lines file. */
export const readCases = (file: string | URL): readonly MailCase[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as MailCase);
