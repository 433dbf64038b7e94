/** FNV-1a, 32 bits, over the UTF-16 units of an id. */
const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/**
 * Whether a passage of the sentence bank is held back: four ids in ten.
 * Acts are written against the rest ('work'); what they score on these is never looked at one by one.
 */
export const isHeld = (id: string): boolean => fnv1a(id) % 10 < 4;
