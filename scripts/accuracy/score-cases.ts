import type { Directory } from '../../shared/directory/participant';
import type { Table } from '../../shared/language/table';
import type { Message } from '../../shared/message/message';
import { readPolicy } from '../../shared/policy/read-policy';
import type { Policy } from '../../shared/policy/policy';
import { checks } from '../../shared/checks/index.generated';
import { review, type Finding, type Review } from '../../shared/review/review';
import { isQuiet, type Case } from './cases';

export interface Tally {
  found: number;
  missed: number;
  wrong: number;
}

export interface CaseFault {
  readonly kind: 'missed' | 'wrong' | 'failed' | 'not-own';
  readonly one: Case;
  readonly check: string;
  readonly finding?: Finding;
  readonly reason?: string;
}

export interface CaseScore {
  readonly byCheck: ReadonlyMap<string, Tally>;
  readonly overall: Tally;
  readonly quietMails: number;
  readonly quietAlarmed: number;
  /** Findings that words outside the own ones caused, by checks of own words. */
  readonly notOwn: number;
  readonly faults: readonly CaseFault[];
}

/** Checks that read the thread on purpose: who wrote what is passed on, what it asked, when it came. */
const readsThread = new Set(
  checks
    .filter(({ group, needs }) => (group === 'copying' || group === 'timing') && needs.includes('thread'))
    .map(({ id }) => id),
);

const policies = new Map<string, Policy>();
const policyOf = (id: string): Policy => {
  const policy = policies.get(id) ?? readPolicy({ id });
  policies.set(id, policy);
  return policy;
};

/** The same message with nothing but the own words: what a check of own words may rest on. */
const bare = (message: Message): Message => ({ ...message, signature: '', thread: [], kind: message.kind });

/**
 * A finding that the thread, a signature or a disclaimer caused: its evidence lies outside the own words, or it is gone
 * once they are taken away although they hold nothing that could excuse it.
 */
const isNotOwn = (finding: Finding, message: Message, without: Review): boolean => {
  if (readsThread.has(finding.check)) return false;
  const outside = finding.evidence.some(
    ({ field, text, start, end }) => field === 'thread' || (field === 'own' && message.own.slice(start, end) !== text),
  );
  return outside || !without.findings.some(({ check }) => check === finding.check);
};

/** Reviews every case under its own pack. `render` makes a case a message: directly, or by way of an .eml file. */
export const scoreCases = async (
  cases: readonly Case[],
  directory: Directory,
  table: Table,
  render: (one: Case) => Message | Promise<Message>,
): Promise<CaseScore> => {
  const byCheck = new Map<string, Tally>(checks.map(({ id }) => [id, { found: 0, missed: 0, wrong: 0 }]));
  const overall = { found: 0, missed: 0, wrong: 0 };
  const faults: CaseFault[] = [];
  let [quietMails, quietAlarmed, notOwn] = [0, 0, 0];
  const count = (check: string, what: keyof Tally): void => {
    byCheck.get(check)![what]++;
    overall[what]++;
  };
  for (const one of cases) {
    const message = await render(one);
    const rules = { policy: policyOf(one.pack), directory, table };
    const { findings, notChecked } = review(message, rules);
    const without = review(bare(message), rules);
    for (const { check, reason } of notChecked) faults.push({ kind: 'failed', one, check, reason });
    for (const finding of findings) {
      const { check } = finding;
      if (one.expect.includes(check)) count(check, 'found');
      else if (!one.allow.includes(check)) {
        count(check, 'wrong');
        faults.push({ kind: 'wrong', one, check, finding });
      }
      if (isNotOwn(finding, message, without)) {
        notOwn++;
        faults.push({ kind: 'not-own', one, check, finding });
      }
    }
    for (const check of one.expect) {
      if (!byCheck.has(check) || findings.some(finding => finding.check === check)) continue;
      count(check, 'missed');
      faults.push({ kind: 'missed', one, check });
    }
    if (isQuiet(one)) {
      quietMails++;
      if (findings.length) quietAlarmed++;
    }
  }
  return { byCheck, overall, quietMails, quietAlarmed, notOwn, faults };
};

export const precision = ({ found, wrong }: Tally): number => (found + wrong ? found / (found + wrong) : 1);
export const recall = ({ found, missed }: Tally): number => (found + missed ? found / (found + missed) : 1);
