import { fold } from '../../directory/fold';
import type { Participant } from '../../directory/participant';
import { defineCheck, type Examination } from '../check';
import { inHeader } from '../evidence';
import { isNamedOfficer, nameOf } from '../people';
import { readdress } from '../remedies';

/** The officer whose own name an unlisted address outside the council bears. */
const officerBehind = (examination: Examination, person: Participant): Participant | undefined => {
  if (!person.inferred || person.kind === 'officer' || person.name === '') return undefined;
  const name = fold(person.name);
  return examination.directory.people.find(each => isNamedOfficer(each) && fold(each.name) === name);
};

/** Who wrote from an address has offered it. */
const hasWrittenFromIt = ({ thread }: Examination, { address }: Participant): boolean =>
  thread.some(({ author }) => author?.address === address);

export default defineCheck({
  id: 'private-address',
  title: 'This goes to a private address',
  group: 'copying',
  binds: 'member',
  about:
    'A recipient outside the council bears the name of one of its officers: it looks like a home address. One the officer has written ' +
    'from is left alone.',
  needs: ['to', 'cc', 'bcc'],
  alsoReads: ['thread'],
  parameters: {},
  advice: {
    private: '{address} looks like {officer}’s own address. Write to {work} unless you have agreed otherwise.',
  },
  examples: {
    found: [
      {
        why: 'An officer’s full name at a public mail provider',
        policy: 'tower-hamlets-2017',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['amy.trotter@example.com'],
        own: 'Could you have a look at this?',
      },
    ],
    quiet: [
      {
        why: 'The work address',
        policy: 'tower-hamlets-2017',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['amy.trotter@eastmarsh.gov.uk'],
        own: 'Could you have a look at this?',
      },
      {
        why: 'The officer wrote from there',
        policy: 'tower-hamlets-2017',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['amy.trotter@example.com'],
        own: 'Of course, see you there.',
        thread: [
          {
            from: 'amy.trotter@example.com',
            to: ['cllr.jemima.cole@eastmarsh.gov.uk'],
            text: 'My laptop is dead, so this is from home. Ten o’clock?',
          },
        ],
      },
    ],
  },
  examine: examination => {
    const { to, cc, bcc } = examination;
    for (const person of to.concat(cc, bcc)) {
      const officer = officerBehind(examination, person);
      if (!officer || hasWrittenFromIt(examination, person)) continue;
      return {
        outcome: 'private',
        values: { address: person.address, officer: nameOf(officer), work: officer.address },
        evidence: inHeader(examination, [person]),
        remedies: to.length === 1 && to[0] === person ? [readdress([officer])] : [],
        about: [person],
      };
    }
    return undefined;
  },
});
