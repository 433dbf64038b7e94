import { isMember } from '../../directory/kinds';
import type { Act } from '../../language/statement';
import { acts, defineCheck, type Examination } from '../check';
import { inOwn } from '../evidence';
import { officersAsked } from '../asked';
import { reword } from '../remedies';

/** A councillor is on the message, asked in the thread, or is named in the words. */
const namesMember = ({ readers, thread, namings, directory, message }: Examination): boolean =>
  readers.some(isMember) ||
  thread.some(({ author }) => !!author && isMember(author)) ||
  namings.some(({ id }) => directory.people.some(person => person.address === id && isMember(person))) ||
  /\b([Cc]llr|[Cc]lr|[Cc]ouncillor|CLLR)\.? [A-Z]/.test(`${message.subject} ${message.own}`);

export default defineCheck({
  id: 'on-behalf-unnamed',
  title: 'Say for which councillor you ask',
  group: 'copying',
  binds: 'both',
  alsoBinds: ['political-assistant'],
  about: 'A group’s assistant asks officers for information and names no councillor for whom it is asked.',
  needs: ['to', 'cc', 'subject', 'own'],
  alsoReads: ['thread'],
  parameters: {},
  advice: {
    unnamed:
      'A group assistant’s request counts as a councillor’s own and must say whose it is. Name or copy the councillor.',
  },
  examples: {
    found: [
      {
        why: 'Figures are asked for nobody in particular',
        policy: 'tower-hamlets-2017',
        from: 'callum.reid@eastmarsh.gov.uk',
        to: ['dev.chaudhry@eastmarsh.gov.uk'],
        own: 'Please could you send me the missed-bin figures for each round?',
      },
    ],
    quiet: [
      {
        why: 'The councillor is named',
        policy: 'tower-hamlets-2017',
        from: 'callum.reid@eastmarsh.gov.uk',
        to: ['dev.chaudhry@eastmarsh.gov.uk'],
        own: 'Cllr Stannard has asked me for the missed-bin figures. Please could you send them?',
      },
    ],
  },
  examine: examination => {
    if (examination.sender.kind !== 'political-assistant' || namesMember(examination)) return undefined;
    const asked: readonly Act[] = acts(
      examination.statements,
      'information-request',
      'policy-request',
      'routine-request',
      'request',
    );
    if (!asked.length || !officersAsked(examination).length) return undefined;
    const { start, end } = asked[0]!;
    return {
      outcome: 'unnamed',
      evidence: [inOwn(examination, asked[0]!)],
      remedies: [reword(start, end)],
    };
  },
});
