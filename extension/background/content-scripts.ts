import guard from '../content/guard.iife.ts?script';
import inPage from '../content/in-page.iife.ts?script';

type Script = chrome.scripting.RegisteredContentScript;

/**
 * The guard must be there before the page's own scripts, to hear of every try to send; its companion comes when the
 * client's own objects are there.
 */
const scriptsFor = (matches: string[]): Script[] => [
  { id: 'guard', js: [guard], matches, allFrames: true, runAt: 'document_start', persistAcrossSessions: true },
  {
    id: 'in-page',
    js: [inPage],
    matches,
    allFrames: true,
    runAt: 'document_end',
    world: 'MAIN',
    persistAcrossSessions: true,
  },
];

const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

/**
 * Has the browser run the scripts at these addresses and no others, in pages that are open already too.
 * The browser remembers it across its restarts, so that a page that opens first thing is guarded.
 */
export const serve = async (patterns: readonly string[]): Promise<void> => {
  const registered = await chrome.scripting.getRegisteredContentScripts();
  const before = registered.find(({ id }) => id === 'guard');
  const wanted = scriptsFor([...patterns]);
  const files = (scripts: readonly Script[]): string[] => scripts.flatMap(({ js }) => js ?? []);
  if (same(before?.matches ?? [], patterns) && (patterns.length === 0 || same(files(registered), files(wanted))))
    return;

  if (registered.length > 0) await chrome.scripting.unregisterContentScripts();
  if (patterns.length > 0) await chrome.scripting.registerContentScripts(wanted);
  await runInOpenPages(patterns.filter(pattern => !(before?.matches ?? []).includes(pattern)));
};

const runInOpenPages = async (patterns: string[]): Promise<void> => {
  if (patterns.length === 0) return;
  const tabs = await chrome.tabs.query({ url: patterns });
  const run = async (tabId: number): Promise<void> => {
    const target = { tabId, allFrames: true };
    await chrome.scripting.executeScript({ target, files: [guard], injectImmediately: true });
    await chrome.scripting.executeScript({ target, files: [inPage], world: 'MAIN' });
  };
  // A tab may be closed, or show an error page, meanwhile.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [run(id)])));
};
