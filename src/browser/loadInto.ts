/**
 * A classic script or a plain sheet, loaded from its address: that needs neither fetch nor a server. Under a development
 * server, where nothing is bundled, scripts are modules.
 */

export function loadInto<Name extends 'script' | 'link'>(
  place: Element,
  name: Name,
  what: Partial<HTMLElementTagNameMap[Name]>,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(name), what);
    if (import.meta.env.DEV && name === 'script') element.type = 'module';
    element.onload = resolve;
    element.onerror = reject;
    place.append(element);
  });
}
