const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const blank = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g;

/** Text without characters that print nothing, every kind of blank a plain one. A joiner inside an emoji goes too. */
export const cleanText = (text: string): string => text.replace(invisible, '').replace(blank, ' ');
