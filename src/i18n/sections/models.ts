/** Pilot models and the units that run them. The words of this part in both languages. */

import type { ModelUnit } from '../../domain/models.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

export interface ModelsMessages {
  title: string;
  /** How many models are known by name, of how many units' programmes, and how many only by their number. */
  lead(facts: { named: number; programmes: number; placed: number; counted: number }): string;
  placesByState(counts: readonly { state: string; count: number }[]): string;
  states: Record<ModelUnit['state'], string>;
  count(number: number): string;
  numbered(number: string, title: string): string;
  ledBy(agency: string): string;
  since(day: string): string;
  until(day: string): string;
  model: string;
  places: string;
  /** Before the document that says all places. */
  placesFrom: string;
  /** The source of a model names nobody who runs it. */
  noPlaces: string;
  targets: string;
  /** Of all of several targets. */
  noFigures: string;
  byUnit: string;
  byUnitExplained: string;
  /** On the page of a unit: how many places run a model. */
  placeCount(number: number): string;
  more: string;
  empty: { why: string; next: string };
  /** What rests on a document. */
  restingOn(number: number): string;
}

export const MODELS: Record<Language, ModelsMessages> = {
  vi: {
    title: 'Mô hình điểm',
    lead: ({ named, programmes, placed, counted }) => {
      const of = programmes > 1 ? ` của ${number(programmes, 'vi')} địa phương` : '';
      const where =
        placed === named
          ? 'đều có tên nơi thực hiện'
          : placed === 0
            ? 'nguồn không nêu tên nơi thực hiện'
            : `${number(placed, 'vi')} mô hình có tên nơi thực hiện`;
      const more = counted === 0 ? '' : ` Ngoài ra có ${number(counted, 'vi')} mô hình chỉ biết số lượng.`;
      return `${number(named, 'vi')} mô hình điểm${of}, ${where}.${more}`;
    },
    placesByState: (counts) =>
      `Nơi thực hiện đã biết: ${counts.map((one) => `${number(one.count, 'vi')} ${one.state.toLowerCase()}`).join(', ')}.`,
    states: {
      '': 'Chưa rõ',
      planned: 'Theo kế hoạch',
      registered: 'Đã đăng ký',
      running: 'Đang thực hiện',
      ended: 'Đã kết thúc',
    },
    count: (models) => `${number(models, 'vi')} mô hình`,
    numbered: (own, title) => `Mô hình ${own}. ${title}`,
    ledBy: (agency) => `chủ trì: ${agency}`,
    since: (day) => `từ ${day}`,
    until: (day) => `đến ${day}`,
    model: 'Mô hình',
    places: 'Nơi thực hiện',
    placesFrom: 'Nơi thực hiện theo',
    noPlaces: 'không nêu tên',
    targets: 'Mục tiêu dựa vào các mô hình này',
    noFigures: 'Chưa có số liệu báo cáo cho mục tiêu nào.',
    byUnit: 'Theo đơn vị',
    byUnitExplained: 'Đơn vị được nêu tên, mô hình thực hiện và trạng thái theo văn bản dẫn ở trên.',
    placeCount: (places) => `${number(places, 'vi')} nơi thực hiện`,
    more: 'Xem tất cả mô hình điểm',
    empty: {
      why: 'Chưa khai mô hình điểm nào.',
      next: 'Xem các chỉ tiêu hoặc các văn bản.',
    },
    restingOn: (models) => `${number(models, 'vi')} mô hình điểm`,
  },
  en: {
    title: 'Pilot models',
    lead: ({ named, programmes, placed, counted }) => {
      const of = programmes > 1 ? ` of ${number(programmes, 'en')} localities` : '';
      const where =
        placed === named
          ? 'all with the places that run them'
          : placed === 0
            ? 'none with the places that run them'
            : `${number(placed, 'en')} with the places that run them`;
      const more = counted === 0 ? '' : ` Of ${number(counted, 'en')} more only the number is known.`;
      return `${number(named, 'en')} pilot ${named === 1 ? 'model' : 'models'}${of}, ${where}.${more}`;
    },
    placesByState: (counts) =>
      `Known places: ${counts.map((one) => `${number(one.count, 'en')} ${one.state.toLowerCase()}`).join(', ')}.`,
    states: {
      '': 'Not stated',
      planned: 'Planned',
      registered: 'Registered',
      running: 'Running',
      ended: 'Ended',
    },
    count: (models) => `${number(models, 'en')} ${models === 1 ? 'model' : 'models'}`,
    numbered: (own, title) => `Model ${own}. ${title}`,
    ledBy: (agency) => `lead: ${agency}`,
    since: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    model: 'Model',
    places: 'Where',
    placesFrom: 'Places according to',
    noPlaces: 'not named',
    targets: 'Targets that rest on these models',
    noFigures: 'No figures have been reported on any of these targets.',
    byUnit: 'By unit',
    byUnitExplained: 'Units that are named, what they run, and its state according to the documents above.',
    placeCount: (places) => `${number(places, 'en')} ${places === 1 ? 'place' : 'places'}`,
    more: 'All pilot models',
    empty: { why: 'No pilot model has been declared.', next: 'See the indicators or the documents.' },
    restingOn: (models) => `${number(models, 'en')} pilot ${models === 1 ? 'model' : 'models'}`,
  },
};

function number(value: number, language: Language): string {
  return formatNumber(value, 0, language);
}
