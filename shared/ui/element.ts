type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export type Build = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[K];

/** Builds elements of one document out of attributes and text alone: no HTML strings, so a page's Trusted Types never object. */
export const builder =
  (document: Document): Build =>
  (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === false) continue;
      made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
    return made;
  };

/** A button that does one thing. */
export const button = (
  build: Build,
  label: string,
  attributes: Attributes,
  press: (event: MouseEvent) => void,
): HTMLButtonElement => {
  const made = build('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
};
