import { judgeTable } from '../table';

const bins = { from: 'cllr.jemima.cole', own: 'Which day are the recycling bins collected in Fenmere?' };

judgeTable('chief-officer-reliance', [
  {
    ...bins,
    why: 'Bin days are asked of a director',
    to: ['ranjit.sandhu'],
    says: { R: 'note', U: '', T: '', B: '', C: '' },
  },
  { ...bins, why: 'Bin days are asked of the liaison officer', to: ['nadia.karim'], says: { R: '' } },
  { ...bins, why: 'The liaison officer is copied', to: ['ranjit.sandhu'], cc: ['nadia.karim'], says: { R: '' } },
  { ...bins, why: 'Bin days are asked of the service', to: ['craig.noble'], says: { R: '' } },
  {
    ...bins,
    why: 'Strategy is the director’s',
    to: ['ranjit.sandhu'],
    own: 'What is our policy on recycling bins, and ought it to change?',
    says: { R: '' },
  },
]);
