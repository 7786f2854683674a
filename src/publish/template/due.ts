/** The day by which a form is owed, as the reporting calendar says; undefined where it says nothing of it. */

import type { Day } from '../../domain/day.ts';
import type { Form } from '../../domain/form.ts';
import type { Period } from '../../domain/period.ts';
import type { Registry, Unit } from '../../domain/registry.ts';
import { dueDay, isOwed } from '../../domain/reportingCalendar.ts';
import { isWithin } from '../../domain/unitTree.ts';

export function dueDayOfForm(form: Form, unit: Unit, period: Period, registry: Registry): Day | undefined {
  const line = registry.site.reporting.find(
    (reporting) =>
      reporting.form === form.id &&
      reporting.level === unit.level &&
      isOwed(reporting, period) &&
      isWithin(unit, reporting.below, registry),
  );
  return line && dueDay(line, period);
}
