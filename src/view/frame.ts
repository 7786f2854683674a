/** What surrounds every page: title, where I am, the same page in the other language, and of when the data are. */

import type { Language } from '../i18n/language.ts';
import { messagesFor } from '../i18n/messages.ts';
import { inEveryLanguage } from './addresses.ts';
import type { ViewContext } from './context.ts';

export interface Link {
  text: string;
  href: string;
}

export interface Frame {
  language: Language;
  /** Of the document, with the name of the site. */
  title: string;
  description: string;
  siteTitle: string;
  publisher: string;
  home: string;
  icon: string;
  nav: (Link & { current: boolean })[];
  /** From the top down; the page itself is not among them. */
  breadcrumbs: Link[];
  /** The same page in the other language. */
  otherLanguage: Link & { language: Language };
  alternates: { language: Language; href: string }[];
  version: string;
  address: string;
  data: Link[];
  /** That the figures are invented; empty where they are not. */
  illustrative: string;
}

export interface PageAddress {
  title: string;
  description: string;
  /** As made by `context.addresses`. */
  address: string;
  breadcrumbs?: Link[];
}

export function frameOf(context: ViewContext, page: PageAddress): Frame {
  const { language, words, addresses, registry } = context;
  const siteTitle = registry.site.title[language];
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const base = addresses.file('');
  const alternates = inEveryLanguage(page.address, language, base);
  const illustrative = registry.site.illustrative ? words.site.illustrative : '';
  const home = addresses.overview();
  const [dimension] = registry.dimensions.values();
  const nav: Link[] = [
    { text: words.nav.indicators, href: addresses.indicators() },
    { text: words.nav.units, href: addresses.units() },
    { text: words.nav.periods, href: addresses.periods() },
    ...(dimension
      ? [
          {
            text: language === 'vi' ? dimension.title_vi : dimension.title_en,
            href: addresses.breakdown(dimension.slug),
          },
        ]
      : []),
    { text: words.nav.documents, href: addresses.documents() },
    { text: words.nav.quality, href: addresses.quality() },
  ];
  return {
    language,
    title: page.address === home ? siteTitle : `${page.title} · ${siteTitle}`,
    description: illustrative === '' ? page.description : `${illustrative}. ${page.description}`,
    siteTitle,
    publisher: registry.site.publisher[language],
    home,
    icon: addresses.file('favicon.svg'),
    nav: nav.map((link) => ({ ...link, current: page.address.startsWith(link.href) })),
    breadcrumbs: page.breadcrumbs ?? [],
    otherLanguage: { text: messagesFor(other).site.languageName, href: alternates[other], language: other },
    alternates: [
      { language, href: page.address },
      { language: other, href: alternates[other] },
    ],
    version: context.version,
    address: page.address,
    data: [
      { text: 'evaluations.csv', href: addresses.file('api/v1/evaluations.csv') },
      { text: 'observations.csv', href: addresses.file('api/v1/observations.csv') },
      { text: 'findings.json', href: addresses.file('api/v1/findings.json') },
    ],
    illustrative,
  };
}
