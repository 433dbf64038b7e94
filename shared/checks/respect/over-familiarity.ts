import { acts, defineCheck, type Found } from '../check';
import { inOwn } from '../evidence';
import { plainOrTwo } from '../asked';
import { otherSide, sideOf, opened } from '../people';
import { reword } from '../remedies';

export default defineCheck({
  id: 'over-familiarity',
  title: 'This is familiar for council mail',
  group: 'respect',
  binds: 'both',
  about:
    'Endearments, kisses, remarks on looks or private plans between a member and an officer. First names, thanks, congratulation, ' +
    'condolence and a smile are left alone.',
  needs: ['to', 'own'],
  parameters: { mild: { value: '', about: 'Severity where it is one slight sign; as usual where empty.' } },
  advice: {
    familiar:
      'Members and officers keep a working distance on paper. Strike the phrase, or send the private part separately.',
  },
  examples: {
    found: [
      {
        why: 'A pet name and kisses',
        policy: 'uttlesford-2017',
        from: 'cllr.brenda.colley@eastmarsh.gov.uk',
        to: ['tessa.lyle@eastmarsh.gov.uk'],
        own: 'Thank you darling, see you on Tuesday xx',
      },
    ],
    quiet: [
      {
        why: 'First names and condolence',
        policy: 'reigate-banstead-2022',
        from: 'leanne.stott@eastmarsh.gov.uk',
        to: ['cllr.brenda.colley@eastmarsh.gov.uk'],
        own: 'Dear Brenda, I was very sorry to hear about your sister. Everyone here sends their best wishes.',
      },
    ],
  },
  examine: examination => {
    const other = otherSide(examination.sender);
    if (!other || !opened(examination.to).some(person => sideOf(person) === other)) return undefined;
    const said = acts(examination.statements, 'endearment');
    const found = plainOrTwo(said);
    if (!found.length) return undefined;
    const isMild = said.length === 1 && found[0]!.strength < 3 && examination.parameter('mild') === 'note';
    const result: Found = {
      outcome: 'familiar',
      ...(isMild ? { severity: 'note' as const } : {}),
      evidence: found.map(act => inOwn(examination, act)),
      remedies: [reword(found[0]!.start, found[0]!.end)],
    };
    return result;
  },
});
