import { gradeAtLeast } from '../../directory/grade';
import type { Participant } from '../../directory/participant';
import { hasPosition } from '../../directory/positions';
import { isOfficer } from '../../directory/kinds';
import type { Act } from '../../language/statement';
import { officersAsked, asksAnything } from '../asked';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inHeader, inOwn } from '../evidence';
import { includes, isSupport, namesOf, opened } from '../people';
import { addRecipients } from '../remedies';
import { answered } from '../thread';

/** Where casework is registered: the enquiries mailbox, or the liaison officers where the protocol names those. */
const channels = ({ directory, parameter }: Examination): readonly Participant[] => {
  const position = parameter('needs-liaison-officer') === true ? 'councillor liaison officer' : 'enquiry channel';
  return directory.people.filter(person => hasPosition(person, position));
};

/** A case that the channel has had, or an officer's message answered, is registered already. */
const isUnderWay = (examination: Examination, channel: readonly Participant[]): boolean => {
  const quoted = answered(examination);
  if (
    examination.thread.some(({ author, readers }) => readers.concat(author ?? []).some(each => includes(channel, each)))
  )
    return true;
  return examination.message.kind === 'reply' && !!quoted?.author && isOfficer(quoted.author);
};

/** Whose matter it may be: a newspaper or a colleague who asks is no constituent. */
const constituent =
  /\b(mr|mrs|ms|miss|dr|constituents?|residents?|tenants?|ward|famil(y|ies)|lady|gentleman|couple|pensioners?|householders?|leaseholders?|neighbours?|parishioners?|surgery|patch|estate|man|woman)\b|\b(of|at|number|no|flat) \d/i;

const cases = ({ statements, message }: Examination): readonly Act[] => {
  if (acts(statements, 'staffing').length) return [];
  const ofResidents = statements.filter(({ start, end }) => constituent.test(message.own.slice(start, end)));
  return acts(ofResidents, 'casework').concat(acts(statements, 'queue-jump'));
};

const isRoutine = ({ statements }: Examination): boolean =>
  acts(statements, 'policy-request', 'information-request').length === 0;

export default defineCheck({
  id: 'enquiry-channel',
  title: 'Casework has its own way in',
  group: 'channel',
  binds: 'member',
  about:
    'A constituent’s matter goes to service officers without the mailbox or liaison officer through whom the council takes casework. ' +
    'Replies in a case, support staff, and councils whose directory names no such channel are left alone.',
  needs: ['to', 'cc', 'bcc', 'own', 'thread', 'kind'],
  parameters: {
    routine: { value: '', about: 'Severity for everyday casework; as usual where empty.' },
    'needs-liaison-officer': {
      value: false,
      about: 'Whether the channel is a councillor liaison officer rather than a mailbox.',
    },
  },
  advice: {
    casework:
      'This is casework and goes through {channel}, so that it is logged and answered in time. Add {channel} to Cc.',
  },
  examples: {
    found: [
      {
        why: 'A resident’s bin, straight to the depot',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['craig.noble@eastmarsh.gov.uk'],
        own: 'Mrs Akhtar of 31 Plover Way has had her garden bin missed three times. Could you look into it?',
      },
    ],
    quiet: [
      {
        why: 'The enquiries mailbox is copied',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['craig.noble@eastmarsh.gov.uk'],
        cc: ['memberenquiries@eastmarsh.gov.uk'],
        own: 'Mrs Akhtar of 31 Plover Way has had her garden bin missed three times. Could you look into it?',
      },
      {
        why: 'The liaison officer has it',
        policy: 'rugby-2022',
        from: 'cllr.grace.adeola@eastmarsh.gov.uk',
        to: ['nadia.karim@eastmarsh.gov.uk'],
        own: 'Mr Baines of 7 Glebe Row has had no food caddy. Could you find out why?',
      },
    ],
  },
  examine: examination => {
    const channel = channels(examination);
    if (!channel.length || opened(examination.readers).some(isSupport) || isUnderWay(examination, channel))
      return undefined;
    const officers = officersAsked(examination).filter(person => !gradeAtLeast(person, 'chief-executive'));
    const casework = cases(examination);
    if (!officers.length || !casework.length || !asksAnything(examination)) return undefined;
    const level = examination.parameter('routine');
    const found: Found = {
      outcome: 'casework',
      ...(level === 'note' && isRoutine(examination) ? { severity: level } : {}),
      values: { channel: namesOf(channel.slice(0, 1)) },
      evidence: [inOwn(examination, casework[0]!), ...inHeader(examination, officers, ['to'])],
      remedies: [addRecipients(channel.slice(0, 1))],
      about: officers,
    };
    return found;
  },
});
