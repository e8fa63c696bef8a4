/// <reference lib="dom" />

/** What the desk's parts make elements with. */
export interface Kit {
  readonly make: (
    name: string,
    about: Record<string, string>,
    ...inside: readonly (Node | string)[]
  ) => HTMLElement;
  readonly button: (text: string, about: Record<string, string>, press: () => void) => HTMLElement;
}
