import { gradeBelow } from '../../directory/grade';
import type { Participant } from '../../directory/participant';
import { acts, defineCheck, type Examination, type Found } from '../check';
import { inOwn } from '../evidence';
import { plainOrTwo } from '../asked';
import type { Act } from '../../language/statement';
import { sideOf, visible } from '../people';
import { reword } from '../remedies';

/** The other side is who reads it, or whom the words name: a threat to a stranger is not this protocol's. */
const isBetweenSides = (examination: Examination, found: readonly Act[]): boolean => {
  const { sender, directory } = examination;
  const side = sideOf(sender);
  const reads = visible(examination).some(person => sideOf(person) !== undefined && sideOf(person) !== side);
  const named = directory.people.filter(({ address }) => found.some(({ target }) => target.people.includes(address)));
  return reads || named.some(person => sideOf(person) !== undefined && sideOf(person) !== side);
};

const juniorsOf = (examination: Examination): readonly Participant[] =>
  visible(examination).filter(person => gradeBelow(person, 'service-manager'));

export default defineCheck({
  id: 'intimidation',
  title: 'This reads as a threat',
  group: 'respect',
  binds: 'both',
  about:
    'Harm to somebody’s job, standing or person is held out or hinted at. Notice of a lawful step, such as a question at Council or a word ' +
    'with the chief executive, is no threat.',
  needs: ['to', 'cc', 'own'],
  parameters: {},
  advice: {
    threat:
      'This can be read as a threat to somebody’s job or person. Say what is wrong and what you will ask for, and leave the rest out.',
    junior:
      'This can be read as a threat, and to a junior officer. Say what is wrong and which route you will take, and leave the rest out.',
  },
  examples: {
    found: [
      {
        why: 'A job is threatened',
        policy: 'uttlesford-2017',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['kyle.benson@eastmarsh.gov.uk'],
        own: 'Pass those plans or I will make sure you never work here again.',
      },
    ],
    quiet: [
      {
        why: 'Notice of a lawful step',
        policy: 'uttlesford-2017',
        from: 'cllr.owen.griffith@eastmarsh.gov.uk',
        to: ['dev.chaudhry@eastmarsh.gov.uk'],
        own: 'If I have no answer by Friday I will take it to the Chief Executive.',
      },
    ],
  },
  examine: examination => {
    const found = plainOrTwo(acts(examination.statements, 'threat').filter(({ target }) => target.kind !== 'self'));
    if (!found.length || !isBetweenSides(examination, found)) return undefined;
    const isJunior = sideOf(examination.sender) === 'member' && juniorsOf(examination).length > 0;
    const result: Found = {
      outcome: isJunior ? 'junior' : 'threat',
      evidence: found.map(act => inOwn(examination, act)),
      remedies: [reword(found[0]!.start, found[0]!.end)],
    };
    return result;
  },
});
