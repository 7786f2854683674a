/** What surrounds every page: title, where I am, the same page in the other language, and of when the data are. */

import { addressCode } from '../chart/addressCode.ts';
import type { Day } from '../domain/day.ts';
import { formatDay } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { messagesFor } from '../i18n/messages.ts';
import { type Addresses, API, inEveryLanguage, PICTURE, RESTATED } from './addresses.ts';
import type { ViewContext } from './context.ts';
import { hasNews } from './hasNews.ts';
import { whichReports } from './report/whichReports.ts';

export interface Link {
  text: string;
  href: string;
}

/** Ways to the pages beside one. */
export interface Across {
  previous: Link | undefined;
  next: Link | undefined;
  lists: { title: string; links: Link[] }[];
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
  /** What leadership opens most; the rest stands in the map at the foot of every page. */
  nav: (Link & { current: boolean })[];
  map: { title: string; links: (Link & { current: boolean })[] }[];
  search: Link;
  /** From the top down; the page itself is not among them. */
  breadcrumbs: Link[];
  /** Pages beside this one. */
  across: Across | undefined;
  /** The same page in the other language. */
  otherLanguage: Link & { language: Language };
  alternates: { language: Language; href: string }[];
  version: string;
  address: string;
  paper: Paper;
  data: Link[];
  /** News of what the page is about; undefined where nobody has said where the site is published. */
  feed: Link | undefined;
  /** That the figures are invented; empty where they are not. */
  illustrative: string;
  /** JSON-LD of the data on the page; empty where it shows none of its own. */
  structure: string;
  /** How the page is shown where it is linked to; undefined where the site's address, which that needs, is not known. */
  shared: SharedCard | undefined;
}

/** With whole addresses. */
export interface SharedCard {
  address: string;
  image: string;
  alt: string;
  oembed: string | undefined;
}

/** What a printed page says of itself. */
export interface Paper {
  /** At the foot of every sheet: address where it is known, of when the figures are, and their version. */
  foot: string;
  /** The whole address and its code to scan; undefined where nobody has said where the site is published. */
  back: { address: string; code: string } | undefined;
}

export interface PageAddress {
  title: string;
  description: string;
  /** As made by `context.addresses`. */
  address: string;
  breadcrumbs?: Link[];
  /** The latest day that the figures of this page speak of. */
  asOf?: Day | undefined;
  across?: Across;
  /** The figures of this page as files; absent: those of the whole site. */
  data?: Link[];
  /** Below which address its picture lies; absent: that of the chart, else of the site. */
  picture?: string;
  /** Of a chart: where its oEmbed document lies, and what its picture says. Other pages show the picture of the site. */
  card?: { oembed: string; alt: string };
  /** What the page tells search engines of its data, from `structuredData.ts`. */
  structure?: string;
  /** The unit whose news go with the page; absent: those of the whole site do. */
  newsOf?: string;
}

export function frameOf(context: ViewContext, page: PageAddress): Frame {
  const { language, words, addresses, registry } = context;
  const siteTitle = registry.site.title[language];
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const base = addresses.file('');
  const alternates = inEveryLanguage(page.address, language, base);
  const illustrative = registry.site.illustrative ? words.site.illustrative : '';
  const home = addresses.overview();
  const current = (link: Link) => ({ ...link, current: page.address.startsWith(plain(link.href)) });
  return {
    language,
    title: page.address === home ? siteTitle : `${page.title} · ${siteTitle}`,
    description: illustrative === '' ? page.description : `${illustrative}. ${page.description}`,
    siteTitle,
    publisher: registry.site.publisher[language],
    home,
    icon: addresses.file('favicon.svg'),
    nav: mainPages(context).map(current),
    map: [
      {
        title: words.nav.follow,
        links: [
          { text: words.nav.overview, href: home, current: page.address === home },
          ...[...mainPages(context), ...otherPages(context)].map(current),
        ],
      },
      { title: words.nav.aboutFigures, links: pagesAboutFigures(context).map(current) },
    ],
    search: { text: words.search.title, href: addresses.search() },
    breadcrumbs: page.breadcrumbs ?? [],
    across: page.across,
    otherLanguage: { text: messagesFor(other).site.languageName, href: alternates[other], language: other },
    alternates: [
      { language, href: page.address },
      { language: other, href: alternates[other] },
    ],
    version: context.version,
    address: page.address,
    paper: paperOf(context, page),
    data: page.data ?? wholeTables(addresses),
    feed: feedOf(
      context,
      page.newsOf !== undefined && hasNews(context, page.newsOf) ? page.newsOf : undefined,
    ),
    illustrative,
    structure: page.structure ?? '',
    shared: sharedCard(context, page),
  };
}

function wholeTables(addresses: Addresses): Link[] {
  return ['evaluations.csv', 'observations.csv', 'findings.json'].map((name) => ({
    text: name,
    href: addresses.file(API + name),
  }));
}

function sharedCard({ site, addresses }: ViewContext, page: PageAddress): SharedCard | undefined {
  if (!site) return undefined;
  const whole = (path: string) => new URL(path, site).href;
  const { address, card, description } = page;
  return {
    address: whole(address),
    image: whole(`${page.picture ?? (card ? address : addresses.overview())}${PICTURE}`),
    alt: card?.alt ?? description,
    oembed: card && whole(card.oembed),
  };
}

function feedOf(context: ViewContext, unit: string | undefined): Link | undefined {
  const { site, registry, words, language, addresses } = context;
  if (!site || !hasNews(context)) return undefined;
  const { feed } = words.following;
  const title = registry.site.title[language];
  return {
    text: unit === undefined ? feed.title(title) : feed.titleOf(title, context.unitName(unit)),
    href: addresses.feed(unit),
  };
}

function paperOf({ site, version, words, language }: ViewContext, { address, asOf }: PageAddress): Paper {
  const absolute = site && new URL(address, site).href;
  const parts = [
    absolute,
    asOf && `${words.tools.figuresTo} ${formatDay(asOf, language)}`,
    words.site.dataVersion(version),
  ];
  return {
    foot: parts.filter(Boolean).join(' · '),
    back: absolute ? { address: absolute, code: addressCode(absolute, words.tools.scan) } : undefined,
  };
}

/** The latest of the days; undefined where there is none. */
export function latestDay(facts: readonly { asOf: Day | undefined }[]): Day | undefined {
  return facts.reduce<Day | undefined>(
    (latest, { asOf }) => (asOf !== undefined && (latest === undefined || asOf > latest) ? asOf : latest),
    undefined,
  );
}

/** Through the other lens it is the same page. */
function plain(address: string): string {
  return address.endsWith(`/${RESTATED}/`) ? address.slice(0, -RESTATED.length - 1) : address;
}

/** Pages about things of which the registry has none are not offered. */
function mainPages(context: ViewContext): Link[] {
  const { words, addresses, registry } = context;
  const [dimension] = registry.dimensions.values();
  return [
    { text: words.nav.indicators, href: addresses.indicators() },
    { text: words.nav.units, href: addresses.units() },
    { text: words.nav.periods, href: addresses.periods() },
    ...(dimension ? [{ text: titleOf(context, dimension), href: addresses.breakdown(dimension.slug) }] : []),
    ...(registry.tasks.size > 0 ? [{ text: words.tasks.title, href: addresses.tasks() }] : []),
  ];
}

function otherPages(context: ViewContext): Link[] {
  const { words, addresses, registry } = context;
  const campaigns = { text: words.campaigns.title, href: addresses.campaigns() };
  const models = { text: words.models.title, href: addresses.models() };
  const inspections = { text: words.inspections.title, href: addresses.inspections() };
  const reports = { text: words.reports.title, href: addresses.reports() };
  return [
    ...(whichReports(context.dataset).length > 0 ? [reports] : []),
    ...(context.hasCampaigns ? [campaigns] : []),
    ...(registry.models.size > 0 ? [models] : []),
    ...(registry.inspectionRounds.size > 0 ? [inspections] : []),
    { text: words.compare.title, href: addresses.compare() },
    { text: words.wall.title, href: addresses.wall() },
  ];
}

function pagesAboutFigures({ words, addresses }: ViewContext): Link[] {
  return [
    { text: words.nav.quality, href: addresses.quality() },
    { text: words.reporting.title, href: addresses.reporting() },
    { text: words.following.title, href: addresses.corrections() },
    { text: words.nav.documents, href: addresses.documents() },
    { text: words.method.title, href: addresses.method() },
    { text: words.openData.title, href: addresses.openData() },
    { text: words.checker.title, href: addresses.checker() },
    { text: words.guide.title, href: addresses.guide() },
  ];
}

function titleOf({ language }: ViewContext, thing: { title_vi: string; title_en: string }): string {
  return language === 'vi' ? thing.title_vi : thing.title_en;
}
