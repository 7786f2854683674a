/** Campaigns: what was reached on which day against the way that is needed. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface CampaignsMessages {
  title: string;
}

export const CAMPAIGNS: Record<Language, CampaignsMessages> = {
  vi: {
    title: 'Chiến dịch',
  },
  en: {
    title: 'Campaigns',
  },
};
