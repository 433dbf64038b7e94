// Written by `npm run generate`.
import type { Sign } from '../sign';
import shouting from './shouting';

export const signs: readonly Sign[] = [shouting];
