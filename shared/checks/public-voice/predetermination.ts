import { hasPositionLike } from '../../directory/positions';
import type { Participant } from '../../directory/participant';
import { plainOrTwo } from '../asked';
import { defineCheck } from '../check';
import { inOwn } from '../evidence';
import { pressOn, saidInOwnVoice } from '../press';
import { reword } from '../remedies';

/** Committees that decide applications. */
const decides = (person: Participant): boolean =>
  hasPositionLike(person, 'planning', 'licensing', 'regulatory', 'development');

const isApplication = (text: string): boolean =>
  /\b(application|applicant|planning|licen[cs]e|licensing|scheme|houses|homes|development|developer|solar|quarry|extension|refus\w+|approv\w+|permission|drawings|site visit|consent|objector|building)\b/i.test(
    text,
  );

export default defineCheck({
  id: 'predetermination',
  title: 'This says how you will decide',
  group: 'public-voice',
  binds: 'member',
  about:
    'A member who may decide an application pledges a vote, has a mind made up, or tells the press how it will go. An open mind, policies ' +
    'and motions, views passed on, and members who do not decide are left alone.',
  needs: ['to', 'cc', 'bcc', 'subject', 'own'],
  parameters: {
    'press-only': { value: false, about: 'Whether only what is said to the press counts.' },
    'not-deciding': {
      value: '',
      about: 'Severity where the directory does not show who decides; as usual where empty.',
    },
  },
  advice: {
    pledged:
      'This reads as a mind made up before the hearing. Say instead that you will hear all the considerations before deciding.',
  },
  examples: {
    found: [
      {
        why: 'A committee member promises a vote',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['mrs.halloran@example.org'],
        own: 'I sit on the Planning Committee and I shall be voting against the application whatever is said.',
      },
    ],
    quiet: [
      {
        why: 'An open mind',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['mrs.halloran@example.org'],
        own: 'I will not make up my mind on the application until I have heard it all on the night.',
      },
      {
        why: 'A member who does not decide',
        policy: 'tower-hamlets-2017',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['mrs.halloran@example.org'],
        own: 'I am firmly against the scheme.',
      },
    ],
  },
  examine: examination => {
    const { sender, directory, message } = examination;
    const isPress = pressOn(examination).length > 0;
    if (examination.parameter('press-only') === true && !isPress) return undefined;
    const found = plainOrTwo(saidInOwnVoice(examination, 'predetermination'));
    if (!found.length || !isApplication(`${message.subject} ${message.own}`)) return undefined;
    const isKnown = directory.people.some(decides);
    if (isKnown && !decides(sender)) return undefined;
    const level = isKnown ? '' : examination.parameter('not-deciding');
    return {
      outcome: 'pledged',
      ...(level === 'warn' || level === 'note' ? { severity: level } : {}),
      evidence: found.map(act => inOwn(examination, act)),
      remedies: [reword(found[0]!.start, found[0]!.end)],
      about: [],
    };
  },
});
