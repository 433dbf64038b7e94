import { isOutside } from '../../directory/kinds';
import type { Participant } from '../../directory/participant';
import { acts, defineCheck } from '../check';
import { inHeader, inOwn } from '../evidence';
import { actsForCouncil, namesOf, opened } from '../people';
import { removeRecipients } from '../remedies';

/** A firm of lawyers, chambers or an advocate that does not act for the council. */
const isLawyer = (person: Participant): boolean =>
  (isOutside(person) || person.kind === 'unknown') &&
  !actsForCouncil(person) &&
  /\b(solicitors?|barristers?|chambers|law|legal|lawyers?|llp|advocates?)\b|(law|legal|solicitors|chambers)\./i.test(
    `${person.name} ${person.post} ${person.address.replace(/[@_-]/g, ' ')}`,
  );

export default defineCheck({
  id: 'legal-third-party',
  title: 'This goes to the other side’s lawyers',
  group: 'channel',
  binds: 'member',
  about:
    'A member writes of a case in court or going there to lawyers who do not act for the council. The council’s own lawyers are left alone.',
  needs: ['to', 'cc', 'bcc', 'own'],
  parameters: {},
  advice: {
    lawyers:
      '{reached} may act in a case with the council, where extreme caution is asked. Leave them off, and ask the director first.',
  },
  examples: {
    found: [
      {
        why: 'A claim is discussed with the tenant’s solicitor',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['jane@brightonsolicitors.example.com'],
        own: 'I have seen the papers in the disrepair claim and you are right about the gutter.',
      },
    ],
    quiet: [
      {
        why: 'It goes to the director',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['caroline.eyre@eastmarsh.gov.uk'],
        own: 'The solicitors in the disrepair claim have written to me. I pass their letter on.',
      },
    ],
  },
  examine: examination => {
    const cases = acts(examination.statements, 'litigation');
    const reached = cases.length ? opened(examination.readers).filter(isLawyer) : [];
    if (!reached.length) return undefined;
    return {
      outcome: 'lawyers',
      values: { reached: namesOf(reached) },
      evidence: [inOwn(examination, cases[0]!), ...inHeader(examination, reached)],
      remedies: [removeRecipients(reached)],
      about: reached,
    };
  },
});
