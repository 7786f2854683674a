/**
 * The languages of the site. Every text below this folder is asked for in one of them; which one a page is in,
 * and at which address, is for others to know.
 */

export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
