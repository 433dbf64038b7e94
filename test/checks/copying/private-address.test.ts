import { judgeTable } from '../table';

const note = { from: 'cllr.jemima.cole', own: 'Could you have a look at this?' };

judgeTable('private-address', [
  {
    ...note,
    why: 'An officer’s name at a public provider',
    to: ['amy.trotter@example.com'],
    says: { T: 'warn', U: '', B: '' },
  },
  { ...note, why: 'A copy counts', to: ['gareth.pugh'], cc: ['amy.trotter@example.com'], says: { T: 'warn' } },
  { ...note, why: 'The work address', to: ['amy.trotter'], says: { T: '' } },
  { ...note, why: 'A resident of another name', to: ['amy.marsh@example.com'], says: { T: '' } },
  {
    ...note,
    why: 'An officer writes to her own address',
    from: 'amy.trotter',
    to: ['amy.trotter@example.com'],
    says: { T: '' },
  },
]);
