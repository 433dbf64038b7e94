import { isMember, isOutside } from '../../directory/kinds';
import type { Participant } from '../../directory/participant';
import { isWard } from '../../directory/wards';
import { acts, defineCheck, type Evidence, type Examination, type Found } from '../check';
import { inHeader, inOwn } from '../evidence';
import { namesOf, opened, without } from '../people';
import { addRecipients } from '../remedies';
import { fromMembers } from '../thread';
import { wardsNamed } from '../wards';

type Occasion = 'parish' | 'event' | 'press';

interface Concern {
  readonly occasion: Occasion;
  readonly wards: readonly string[];
  readonly evidence: readonly Evidence[];
}

const wardsIn = ({ directory, message }: Examination): readonly string[] =>
  wardsNamed(directory, `${message.subject}\n${message.own}`);

/** Bills, dates and elections are a clerk's own business and no matter of the ward. */
const clerkRoutine =
  /\b(invoices?|precepts?|remittance|purchase order|payments?|receipts?|elections?|polling|electoral roll|calendar|room booking|training dates|meeting dates|dates of meetings)\b/i;

const withParish = (examination: Examination): Concern | undefined => {
  const parishes = examination.to.concat(examination.cc).filter(({ kind }) => kind === 'parish');
  const wards = parishes.reduce<string[]>((all, each) => all.concat(each.wards), []);
  const { subject, own } = examination.message;
  if (!wards.length || clerkRoutine.test(`${subject} ${own}`)) return undefined;
  return { occasion: 'parish', wards, evidence: inHeader(examination, parishes, ['to', 'cc']) };
};

/** Whom a council addresses when it addresses the public: people and lists that are not its own. */
const isPublic = (person: Participant): boolean => isOutside(person) || person.kind === 'unknown';

const toPress = (examination: Examination): Concern | undefined => {
  const press = opened(examination.readers).filter(({ kind }) => kind === 'press');
  const { message } = examination;
  const isRelease = /\b(press|media|news) (release|statement|notice)\b|for immediate (use|release)/i.test(
    `${message.subject} ${message.own}`,
  );
  const wards = press.length && isRelease ? wardsIn(examination) : [];
  return wards.length ? { occasion: 'press', wards, evidence: inHeader(examination, press) } : undefined;
};

const ofEvent = (examination: Examination): Concern | undefined => {
  const invitations = acts(examination.statements, 'public-event');
  const isInvited = opened(examination.readers).some(isPublic) && examination.message.kind === 'new';
  const wards = invitations.length && isInvited ? wardsIn(examination) : [];
  return wards.length ? { occasion: 'event', wards, evidence: [inOwn(examination, invitations[0]!)] } : undefined;
};

const leftOut = (examination: Examination, wards: readonly string[]): readonly Participant[] =>
  without(
    examination.directory.people.filter(person => isMember(person) && wards.some(ward => isWard(person, ward))),
    opened(examination.readers).concat(examination.sender),
  );

/** A resident's case or a councillor's question is nothing to add people to. */
const isPrivate = (examination: Examination): boolean =>
  acts(examination.statements, 'confidentiality-marking').length > 0 || fromMembers(examination).length > 0;

const clausesFor = ({ settings, parameter }: Examination, occasion: Occasion): readonly string[] => {
  const own = parameter(`${occasion}-clauses`) as readonly string[];
  return own.length ? own : settings.clauses;
};

export default defineCheck({
  id: 'ward-members-left-out',
  title: 'Ward members are left out',
  group: 'copying',
  binds: 'officer',
  about:
    'A message to the parish or town council of a ward, an invitation to a public meeting or consultation in a ward, or a press release ' +
    'about one, without all the ward’s members. A list that reaches them counts.',
  needs: ['to', 'cc', 'bcc', 'subject', 'own'],
  alsoReads: ['thread', 'kind'],
  parameters: {
    parish: { value: false, about: 'Whether ward members are copied into correspondence with their parish.' },
    'parish-clauses': { value: [], about: 'Clauses on correspondence with a parish; all of them where empty.' },
    'event-clauses': { value: [], about: 'Clauses on public meetings and consultations; all of them where empty.' },
    'press-clauses': { value: [], about: 'Clauses on press releases; all of them where empty.' },
    'note-clauses': { value: [], about: 'Clauses that are no more than a note.' },
  },
  advice: {
    parish:
      'Members for {ward} are copied when you write to their parish, and {missing} would miss it. Add them, or say why not.',
    event:
      'This invites the public in {ward}, and {missing} would not hear of it. Add them, or say that they are told.',
    press: 'This goes to the press about {ward}, and {missing} would read it there. Add them, or tell them first.',
  },
  examples: {
    found: [
      {
        why: 'One of three members is missing from a letter to the town council',
        policy: 'uttlesford-2017',
        from: 'gareth.pugh@eastmarsh.gov.uk',
        to: ['clerk@saltby-tc.test'],
        cc: ['cllr.lynda.frayne@eastmarsh.gov.uk', 'cllr.jemima.cole@eastmarsh.gov.uk'],
        own: 'The examiner has sent eleven questions, attached. Shall we compare drafts?',
      },
      {
        why: 'A public meeting in a ward',
        policy: 'tower-hamlets-2017',
        from: 'dev.chaudhry@eastmarsh.gov.uk',
        to: ['residents@example.org'],
        own: 'We are holding a public meeting about the bins in Fenmere on Thursday.',
      },
    ],
    quiet: [
      {
        why: 'The members are reached through their list',
        policy: 'uttlesford-2017',
        from: 'amy.trotter@eastmarsh.gov.uk',
        to: ['clerk@saltby-tc.test'],
        cc: ['saltby.members@eastmarsh.gov.uk'],
        own: 'Amended plans have come in. Would the Town Council like to comment?',
      },
      {
        why: 'They are told separately',
        policy: 'uttlesford-2017',
        from: 'gareth.pugh@eastmarsh.gov.uk',
        to: ['clerk@thorpe-pc.test'],
        own: 'Here is the study. I have written separately to the ward members.',
      },
    ],
  },
  examine: examination => {
    if (isPrivate(examination) || acts(examination.statements, 'ward-told').length) return undefined;
    const isParish = examination.parameter('parish') === true;
    const concern = (isParish ? withParish(examination) : undefined) ?? toPress(examination) ?? ofEvent(examination);
    const missing = concern ? leftOut(examination, concern.wards) : [];
    return concern && missing.length ? found(examination, concern, missing) : undefined;
  },
});

const found = (examination: Examination, concern: Concern, missing: readonly Participant[]): Found => {
  const clauses = clausesFor(examination, concern.occasion);
  const notes = examination.parameter('note-clauses') as readonly string[];
  return {
    outcome: concern.occasion,
    ...(clauses.every(clause => notes.includes(clause)) ? { severity: 'note' as const } : {}),
    values: { ward: concern.wards.join(' and '), missing: namesOf(missing) },
    evidence: concern.evidence,
    remedies: [addRecipients(missing)],
    clauses,
    about: missing,
  };
};
