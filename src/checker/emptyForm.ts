/** The forms that there are to fill in, and the workbook of one for a unit and period, the same as the command writes. */

import type { FormChoices, FormRefusal } from '../domain/checkReport.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
import type { Unit } from '../domain/registry.ts';
import { existsOn } from '../domain/unitTree.ts';
import type { Language } from '../i18n/language.ts';
import { readProject } from '../ingest/readProject.ts';
import { templateRows } from '../publish/template/rows.ts';
import { templateFileName, templateWorkbook } from '../publish/template/template.ts';
import { readPeriodText } from '../validate/date.ts';
import { validateForms } from '../validate/forms.ts';
import type { Others } from './checkAmong.ts';

export interface EmptyForms {
  choices: FormChoices;
  make(
    form: string,
    unit: string,
    period: string,
  ): Promise<{ name: string; bytes: Uint8Array } | FormRefusal>;
}

export function emptyForms(
  others: Others,
  { registry, observations }: Dataset,
  language: Language,
  clock: () => number,
): EmptyForms {
  const settings = readProject(
    others.files.filter(({ path }) => path.startsWith('forms/')),
    clock,
  ).forms;
  const { forms } = validateForms(settings, registry);
  const nameOf = (unit: Unit) => (language === 'vi' ? unit.name_vi : unit.name_en);
  const units = [...registry.units.values()].map((unit) => {
    const parent = registry.units.get(unit.parent);
    return { id: unit.id, name: parent ? `${nameOf(unit)} (${nameOf(parent)})` : nameOf(unit) };
  });
  return {
    choices: { forms: forms.map((form) => ({ id: form.id, name: form.title[language] })), units },
    async make(formId, unitId, periodText) {
      const form = forms.find(({ id }) => id === formId);
      const unit = registry.units.get(unitId);
      const period = periodOf(periodText);
      if (!period) return 'period';
      if (!form || !unit || !existsOn(unit, period.last)) return 'unit';
      if (templateRows(form, unit, period, registry).length === 0) return 'rows';
      const bytes = await templateWorkbook({ form, unit, period, registry, observations });
      return { name: templateFileName(form, unit, period), bytes };
    },
  };
}

/** As the names of folders have it, or as people write it. */
function periodOf(text: string): Period | undefined {
  return parsePeriod(text.trim().replace('_', '/')) ?? readPeriodText(text);
}
