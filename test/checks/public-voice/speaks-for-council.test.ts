import { judgeTable } from '../table';

const letter = {
  from: 'cllr.norman.tull',
  to: ['landteam@larkfield-homes.test'],
  own: 'I write on behalf of the Council to say that the road is unsafe.',
};

judgeTable('speaks-for-council', [
  { ...letter, why: 'A ward member writes for the council', says: { U: 'warn', T: 'warn', C: 'stop', R: '', B: '' } },
  { ...letter, why: 'The Leader does', from: 'cllr.hilary.marchbank', says: { U: '', T: '', C: '' } },
  { ...letter, why: 'To an officer', to: ['gareth.pugh'], says: { U: '', T: '' } },
  {
    ...letter,
    why: 'He says that he does not',
    own: 'I do not write on behalf of the Council.',
    says: { U: '', T: '', C: '' },
  },
  {
    ...letter,
    why: 'As ward member',
    own: 'I write as ward member to say that the road is unsafe.',
    says: { U: '', T: '', C: '' },
  },
]);
