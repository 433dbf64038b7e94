// Written by `npm run generate` from the files beside it: edit those.
import type { PolicyFile } from '../policy/schema';
import model from './model.json';
import cityOfLondon2006 from './city-of-london-2006.json';
import reigateBanstead2022 from './reigate-banstead-2022.json';
import rugby2022 from './rugby-2022.json';
import towerHamlets2017 from './tower-hamlets-2017.json';
import uttlesford2017 from './uttlesford-2017.json';

// A JSON import widens every literal, so the compiler cannot compare it; test/packs does, against the schema.
export const packs: Readonly<Record<string, PolicyFile>> = {
  model,
  'city-of-london-2006': cityOfLondon2006,
  'reigate-banstead-2022': reigateBanstead2022,
  'rugby-2022': rugby2022,
  'tower-hamlets-2017': towerHamlets2017,
  'uttlesford-2017': uttlesford2017,
} as Readonly<Record<string, unknown>> as Readonly<Record<string, PolicyFile>>;
