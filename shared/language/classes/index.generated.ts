// Written by `npm run generate` from the files beside it: edit those.
import type { Classes } from '../classes';
import abuse from './abuse';
import copies from './copies';
import familiarity from './familiarity';
import judgement from './judgement';
import offices from './offices';
import requests from './requests';
import times from './times';
import verbs from './verbs';

export const classes: readonly Classes[] = [
  abuse,
  copies,
  familiarity,
  judgement,
  offices,
  requests,
  times,
  verbs,
];
