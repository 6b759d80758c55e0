/** Those who want to be told of something. */
export class Listeners<Message> {
  readonly #all = new Set<(message: Message) => void>()

  /** Adds one; gives the way to stop. */
  add(listener: (message: Message) => void): () => void {
    this.#all.add(listener)
    return () => this.#all.delete(listener)
  }

  tell(message: Message): void {
    for (const listener of this.#all) listener(message)
  }
}
