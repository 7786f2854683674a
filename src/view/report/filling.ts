/** What is needed to fill the lines of one report, and what was found on the way. Nothing is kept from one to another. */

import type { Period } from '../../domain/period.ts';
import type { ReportTemplate } from '../../domain/reportTemplate.ts';
import type { ViewContext } from '../context.ts';
import type { FigurePlaces, ReportFigures } from './reportFigures.ts';
import type { MissingName } from './reportMissing.ts';

export interface Filling {
  context: ViewContext;
  unit: string;
  period: Period;
  template: ReportTemplate;
  figures: ReportFigures;
  places: FigurePlaces;
  /** Figures that the template asks for by name. */
  asked: ReadonlySet<string>;
  missing: MissingName[];
  /** How much of what was asked for is there. */
  known: number;
}
