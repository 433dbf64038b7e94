import browser from 'webextension-polyfill';
import type { Standing, StandingRequest } from '../background/messages';
import { kept } from '../background/store';
import { prepareShield } from '../../shared/ui/shield';
import { webmails } from '../webmail/webmails';
import { watchBesideDraft } from './beside-draft';
import { Hold, readyRules, type Ready, type RulesSource } from './hold';
import { showWhatWasSaid } from './not-checked';

const LONGEST_WAIT = 3000;

const ready = async (): Promise<Ready> => {
  try {
    return readyRules(await kept('rules'));
  } catch {
    return { state: 'broken', problem: 'What it checks by could not be read.' };
  }
};

const late = (): Promise<Ready> =>
  new Promise(resolve => {
    setTimeout(
      () => resolve({ state: 'broken', problem: 'What it checks by could not be read in time.' }),
      LONGEST_WAIT,
    );
  });

const rulesSource = (): RulesSource => {
  let now: Ready | undefined;
  const read = async (): Promise<void> => {
    const found = await ready();
    now = found;
  };
  const first = read();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'rules' in changes) void read();
  });
  return {
    now: () => now,
    soon: async () => {
      await Promise.race([first, late().then(found => (now ??= found))]);
      return now ?? { state: 'broken', problem: 'What it checks by could not be read.' };
    },
  };
};

const begin = (): void => {
  prepareShield(window);
  const source = rulesSource();
  const hold = new Hold(source);
  let standing: { readonly webmail: string } | undefined;
  for (const webmail of webmails) {
    webmail.watch(window, {
      opened: compose => {
        standing = { webmail: webmail.name };
        void hold.warmUp(compose);
        void watchBesideDraft(compose, source);
      },
      sending: attempt => hold.decide(attempt),
    });
  }
  if (window === window.top) document.addEventListener('DOMContentLoaded', showWhatWasSaid);

  const isStandingRequest = (message: unknown): message is StandingRequest =>
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'standing';
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isStandingRequest(message) || window !== window.top) return undefined;
    return source.soon().then((found): Standing => ({
      webmail: standing?.webmail ?? '',
      composing: standing !== undefined,
      problem: found.state === 'broken' ? found.problem : '',
      council: found.state === 'ready' ? found.rules.policy.council : '',
      protocol: found.state === 'ready' ? found.rules.policy.protocol.title : '',
    }));
  });
};

// A page that is served twice, when its address is allowed while it is open, is guarded once.
const world = globalThis as { secondReading?: true };
if (!world.secondReading) {
  world.secondReading = true;
  begin();
}
