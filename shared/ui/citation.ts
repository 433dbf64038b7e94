import type { Protocol } from '../policy/policy';
import type { Finding } from '../review/review';
import type { Build } from './element';

export interface Cited {
  readonly council: string;
  readonly protocol: Protocol;
  readonly clauses: Readonly<Record<string, string>>;
}

const standing: Readonly<Record<Protocol['status'], string>> = {
  adopted: '',
  draft: 'draft',
  unknown: 'adoption not confirmed',
};

/** The protocol as it is cited: title, version, and its standing where that is not plainly adopted and not said yet. */
export const protocolName = ({ title, version, status }: Protocol): string => {
  const isSaid = `${title} ${version}`.toLowerCase().includes(standing[status]);
  return [title, /^\d{1,3}$/.test(version) ? `version ${version}` : version, isSaid ? '' : standing[status]]
    .filter(part => part !== '')
    .join(', ');
};

/** The clause a finding stands on: number and short reference, further numbers, and the protocol they are from. */
export const citation = (build: Build, finding: Finding, policy: Cited): HTMLElement | undefined => {
  const [first, ...others] = finding.clauses;
  if (first === undefined) return undefined;
  const reference = policy.clauses[first];
  return build(
    'p',
    { class: 'clause' },
    build('span', { class: 'number' }, `Clause ${first}`),
    reference ? `: ${reference}` : '',
    others.length ? ` (also ${others.join(', ')})` : '',
    build('span', { class: 'protocol' }, protocolName(policy.protocol)),
  );
};
