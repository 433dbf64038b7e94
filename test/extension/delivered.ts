import PostalMime from 'postal-mime';
import type { Mail } from '../webmail-lab/sink';

/** A message as those who get it see it. */
export interface Delivered {
  /** Everybody it truly goes to, hidden or not. */
  readonly envelope: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** What stands in the HTML body, without the document around it; '' where there is none. */
  readonly html: string;
  readonly inReplyTo: string;
}

const lines = (text: string): string => text.replace(/\r\n/g, '\n').replace(/\n+$/, '');

const decoders: Readonly<Record<string, (body: string) => string>> = {
  base64: body => Buffer.from(body, 'base64').toString('utf8'),
  'quoted-printable': body => {
    const bytes = body
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
  },
};

/** A plain-text message's body as it stands in the message, line by line: "format=flowed" left as it is. */
const asWritten = (raw: Buffer): string => {
  const [head = '', ...rest] = raw.toString('latin1').split(/\r?\n\r?\n/);
  const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase() ?? '';
  const body = rest.join('\n\n');
  const text = decoders[encoding]?.(body) ?? Buffer.from(body, 'latin1').toString('utf8');
  return lines(text);
};

export const readDelivered = async ({ envelope, raw }: Mail): Promise<Delivered> => {
  const email = await new PostalMime().parse(raw);
  const addresses = (all: readonly { address?: string | undefined }[] = []): readonly string[] =>
    all.map(({ address }) => address ?? '');
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(lines(email.html ?? ''))?.[1] ?? '';
  return {
    envelope: envelope.to,
    to: addresses(email.to),
    cc: addresses(email.cc),
    subject: email.subject ?? '',
    text: email.html === undefined ? asWritten(raw) : lines(email.text ?? ''),
    html: lines(body).trim(),
    inReplyTo: email.inReplyTo ?? '',
  };
};
