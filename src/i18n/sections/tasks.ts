/** Tasks of the plans: who leads, what comes out, until when, how far. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface TasksMessages {
  title: string;
}

export const TASKS: Record<Language, TasksMessages> = {
  vi: {
    title: 'Nhiệm vụ',
  },
  en: {
    title: 'Tasks',
  },
};
