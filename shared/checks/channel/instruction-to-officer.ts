import type { Participant } from '../../directory/participant';
import { isMember } from '../../directory/kinds';
import { acts, defineCheck, type Examination, type Found } from '../check';
import type { Act } from '../../language/statement';
import { inOwn } from '../evidence';
import { hasPosition } from '../../directory/positions';
import { assists, isNamedOfficer, namesOf, opened } from '../people';
import { addLine, reword } from '../remedies';

/** Staff given to councillors: those may set their work. */
const isGiven = (person: Participant): boolean =>
  person.kind === 'political-assistant' || hasPosition(person, 'support team');

/** Those who may not be ordered: officers by name, less staff who are there for councillors. */
const officersAddressed = ({ to, sender }: Examination): readonly Participant[] =>
  opened(to).filter(person => isNamedOfficer(person) && !isGiven(person) && !assists(person, sender));

/** An order to a colleague, to a resident or to oneself is none to an officer. */
const isToOfficer = ({ directory }: Examination, { target }: Act): boolean => {
  if (target.kind === 'third-party' || target.kind === 'self') return false;
  const named = directory.people.filter(({ address }) => target.people.includes(address));
  return !named.length || !named.every(isMember) || target.kind === 'you';
};

export default defineCheck({
  id: 'instruction-to-officer',
  title: 'This gives an officer an order',
  group: 'channel',
  binds: 'member',
  about:
    'An order where a request belongs. A decision of the council that is cited, staff who are there for councillors, and a request ' +
    'however short are left alone.',
  needs: ['to', 'own'],
  parameters: {},
  advice: {
    order:
      'This reads as an order to {officer}, who takes instructions from managers and the council as a body. Ask for it, or take it to the {head-of-service} or a committee.',
  },
  examples: {
    found: [
      {
        why: 'An order in so many words',
        policy: 'tower-hamlets-2017',
        from: 'cllr.victor.stannard@eastmarsh.gov.uk',
        to: ['craig.noble@eastmarsh.gov.uk'],
        own: 'I instruct you to deliver a skip to the pavilion on Thursday.',
      },
    ],
    quiet: [
      {
        why: 'A request',
        policy: 'tower-hamlets-2017',
        from: 'cllr.sabiha.noor@eastmarsh.gov.uk',
        to: ['craig.noble@eastmarsh.gov.uk'],
        own: 'Could you please deliver a skip to the pavilion on Thursday?',
      },
      {
        why: 'A group leader sets work for the group’s own assistant',
        policy: 'tower-hamlets-2017',
        from: 'cllr.toby.wainfleet@eastmarsh.gov.uk',
        to: ['callum.reid@eastmarsh.gov.uk'],
        own: 'I instruct you to draft an amendment by Thursday.',
      },
    ],
  },
  examine: examination => {
    const officers = officersAddressed(examination);
    if (!officers.length || acts(examination.statements, 'decision-cited').length) return undefined;
    const orders = acts(examination.statements, 'instruction').filter(
      act => act.strength > 1 && isToOfficer(examination, act),
    );
    return orders.length ? found(examination, officers, orders) : undefined;
  },
});

const found = (examination: Examination, officers: readonly Participant[], orders: readonly Act[]): Found => ({
  outcome: 'order',
  values: { officer: namesOf(officers) },
  evidence: orders.map(act => inOwn(examination, act)),
  remedies: [
    reword(orders[0]!.start, orders[0]!.end),
    addLine(
      'Make it a request',
      'Please treat this as a request: if it cannot be done, or is not yours to decide, tell me who should be asked.',
    ),
  ],
  about: officers,
});
