import type { z } from 'zod'

/** A request of the page: the schema its input must pass, and the type of its answer. */
export type RequestDefinition<Input extends z.ZodType = z.ZodType, Answer = unknown> = {
  readonly input: Input
  /** Carries the type only; there is no value. */
  readonly answer?: Answer
}

/** Defines a request: `request(z.strictObject({ id }), answers<Result<Saved>>())`. */
export function request<Input extends z.ZodType, Answer>(
  input: Input,
  answer: Carried<Answer>,
): RequestDefinition<Input, Answer> {
  return { input, ...answer }
}

type Carried<Answer> = { readonly answer?: Answer }

/** Names the type of an answer. */
export function answers<Answer>(): Carried<Answer> {
  return {}
}
