import { isOfficer } from '../../directory/kinds';
import { plainOrTwo, officersAsked } from '../asked';
import { acts, defineCheck, type Examination } from '../check';
import type { Act } from '../../language/statement';
import { inOwn } from '../evidence';
import { addLine, reword } from '../remedies';

/** A question that names nobody stands beside one that does; a resident's home is casework. */
const isAboutOfficer = ({ directory, to }: Examination, { target }: Act): boolean => {
  if (target.kind === 'third-party' || target.kind === 'self') return false;
  const named = directory.people.concat(to).filter(({ address }) => target.people.includes(address));
  return named.length ? named.some(isOfficer) : target.kind !== 'person';
};

const namesOfficer = (examination: Examination, found: readonly Act[]): boolean =>
  found.some(({ target }) => target.kind === 'post' || target.people.length > 0) ||
  examination.namings.some(({ id }) =>
    examination.directory.people.some(each => each.address === id && isOfficer(each)),
  );

export default defineCheck({
  id: 'officer-privacy',
  title: 'This asks about an officer’s private life',
  group: 'respect',
  binds: 'member',
  about:
    'A member asks for an officer’s home address, private number, health or family. Good wishes, cover and work numbers are left alone.',
  needs: ['to', 'own'],
  parameters: {},
  advice: {
    private:
      'Home, private numbers, health and family are an officer’s own affair. Ask who is covering, or for a work number; what bears on the work goes to the chief officer.',
  },
  examples: {
    found: [
      {
        why: 'A home address',
        policy: 'tower-hamlets-2017',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['leanne.stott@eastmarsh.gov.uk'],
        own: 'Where does Marta Zielinska live? I should like to call on her.',
      },
    ],
    quiet: [
      {
        why: 'Good wishes and a work number',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['priti.vora@eastmarsh.gov.uk'],
        own: 'I was sorry to hear that Tessa is ill. I am not asking what it is. Which extension should I ring?',
      },
      {
        why: 'Where a resident lives',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['craig.noble@eastmarsh.gov.uk'],
        own: 'The skip is outside number 9. Which house is it blocking?',
      },
    ],
  },
  examine: examination => {
    const officers = officersAsked(examination);
    if (!officers.length) return undefined;
    const asked = plainOrTwo(
      acts(examination.statements, 'privacy-question').filter(act => isAboutOfficer(examination, act)),
    );
    if (!asked.length || !namesOfficer(examination, asked)) return undefined;
    return {
      outcome: 'private',
      evidence: asked.map(act => inOwn(examination, act)),
      remedies: [
        addLine('Ask for a work contact', 'Who is covering, and on which work number?'),
        reword(asked[0]!.start, asked[0]!.end),
      ],
      about: officers,
    };
  },
});
