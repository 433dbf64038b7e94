import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message as it left the webmail: the envelope says who truly gets it, `raw` is every byte. */
export interface Mail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: Buffer;
}

export interface Sink {
  readonly port: number;
  /** Every message so far, oldest first. */
  readonly mails: readonly Mail[];
  onArrival(listener: (mail: Mail) => void): void;
  stop(): Promise<void>;
}

const bytes = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** An SMTP server on loopback that takes whatever is sent, and refuses an address that starts with "refused". */
export const startSink = async (): Promise<Sink> => {
  const mails: Mail[] = [];
  const listeners: ((mail: Mail) => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? '' }),
    onRcptTo: ({ address }, _session, done) => {
      const refused = address.startsWith('refused');
      done(refused ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null);
    },
    onData: (stream, session, done) => {
      const { mailFrom, rcptTo } = session.envelope;
      const to = rcptTo.map(({ address }) => address);
      const arrived = (raw: Buffer): void => {
        const mail = { envelope: { from: mailFrom ? mailFrom.address : '', to }, raw };
        mails.push(mail);
        for (const listener of listeners) listener(mail);
        done();
      };
      bytes(stream).then(arrived, done);
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await new Promise(ready => listening.once('listening', ready));
  return {
    port: (listening.address() as AddressInfo).port,
    mails,
    onArrival: listener => listeners.push(listener),
    stop: () => new Promise(stopped => server.close(() => stopped())),
  };
};
