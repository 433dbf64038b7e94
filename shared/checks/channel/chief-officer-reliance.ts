import { gradeAtLeast } from '../../directory/grade';
import { hasPosition } from '../../directory/positions';
import { officersAsked } from '../asked';
import { acts, defineCheck } from '../check';
import { inHeader, inOwn } from '../evidence';
import { isSupport, nameOf, visible } from '../people';
import { addRecipients, readdress } from '../remedies';

export default defineCheck({
  id: 'chief-officer-reliance',
  title: 'A liaison officer can take this',
  group: 'channel',
  binds: 'member',
  about:
    'An everyday service query goes to chief officers alone while the directory lists a councillor liaison officer. Strategy, urgent and ' +
    'confidential matters, and replies, are left alone; so is casework, which enquiry-channel sees.',
  needs: ['to', 'cc', 'own', 'kind'],
  parameters: {},
  advice: {
    everyday: 'This is an everyday query: {liaison} can find the answer and spare {officer}.',
  },
  examples: {
    found: [
      {
        why: 'Bin days are asked of the director',
        policy: 'rugby-2022',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['ranjit.sandhu@eastmarsh.gov.uk'],
        own: 'Which day are the recycling bins collected in Fenmere?',
      },
    ],
    quiet: [
      {
        why: 'Strategy is the director’s',
        policy: 'rugby-2022',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['ranjit.sandhu@eastmarsh.gov.uk'],
        own: 'What is our policy on second homes, and do you think it ought to change?',
      },
    ],
  },
  examine: examination => {
    const { statements, message, directory } = examination;
    const liaison = directory.people.find(person => hasPosition(person, 'councillor liaison officer'));
    const officers = officersAsked(examination);
    const areChief = officers.length > 0 && officers.every(person => gradeAtLeast(person, 'director'));
    if (!liaison || !areChief || message.kind !== 'new' || visible(examination).some(isSupport)) return undefined;
    const everyday =
      /\b(bins?|recycling|pot ?holes?|street ?lights?|lamp ?posts?|fly[- ]?tip\w*|litter|grass|hedges?|drains?|gull(y|ies)|parking (permit|ticket)s?|opening (hours|times)|missed collection|form|council tax bill|dog (bin|mess))\b/i;
    const beyond = acts(
      statements,
      'policy-request',
      'information-request',
      'casework',
      'emergency',
      'confidentiality-marking',
    );
    const asked = acts(statements, 'routine-request', 'question', 'request');
    if (!asked.length || beyond.length || !everyday.test(message.own)) return undefined;
    return {
      outcome: 'everyday',
      values: { liaison: nameOf(liaison), officer: nameOf(officers[0]!) },
      evidence: [inOwn(examination, asked[0]!), ...inHeader(examination, officers, ['to'])],
      remedies: [readdress([liaison]), addRecipients([liaison])],
      about: officers,
    };
  },
});
