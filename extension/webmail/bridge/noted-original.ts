/**
 * Which message an answer was begun from, noted in the page that lists messages for the page that composes, which the
 * client does not tell. Lives as long as the tab: a number and a folder's name, never anything of the message.
 */
export interface NotedOriginal {
  readonly uid: string;
  readonly folder: string;
}

const KEY = 'second-reading:original';

export const noteOriginal = (original: NotedOriginal): void => sessionStorage.setItem(KEY, JSON.stringify(original));

export const notedOriginal = (): NotedOriginal | undefined => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '') as NotedOriginal;
  } catch {
    return undefined;
  }
};
