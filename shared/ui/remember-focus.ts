/** Remembers where the writer was, caret and all; the result puts them back there. */
export const rememberFocus = (document: Document): (() => void) => {
  const focused = deepest(document);
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!focused?.isConnected) return;
    focused.focus({ preventScroll: true });
    if (!focused.isContentEditable || !range || !focused.contains(range.startContainer)) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
};

const deepest = (document: Document): HTMLElement | null => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : null;
};
