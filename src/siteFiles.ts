/**
 * Every published file that is no page, one after another, so that few are in memory at once. Views word what the
 * files say in a language; `publish/` gives them their formats.
 */

import { codeFile } from './chart/addressCode.ts';
import { followingFiles } from './followingFiles.ts';
import { LANGUAGES } from './i18n/language.ts';
import { dataEdition, sha256 } from './node/dataEdition.ts';
import { tokensText } from './node/tokensText.ts';
import type { Artifact, DocumentOrder, WorkbookOrder } from './publish/artifact.ts';
import { dataFileCsv } from './publish/dataFileCsv.ts';
import { evaluationsJson, evaluationsSchema } from './publish/evaluationsJson.ts';
import { findingsJson, findingsSchema } from './publish/findings.ts';
import { oembed } from './publish/oembed.ts';
import { publishedData } from './publish/publishedData.ts';
import { indexSchema } from './publish/siteIndex.ts';
import type { SharedData } from './readData.ts';
import { PICTURE, TABLE_NAME } from './view/addresses.ts';
import { chartCard } from './view/chartCard.ts';
import { type ChartPlace, chartPlaces } from './view/chartPlaces.ts';
import type { ContextFor } from './view/contexts.ts';
import { dataFile } from './view/dataFile.ts';
import { readTokens } from './view/design/tokens.ts';
import { evaluationsDocument } from './view/evaluationsDocument.ts';
import { figureLists } from './view/figureLists.ts';
import { pictureFiles } from './view/pictureFiles.ts';
import { filledReport } from './view/report/reportOf.ts';
import { whichReports } from './view/report/whichReports.ts';
import { embedCodeOf } from './view/reuse.ts';

/** `home` is the whole address of the site; empty where nobody has said it. */
export function* siteFiles(
  { files, published, findings, contextFor }: SharedData,
  home: string,
): Generator<Artifact | WorkbookOrder | DocumentOrder> {
  if (!published) return;
  const { dataset, evaluations } = published;
  const base = contextFor('vi').addresses.file('');
  const edition = dataEdition(files, dataset);
  yield* publishedData(dataset, evaluations, { ...edition, home, hash: sha256 });
  yield {
    path: 'api/v1/findings.json',
    mediaType: 'application/json; charset=utf-8',
    content: findingsJson(findings, edition.day),
  };
  yield findingsSchema();
  yield indexSchema();
  yield* followingFiles(contextFor);
  yield evaluationsSchema();
  yield* figureFiles(contextFor, base);
  yield* drawings(contextFor);
  yield* reportFiles(contextFor, base, home);
  if (home !== '') yield* chartFiles(contextFor, base, home);
}

function* chartFiles(contextFor: ContextFor, base: string, home: string): Generator<Artifact> {
  for (const place of chartPlaces(contextFor)) yield* filesOfChart(place, base, home);
}

/** What needs the address of the site: how the chart is embedded, and its address as a code to print. */
export function filesOfChart(
  { context, indicator, unit, address }: ChartPlace,
  base: string,
  home: string,
): Artifact[] {
  const card = chartCard(context, indicator, unit);
  const path = address.slice(base.length);
  return [
    oembed(`${path}oembed.json`, {
      title: context.words.chart.title(card.title, card.unitName),
      sentence: card.sentence,
      publisher: card.publisher,
      site: home,
      picture: `${card.address}${PICTURE}`,
      code: embedCodeOf(context, card),
    }),
    {
      path: `${path}ma-qr.svg`,
      mediaType: 'image/svg+xml',
      content: codeFile(card.address, context.words.reuse.scan),
    },
  ];
}

/** Of every list of figures one file for programs, and in each language a table below its page. */
function* figureFiles(contextFor: ContextFor, base: string): Generator<Artifact | WorkbookOrder> {
  for (const list of figureLists(contextFor)) {
    yield evaluationsJson(list.path, evaluationsDocument(list));
    for (const language of LANGUAGES) {
      const worded = list.inLanguage(language);
      const path = worded.address.slice(base.length) + TABLE_NAME;
      const table = dataFile(worded);
      yield {
        path: `${path}.csv`,
        mediaType: 'text/csv; charset=utf-8',
        content: dataFileCsv(table, language),
      };
      yield { path: `${path}.xlsx`, workbook: table };
    }
  }
}

/** Below the page of every report, in each language, the same as a document of words; it bears the last day of its period. */
function* reportFiles(contextFor: ContextFor, base: string, home: string): Generator<DocumentOrder> {
  for (const language of LANGUAGES) {
    const context = contextFor(language);
    const { dataset, words, addresses } = context;
    const warning = dataset.registry.site.illustrative ? words.site.illustrative : '';
    for (const of of whichReports(dataset)) {
      const report = filledReport(context, of);
      const path = addresses.reportFile(of.unit, of.period).slice(base.length);
      yield { path, document: { report, about: { day: of.period.last, home, warning } } };
    }
  }
}

function* drawings(contextFor: ContextFor): Generator<Artifact> {
  for (const { path, svg } of pictureFiles(contextFor, readTokens(tokensText()).colours.light)) {
    yield { path, mediaType: 'image/svg+xml', content: svg };
  }
}
