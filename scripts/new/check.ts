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
    found: [
      {
        why: 'BLANK: what it must find',
        policy: 'model',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        subject: 'blank',
      },
    ],
    quiet: [
      {
        why: 'BLANK: the nearest miss',
        policy: 'model',
        from: 'cllr.jemima.cole@eastmarsh.gov.uk',
        to: ['gareth.pugh@eastmarsh.gov.uk'],
        subject: 'Potholes',
      },
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

const test = (name: string): string => `import { judgeTable } from '../table';

const written = { from: 'cllr.jemima.cole', to: ['gareth.pugh'] };

// What each council's protocol says of it, '' for nothing: U Uttlesford, R Rugby, T Tower Hamlets, B Reigate, C City, M model.
judgeTable('${name}', [
  { ...written, why: 'BLANK: what it must find', subject: 'blank', says: { M: 'note' } },
  { ...written, why: 'BLANK: the nearest miss', subject: 'Potholes', says: { M: '' } },
]);
`;

export const newCheck = (name: string, group = 'channel'): Scaffold | string => {
  if (!GROUPS.includes(group)) return `There is no group "${group}": one of ${GROUPS.join(', ')}.`;
  return {
    files: [
      { path: `shared/checks/${group}/${name}.ts`, text: check(name, group) },
      { path: `test/checks/${group}/${name}.test.ts`, text: test(name) },
    ],
    next: [
      `Fill the blanks, examples first. It lies in ${group}/: another group is a word after the name (${GROUPS.join(', ')}).`,
      `Cite it from a pack under the clause that it stands on: "${name}": { "severity": "note", "clauses": ["…"] }`,
      'npm run generate',
      'npm run unit && npm run accuracy',
    ],
  };
};
