import { z } from 'zod'

/** A copy whose keys stand in the order of the schema, so that equal values give equal JSON. Other keys are left out. */
export function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return inSchemaOrder(schema.unwrap(), value)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => inSchemaOrder(schema.element, item))
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = schema.options.find((each) => matches(each, value))
    return option ? inSchemaOrder(option, value) : value
  }
  if (!isRecord(value)) return value
  if (schema instanceof z.ZodObject)
    return pick(value, Object.keys(schema.shape), (key) => shapeOf(schema, key))
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return pick(value, schema.keyType.options.map(String), () => schema.valueType)
  }
  return value
}

function pick(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  schemaOf: (key: string) => z.core.$ZodType,
): Record<string, unknown> {
  const ordered: Record<string, unknown> = {}
  for (const key of keys) {
    if (value[key] !== undefined) ordered[key] = inSchemaOrder(schemaOf(key), value[key])
  }
  return ordered
}

function shapeOf(schema: z.ZodObject, key: string): z.core.$ZodType {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape
  return shape[key] ?? z.unknown()
}

function matches(option: z.core.$ZodType, value: unknown): boolean {
  if (!(option instanceof z.ZodObject) || !isRecord(value)) return false
  const type: unknown = option.shape.type
  return type instanceof z.ZodLiteral && type.value === value.type
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
