/** The page at an earlier address: it leads on by itself, and by a link where that is switched off. */

import type { Language } from '../i18n/language.ts';
import { messagesFor } from '../i18n/messages.ts';

/** `to` is an address from the root of the host. */
export function redirectPage(to: string, language: Language): string {
  const words = messagesFor(language).redirect;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${to}">
<title>${words.title}</title>
</head>
<body><p>${words.title}: <a href="${to}">${to}</a></p></body>
</html>
`;
}
