/** Cells of plans that name one agency or several. */

import { expect, test } from 'vitest';
import { agenciesIn } from '../../src/domain/agencies.ts';

test.each<[string, string[]]>([
  ['', []],
  ['Công an tỉnh', ['Công an tỉnh']],
  ['Phòng LĐ-TB&XH; Bảo hiểm xã hội huyện', ['Phòng LĐ-TB&XH', 'Bảo hiểm xã hội huyện']],
  ['Phòng LĐ-TB&XH, Phòng Y tế, Phòng TN&MT', ['Phòng LĐ-TB&XH', 'Phòng Y tế', 'Phòng TN&MT']],
  ['Công an huyện, Văn phòng HĐND & UBND huyện', ['Công an huyện', 'Văn phòng HĐND & UBND huyện']],
  ['Phòng Tư pháp, UBND các xã, phường', ['Phòng Tư pháp', 'UBND các xã, phường']],
  [
    'Các phòng, ban, ngành liên quan; UBND các xã, thị trấn',
    ['Các phòng, ban, ngành liên quan', 'UBND các xã, thị trấn'],
  ],
  ['Các sở, ban, ngành; UBND cấp huyện', ['Các sở, ban, ngành', 'UBND cấp huyện']],
  ['Các cơ quan, đơn vị', ['Các cơ quan, đơn vị']],
  ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['Đài Phát thanh, Truyền hình và Báo Bình Phước', ['Đài Phát thanh, Truyền hình và Báo Bình Phước']],
  ['Văn phòng Cấp ủy – HĐND & UBND thị xã', ['Văn phòng Cấp ủy – HĐND & UBND thị xã']],
  ['Văn phòng HĐND, UBND huyện', ['Văn phòng HĐND, UBND huyện']],
  ['Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh', ['Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh']],
  ['Văn phòng Cấp ủy, Ủy ban nhân dân thị xã', ['Văn phòng Cấp ủy, Ủy ban nhân dân thị xã']],
  ['Văn phòng HĐND & UBND huyện, Phòng Y tế', ['Văn phòng HĐND & UBND huyện', 'Phòng Y tế']],
  ['Văn phòng UBND tỉnh, Sở Y tế', ['Văn phòng UBND tỉnh', 'Sở Y tế']],
  [
    'Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh',
    ['Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh'],
  ],
  ['Các cơ quan thuộc: Bộ Công an, Bộ Y tế', ['Các cơ quan thuộc: Bộ Công an, Bộ Y tế']],
  ['Công an huyện; Công an huyện', ['Công an huyện']],
])('%s', (text, agencies) => expect(agenciesIn(text)).toEqual(agencies));
