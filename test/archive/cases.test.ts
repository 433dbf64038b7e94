import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../governance/archive/eml';
import { readCases, renderCase, type MailCase, type Rendering } from '../../scripts/case-to-eml';
import type { Mailbox } from '../../shared/message/message';

const fixtures = new URL('../fixtures/', import.meta.url);
const cases = readCases(new URL('cases.jsonl', fixtures));

const names = new Map(
  readFileSync(new URL('directory.csv', fixtures), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(row => row.split(',') as [string, string])
    .map(([address, name]) => [address, name.replace(/"/g, '')]),
);

/**
 * Cases whose own words end in what every other fixture calls a signature: a name and post under the same name already
 * signed (E002, E157), the line a phone adds (E049, E122). Nothing but a `-- ` could tell them apart, and they have none.
 */
const endsLikeSignature = (mail: MailCase, isDelimited: boolean): boolean =>
  ['E049', 'E122', 'E157'].includes(mail.id) || (mail.id === 'E002' && !isDelimited);

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const addresses = (mailboxes: readonly Mailbox[]): readonly string[] => mailboxes.map(mailbox => mailbox.address);

const printsRecipients = (style: string): boolean => style === 'outlook' || style === 'forward';

const renderings: readonly Rendering[] = (['text', 'html'] as const).flatMap(form =>
  [true, false].flatMap(isDelimited => [
    { form, isDelimited },
    { form, isDelimited, names },
  ]),
);

const title = (rendering: Rendering): string =>
  `${rendering.form}, ${rendering.isDelimited ? 'with' : 'without'} "-- ", ${rendering.names ? 'names and addresses' : 'addresses alone'}`;

describe.each(renderings.map(rendering => [title(rendering), rendering] as const))(
  'the labelled cases as %s',
  (_, rendering) => {
    it.each(cases.map(mail => [mail.id, mail] as const))('%s comes back as it was written', async (_id, mail) => {
      const message = await readEml(Buffer.from(renderCase(mail, rendering)));
      expect(squeeze(`${message.own} ${message.signature}`)).toBe(squeeze(`${mail.own} ${mail.signature ?? ''}`));
      if (!endsLikeSignature(mail, rendering.isDelimited)) expect(squeeze(message.own)).toBe(squeeze(mail.own));
      const quoted = mail.quoted ?? [];
      expect(message.thread.map(each => each.from?.address)).toEqual(quoted.map(each => each.from));
      expect(message.thread.map(each => squeeze(each.text))).toEqual(quoted.map(each => squeeze(each.text)));
      expect(message.thread.map(each => each.date)).toEqual(quoted.map(each => localIso(each.date)));
      message.thread.forEach((each, index) => {
        const printed = quoted[index];
        if (!printed || !printsRecipients(printed.style)) return;
        expect(addresses(each.to)).toEqual(printed.to);
        expect(addresses(each.cc)).toEqual(printed.cc);
        expect(each.subject).toBe(printed.subject);
      });
      expect(addresses(message.bcc)).toEqual(mail.bcc);
      expect(message.sent).toBe(Date.parse(mail.at));
      expect(message.attachments).toEqual(mail.attachments ?? []);
    });
  },
);

/** The clock time that the case writes: its offsets are the UK's. */
const localIso = (iso: string): string => iso.slice(0, 16);
