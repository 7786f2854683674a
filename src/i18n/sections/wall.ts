/** The large screen of an operations centre. The words of this part in both languages. */

import type { Language } from '../language.ts';

export interface WallMessages {
  title: string;
  intro: string;
  stop: string;
  goOn: string;
  /** Back to the ordinary page. */
  leave: string;
  place(slide: number, of: number): string;
}

export const WALL: Record<Language, WallMessages> = {
  vi: {
    title: 'Màn hình lớn',
    intro: 'Dành cho màn hình lớn: tự chuyển, dừng khi bấm phím hoặc chạm.',
    stop: 'Dừng',
    goOn: 'Tiếp tục',
    leave: 'Về trang tổng quan',
    place: (slide, of) => `Trang ${slide} trên ${of}`,
  },
  en: {
    title: 'Wall screen',
    intro: 'For a large screen: moves on by itself, stops at a key or a touch.',
    stop: 'Stop',
    goOn: 'Continue',
    leave: 'To the overview',
    place: (slide, of) => `Slide ${slide} of ${of}`,
  },
};
