import type { State } from '../background/messages';
import { textKeys, type Settings, type TextKey } from '../background/settings';
import { at, select, textArea } from './elements';

const OWN_POLICY = 'own';

/** Fields that the person has changed and not saved: what comes from elsewhere leaves them alone. */
const touched = new Set<string>();
/** What was wrong with what the person last tried to save. */
let refused: State['problems'] = {};

const isPack = (state: State, policy: string): boolean => state.packs.some(({ id }) => id === policy.trim());

const valueOf = (state: State, key: TextKey): string =>
  (state.locked.includes(key) ? undefined : state.own[key]) ?? state.managed[key] ?? '';

const offerPacks = (state: State): void => {
  const packs = state.packs.map(({ id, title }) => new Option(title, id));
  select('pack').replaceChildren(...packs, new Option('My council’s own policy', OWN_POLICY));
};

const showPolicyField = (): void => {
  at('own-policy').hidden = select('pack').value !== OWN_POLICY;
};

const fillPolicy = (state: State): void => {
  const policy = valueOf(state, 'policy').trim() || 'model';
  const fromPack = isPack(state, policy);
  offerPacks(state);
  select('pack').value = fromPack ? policy : OWN_POLICY;
  textArea('policy').value = fromPack ? '' : policy;
  showPolicyField();
};

const showProblems = (problems: State['problems']): void => {
  for (const key of textKeys) {
    at(`${key}-problem`).textContent = problems[key] ?? '';
    at(key).setAttribute('aria-invalid', String(problems[key] !== undefined));
  }
};

/** Shows the rules as they are set, and by whom. */
export const showRules = (state: State): void => {
  for (const key of textKeys) {
    const locked = state.locked.includes(key);
    const fieldset = at(`${key}-fields`) as HTMLFieldSetElement;
    fieldset.disabled = locked;
    fieldset.querySelector<HTMLElement>('.set-by')!.hidden = !locked;
    if (touched.has(key) && !locked) continue;
    if (key === 'policy') fillPolicy(state);
    else textArea(key).value = valueOf(state, key);
  }
  showProblems({ ...state.problems, ...refused });
};

/** What the person has set. What is as the council set it stays the council's, and follows it when it changes. */
export const writtenRules = (state: State): Partial<Settings> => {
  const policy = select('pack').value === OWN_POLICY ? textArea('policy').value : select('pack').value;
  const all = { policy, directory: textArea('directory').value, lists: textArea('lists').value };
  const mine = textKeys.filter(
    key => !state.locked.includes(key) && all[key].trim() !== (state.managed[key] ?? '').trim(),
  );
  return Object.fromEntries(mine.map(key => [key, all[key]]));
};

/** Keeps in mind how the last try to save ended, for the next showing. */
export const rulesSaved = (saved: boolean, problems: State['problems']): void => {
  if (saved) touched.clear();
  refused = saved ? {} : problems;
  at('saved').textContent = saved ? 'Saved.' : 'Not saved: see what is marked above.';
};

const openFile = async (input: HTMLInputElement): Promise<void> => {
  const file = input.files?.[0];
  if (file) textArea(input.dataset['into'] as TextKey).value = await file.text();
};

/** Sets the form going; `save` is called when the person saves. */
export const beginRules = (save: () => void): void => {
  select('pack').addEventListener('change', showPolicyField);
  for (const key of textKeys) at(`${key}-fields`).addEventListener('input', () => touched.add(key));
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file]'))
    input.addEventListener('change', () => void openFile(input));
  at('rules').addEventListener('submit', event => {
    event.preventDefault();
    at('saved').textContent = '';
    save();
  });
};
