import { spoken, type Scaffold } from './scaffold';

const GROUPS = ['copying', 'timing', 'respect', 'channel', 'neutrality', 'public-voice'];

const check = (name: string, group: string): string => `import { defineCheck } from '../check';
import { sideOf } from '../people';

export default defineCheck({
  id: '${name}',
  title: '${spoken(name)}',
  group: '${group}',
  binds: 'member',
  about: 'BLANK: what it asks, and what silences it.',
  needs: ['from', 'to', 'subject'],
  parameters: {},
  advice: { asked: 'BLANK: what the sender might do. Ask and offer; never accuse.' },
  examples: {
    found: [{ why: 'BLANK: what it must find', from: 'member', to: ['officer'], subject: 'blank' }],
    quiet: [
      { why: 'BLANK: what it must leave alone', from: 'member', to: ['member'], subject: 'blank' },
      { why: 'BLANK: and the nearest miss', from: 'member', to: ['officer'], subject: 'Potholes' },
    ],
  },
  examine: ({ message, to }) => {
    if (!to.some(reader => sideOf(reader) === 'officer')) return;
    const start = message.subject.indexOf('blank');
    if (start < 0) return;
    return {
      outcome: 'asked',
      evidence: [{ field: 'subject', text: 'blank', start, end: start + 'blank'.length }],
      remedies: [],
    };
  },
});
`;

export const newCheck = (name: string, group = 'channel'): Scaffold | string => {
  if (!GROUPS.includes(group)) return `There is no group "${group}": one of ${GROUPS.join(', ')}.`;
  return {
    files: [{ path: `shared/checks/${group}/${name}.ts`, text: check(name, group) }],
    next: [
      `Fill the blanks, examples first. It lies in ${group}/: another group is a word after the name (${GROUPS.join(', ')}).`,
      `Cite it from a pack under the clause that it stands on: "${name}": { "severity": "note", "clauses": ["…"] }`,
      'npm run generate',
      'npm run unit && npm run accuracy',
    ],
  };
};
