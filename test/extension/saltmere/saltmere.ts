import { readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** Saltmere Borough Council, without its hours: no test depends on when it is run. */
export const saltmere = {
  policy: read('policy.json'),
  directory: read('directory.csv'),
  lists: read('lists.csv'),
  protocol: 'Protocol 1: Member/Officer Relations',
};

export const alex = 'cllr.alex.morgan@saltmere.test';
export const bethan = 'cllr.bethan.price@saltmere.test';
export const colin = 'cllr.colin.hart@saltmere.test';
export const dee = 'cllr.dee.ashworth@saltmere.test';
export const sam = 'sam.okafor@saltmere.test';
export const dana = 'dana.whitlock@saltmere.test';
export const noor = 'noor.rahman@saltmere.test';
