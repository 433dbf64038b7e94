import { gradeAtLeast } from '../../directory/grade';
import { isMember } from '../../directory/kinds';
import type { Participant } from '../../directory/participant';
import { hasPosition } from '../../directory/positions';
import { acts, defineCheck, type Evidence, type Examination, type Found, type QuotedCorrespondence } from '../check';
import { inHeader, inOwn, quotedMessage } from '../evidence';
import { includes, isFile, nameOf, namesOf, opened, persons, without } from '../people';
import { cutThread, removeRecipients, reword } from '../remedies';
import { newTo } from '../thread';

interface Revealed {
  readonly asker: Participant;
  readonly reached: readonly Participant[];
  readonly evidence: readonly Evidence[];
  readonly remedies: Found['remedies'];
}

/** A councillor, or the assistant who asks for a group. */
const mayAsk = (person: Participant): boolean => isMember(person) || person.kind === 'political-assistant';

/** Other councillors and groups; an assistant of the asker’s own group asks with them. */
const isKeptFrom = (asker: Participant, person: Participant): boolean =>
  mayAsk(person) && person.address !== asker.address && !(isAssistantOf(asker, person) || isAssistantOf(person, asker));

const isAssistantOf = (one: Participant, other: Participant): boolean =>
  one.kind === 'political-assistant' && one.group !== '' && one.group === other.group;

const requestActs = ['request', 'routine-request', 'policy-request', 'information-request'];

/** A question put to an officer asks for what the council knows. */
const asks = ({ text, statements }: QuotedCorrespondence): boolean =>
  text.includes('?') || acts(statements, ...requestActs).length > 0;

/** The request itself is in the thread, and another councillor would see it for the first time. */
const inThread = (examination: Examination): Revealed | undefined => {
  for (let at = 0; at < examination.thread.length; at++) {
    const quoted = examination.thread[at]!;
    const asker = quoted.author;
    if (!asker || !mayAsk(asker) || asker.address === examination.sender.address) continue;
    if (!asks(quoted)) continue;
    const invited = acts(quoted.statements, 'copy-permission');
    const reached = newTo(examination, at).filter(
      person =>
        isKeptFrom(asker, person) &&
        !invited.some(({ target }) => !target.people.length || target.people.includes(person.address)),
    );
    if (!reached.length) continue;
    return {
      asker,
      reached,
      evidence: [quotedMessage(quoted), ...inHeader(examination, reached)],
      remedies: includes(examination.readers, asker)
        ? [removeRecipients(reached), cutThread]
        : [cutThread, removeRecipients(reached)],
    };
  }
  return undefined;
};

/** The own words tell another councillor who has asked. */
const inOwnWords = (examination: Examination): Revealed | undefined => {
  const told = persons(opened(examination.readers));
  const people = examination.directory.people;
  for (const act of acts(examination.statements, 'asked-by')) {
    const asker = people.find(person => mayAsk(person) && act.target.people.includes(person.address));
    if (!asker) continue;
    const privy = examination.thread.reduce<Participant[]>(
      (all, { author, readers }) => all.concat(author ?? [], readers),
      [],
    );
    const reached = without(told, privy).filter(person => isKeptFrom(asker, person));
    if (!reached.length || includes(told, asker)) continue;
    return {
      asker,
      reached,
      evidence: [inOwn(examination, act), ...inHeader(examination, reached)],
      remedies: [reword(act.start, act.end), removeRecipients(reached)],
    };
  }
  return undefined;
};

/** What is grave goes to the chief officer, the Monitoring Officer or the chief executive, whoever asked. */
const isStatutory = (person: Participant): boolean =>
  hasPosition(person, 'monitoring officer', 'head of paid service') ||
  gradeAtLeast(person, 'director') ||
  isFile(person);

export default defineCheck({
  id: 'request-in-confidence',
  title: 'This tells another councillor who asked',
  group: 'copying',
  binds: 'officer',
  about:
    'A councillor’s request for information, or the fact that it was made, reaches another councillor or group. The same facts may go ' +
    'to anybody without saying who asked.',
  needs: ['to', 'cc', 'bcc', 'own', 'thread', 'kind'],
  parameters: {},
  advice: {
    revealed:
      '{asker}’s request is kept from other councillors, and {reached} would learn of it. Answer {asker} alone; brief others separately, without the name.',
  },
  examples: {
    found: [
      {
        why: 'One ward councillor’s request is answered with the other in Cc',
        policy: 'tower-hamlets-2017',
        from: 'leanne.stott@eastmarsh.gov.uk',
        to: ['cllr.sabiha.noor@eastmarsh.gov.uk'],
        cc: ['cllr.victor.stannard@eastmarsh.gov.uk'],
        own: 'The lift will be mended in the week of the 16th.',
        thread: [
          {
            from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
            to: ['leanne.stott@eastmarsh.gov.uk'],
            text: 'Please could you let me know when the lift will be mended?',
          },
        ],
      },
      {
        why: 'A cabinet member is told who has asked',
        policy: 'tower-hamlets-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['cllr.brenda.colley@eastmarsh.gov.uk'],
        own: 'Cllr Cole has asked me for the missed-bin figures by round.',
      },
    ],
    quiet: [
      {
        why: 'The same facts go to everybody and nobody is named',
        policy: 'tower-hamlets-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['allmembers@eastmarsh.gov.uk'],
        own: 'The attached shows missed collections per thousand by round.',
      },
      {
        why: 'The other councillor was on the question',
        policy: 'tower-hamlets-2017',
        from: 'leanne.stott@eastmarsh.gov.uk',
        to: ['cllr.sabiha.noor@eastmarsh.gov.uk'],
        cc: ['cllr.victor.stannard@eastmarsh.gov.uk'],
        own: 'There are 48 garages in the two courts.',
        thread: [
          {
            from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
            to: ['leanne.stott@eastmarsh.gov.uk'],
            cc: ['cllr.victor.stannard@eastmarsh.gov.uk'],
            text: 'How many garages are there, and how many are let?',
          },
        ],
      },
    ],
  },
  examine: examination => {
    if (examination.readers.every(isStatutory)) return undefined;
    const revealed = inThread(examination) ?? inOwnWords(examination);
    return (
      revealed && {
        outcome: 'revealed',
        values: { asker: nameOf(revealed.asker), reached: namesOf(revealed.reached) },
        evidence: revealed.evidence,
        remedies: revealed.remedies,
        about: [revealed.asker, ...revealed.reached],
      }
    );
  },
});
