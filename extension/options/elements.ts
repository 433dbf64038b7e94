import type { TextKey } from '../background/settings';

/** The element of the options page with this id. */
export const at = (id: string): HTMLElement => document.getElementById(id)!;
export const select = (id: string): HTMLSelectElement => at(id) as HTMLSelectElement;
export const textArea = (key: TextKey): HTMLTextAreaElement => at(key) as HTMLTextAreaElement;
