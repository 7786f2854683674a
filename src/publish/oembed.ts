/** The answer to "how is this chart embedded" that content systems ask for: oEmbed 1.0, type rich. */

import type { TextArtifact } from './artifact.ts';

export interface Embeddable {
  title: string;
  sentence: string;
  publisher: string;
  /** Whole addresses. */
  site: string;
  picture: string;
  /** In pixels; within a page that takes the code whole the frame is as wide as there is room. */
  code: { html: string; width: number; height: number };
}

const A_DAY = 86_400;

export function oembed(path: string, chart: Embeddable): TextArtifact {
  return {
    path,
    mediaType: 'application/json; charset=utf-8',
    content: `${JSON.stringify({
      version: '1.0',
      type: 'rich',
      title: chart.title,
      author_name: chart.publisher,
      provider_name: chart.publisher,
      provider_url: chart.site,
      cache_age: A_DAY,
      width: chart.code.width,
      height: chart.code.height,
      html: chart.code.html,
      thumbnail_url: chart.picture,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      description: chart.sentence,
    })}\n`,
  };
}
