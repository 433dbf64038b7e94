import { builder, type Build } from '../../../shared/ui/element';

export { button } from '../../../shared/ui/element';

export const make: Build = builder(document);

/** A part of the page's own markup, by its id. */
export const part = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part "${id}"`);
  return found as T;
};

let ids = 0;
export const freshId = (name: string): string => `${name}-${++ids}`;
