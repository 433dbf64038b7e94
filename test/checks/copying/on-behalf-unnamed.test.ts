import { judgeTable } from '../table';

const asked = { from: 'callum.reid', to: ['dev.chaudhry'], own: 'Please could you send me the missed-bin figures?' };

judgeTable('on-behalf-unnamed', [
  { ...asked, why: 'An assistant asks for nobody named', says: { T: 'warn', U: '', R: '', B: '', C: '' } },
  { ...asked, why: 'The councillor is copied', cc: ['cllr.victor.stannard'], says: { T: '' } },
  { ...asked, why: 'The councillor is named', own: 'For Cllr Stannard: please send me the figures.', says: { T: '' } },
  { ...asked, why: 'Nothing is asked', own: 'Thank you for the figures.', says: { T: '' } },
  { ...asked, why: 'A councillor asks', from: 'cllr.victor.stannard', says: { T: '' } },
]);
