/**
 * The page of one report: the filled outline with what surrounds it on a page, the blanks by whoever owes them, and the
 * ways to the unit, the period and its other reports.
 */

import type { ReportDocument, ReportSection } from '../domain/reportDocument.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { ViewContext } from './context.ts';
import { type Frame, frameOf, type Link, latestDay } from './frame.ts';
import { filledReport } from './report/reportOf.ts';
import { type ReportOf, whichReports } from './report/whichReports.ts';
import type { Sentence } from './sentence.ts';
import { unitSummary } from './unitSummary.ts';

export type { ReportSection, ReportText } from '../domain/reportDocument.ts';

export interface ReportPage {
  frame: Frame;
  report: ReportDocument;
  /** With an anchor each. */
  sections: (ReportSection & { id: string; heading: string })[];
  /** What matters most, each with where it stands, and at the end how much of the outline is filled. */
  summary: Sentence[];
  /** The same as a document of words. */
  file: Link;
  /** How many places do not agree; empty for none. */
  disagreeing: string;
  unit: Link;
  period: Link;
  contents: Link[];
  blanks: number;
  missing: { owedBy: string; blanks: { section: string; name: string }[] }[];
  quality: string;
}

/** The list of blanks on the page. */
const MISSING = '#con-thieu';

export function reportPage(context: ViewContext, of: ReportOf): ReportPage {
  const { words, addresses, language } = context;
  const { unit, period } = of;
  const report = filledReport(context, of);
  const { known, asked } = report.filled;
  const lead = words.reports.filled(known, asked);
  const sections = report.sections.map((section, index) => ({
    ...section,
    id: `muc-${section.number ?? index + 1}`,
    heading: [section.number && `${section.number}.`, section.title].filter(Boolean).join(' '),
  }));
  const observed = context.observationsOfUnit(unit).filter((fact) => fact.period.id === period.id);
  const unitLink = { text: report.unit.name, href: addresses.unit(unit) };
  return {
    frame: frameOf(context, {
      title: report.title,
      description: lead,
      address: report.path,
      breadcrumbs: [{ text: words.reports.title, href: addresses.reports() }, unitLink],
      asOf: latestDay(observed),
      across: acrossReport(context, of),
      newsOf: unit,
    }),
    report,
    sections,
    summary: [
      ...unitSummary(context, unit, period, report.path),
      {
        before: lead,
        figure: '',
        value: undefined,
        after: '',
        href: report.missing.length > 0 ? MISSING : '',
      },
    ],
    file: { text: words.reportDocx.file, href: addresses.reportFile(unit, period) },
    disagreeing: words.reports.disagreeing(
      report.sections.reduce((sum, { notes }) => sum + notes.length, report.otherNotes.length),
    ),
    unit: unitLink,
    period: { text: formatPeriod(period, language), href: addresses.period(period) },
    contents: sections
      .filter(({ depth }) => depth < 3)
      .map(({ heading, id }) => ({ text: heading, href: `#${id}` })),
    blanks: asked - known,
    missing: byDebtor(report),
    quality: addresses.quality(),
  };
}

function byDebtor({ missing }: ReportDocument): ReportPage['missing'] {
  const groups = new Map<string, { section: string; name: string }[]>();
  for (const { owedBy, section, name } of missing) {
    const blanks = groups.get(owedBy) ?? [];
    blanks.push({ section, name });
    groups.set(owedBy, blanks);
  }
  return [...groups].map(([owedBy, blanks]) => ({ owedBy, blanks }));
}

/** The reports of the unit for the period before and after. */
function acrossReport(context: ViewContext, { unit, period }: ReportOf): Frame['across'] {
  const own = whichReports(context.dataset).filter((one) => one.unit === unit);
  const at = own.findIndex((one) => one.period.id === period.id);
  const link = (one: ReportOf | undefined) =>
    one && {
      text: formatPeriod(one.period, context.language),
      href: context.addresses.report(unit, one.period),
    };
  return { previous: link(own[at + 1]), next: at > 0 ? link(own[at - 1]) : undefined, lists: [] };
}
