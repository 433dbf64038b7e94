import { asksAnything, officersAsked } from '../asked';
import { acts, defineCheck, type Examination } from '../check';
import type { Act } from '../../language/statement';
import { inOwn } from '../evidence';
import { isSupport } from '../people';
import { addLine, reword } from '../remedies';

/** A private affair told in a message that asks for something is what is asked about. */
const ownAffairs = (examination: Examination): readonly Act[] => {
  const told = acts(examination.statements, 'private-business');
  return told.some(({ strength }) => strength > 1) || asksAnything(examination) ? told : [];
};

export default defineCheck({
  id: 'private-business',
  title: 'This asks help with a private matter',
  group: 'neutrality',
  binds: 'member',
  about:
    'A member asks an officer’s help with the own home, family, firm or application. A constituent’s matter, the needs of the office, and ' +
    'what is written openly as a private person are left alone.',
  needs: ['to', 'own'],
  parameters: {},
  advice: {
    private:
      'Officers help councillors with council business, not with their own. Use the public channel, and say that you write as a private person.',
  },
  examples: {
    found: [
      {
        why: 'The wife’s shop',
        policy: 'tower-hamlets-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['tunde.bakare@eastmarsh.gov.uk'],
        own: 'My wife is opening a shop. Would you look over the application for her?',
      },
    ],
    quiet: [
      {
        why: 'Openly as a private person',
        policy: 'tower-hamlets-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['planning.support@eastmarsh.gov.uk'],
        own: 'I write in my private capacity and not as a councillor. My application was acknowledged; could you tell me when it will be decided?',
      },
      {
        why: 'The needs of the office',
        policy: 'reigate-banstead-2022',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['priti.vora@eastmarsh.gov.uk'],
        own: 'My laptop has locked me out, and could you check my mileage?',
      },
    ],
  },
  examine: examination => {
    const officers = officersAsked(examination).filter(person => !isSupport(person));
    const told = officers.length ? ownAffairs(examination) : [];
    if (!told.length) return undefined;
    return {
      outcome: 'private',
      evidence: told.map(act => inOwn(examination, act)),
      remedies: [
        addLine(
          'Say that it is private',
          'I write as a private person and not as a councillor; please treat this as you would anybody else’s.',
        ),
        reword(told[0]!.start, told[0]!.end),
      ],
      about: officers,
    };
  },
});
