/** As much of the package as the tests use. */
declare module 'datapackage' {
  export class Resource {
    static load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<Resource>;
    readonly name: string;
    read(options: { keyed: true; relations?: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string, options: { strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly resources: Resource[];
  }
}
