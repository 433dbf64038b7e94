interface Incoming {
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

const part = (type: string, body: string): string =>
  `Content-Type: ${type}; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n`;

/** A raw message to be posted into somebody's inbox. */
export const incoming = ({ from, to, cc, subject, text, html }: Incoming): string => {
  const headers = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: ${subject}`,
    'Date: Tue, 04 Nov 2025 10:12:00 +0000',
    `Message-ID: <${subject.replace(/\W+/g, '-')}@lab.test>`,
    'MIME-Version: 1.0',
  ].join('\n');
  if (html === undefined) return `${headers}\n${part('text/plain', text)}`;
  const parts = [part('text/plain', text), part('text/html', html)].map(each => `--parts\n${each}`).join('');
  return `${headers}\nContent-Type: multipart/alternative; boundary="parts"\n\n${parts}--parts--\n`;
};
