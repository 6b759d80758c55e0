/** The same tree of texts with any part left out. */
export type Partly<Tree> = {
  readonly [Key in keyof Tree]?: Tree[Key] extends (...input: never[]) => string
    ? Tree[Key]
    : Tree[Key] extends string
      ? string
      : Partly<Tree[Key]>
}
