/**
 * Classes of words: a name and the words or phrases it stands for, written `{name}` in the phrases of acts. A class is
 * data that several acts share; its entries are phrases themselves and may name other classes.
 */
export type Classes = Readonly<Record<string, readonly string[]>>;

export const defineClasses = (classes: Classes): Classes => classes;
