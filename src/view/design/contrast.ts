/** How far two colours stand apart for the eye, after WCAG 2: two colours of six digits enter, a ratio from 1 to 21 leaves. */

export function contrast(a: string, b: string): number {
  return ratioOf(luminance(linearRgb(a)), luminance(linearRgb(b)));
}

export function ratioOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue from 0 to 1, in proportion to light. */
export function linearRgb(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}
