// Written by `npm run generate` from the files beside it: edit those.
import type { Classes } from '../classes';
import abuse from './abuse';
import advice from './advice';
import copies from './copies';
import familiarity from './familiarity';
import groups from './groups';
import judgement from './judgement';
import offices from './offices';
import politics from './politics';
import requests from './requests';
import times from './times';
import verbs from './verbs';

export const classes: readonly Classes[] = [
  abuse,
  advice,
  copies,
  familiarity,
  groups,
  judgement,
  offices,
  politics,
  requests,
  times,
  verbs,
];
