/** The little of the library that the tests use; it comes without types. */
declare module 'jsonld' {
  interface Options {
    base?: string;
    /** Throws where anything of the document would be lost. */
    safe?: boolean;
    format?: 'application/n-quads';
    documentLoader?(address: string): Promise<{ documentUrl: string; document: object }>;
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<string> };
  export default jsonld;
}
