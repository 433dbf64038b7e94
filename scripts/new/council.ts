import { spoken, type Scaffold } from './scaffold';

const council = (name: string): string => {
  const policy = {
    $schema: '../policy/policy-schema.generated.json',
    id: name,
    about: 'BLANK: a remark for whoever reads this file.',
    extends: 'model',
    council: `${spoken(name)} Council`,
    domains: [`${name}.gov.uk`],
    hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '08:30', close: '17:30', holidays: 'england-and-wales' },
    posts: {},
    contacts: {},
    checks: {},
    unchecked: {},
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
};

export const newCouncil = (name: string): Scaffold => ({
  files: [{ path: `shared/packs/${name}.json`, text: council(name) }],
  next: [
    'Give its domains, its hours and its titles for the grades. "extends" may name the protocol it has adopted.',
    'For a protocol of its own: leave "extends" out, give "protocol" and all "clauses"; cite each in a check or explain it under "unchecked".',
    'npm run format && npm run generate',
    'npm run unit: the conventions say which clause nobody has placed.',
  ],
});
