/** A small reader of JSON Schema: as much of it as our own schemas use, each fault with its path. */

/** A fault of a value; what is said of it is the word `schema-<fault>`. */
export interface Fault {
  /** Where it is: `outgoing.0.port`. Empty for the whole. */
  at: string;
  fault: string;
  /** What would be right: a type, a list, a bound. */
  wants: string;
}

/** The keywords that are understood; what else a schema says is not looked at. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  propertyNames?: Schema;
  additionalProperties?: boolean | Schema;
  minProperties?: number;
  maxProperties?: number;
}

/** More faults than these are not listed. */
const MOST = 20;
/** Deeper values than this are none of ours. */
const DEEPEST = 20;

/** What is wrong with a value; nothing where it is right. */
export function faultsOf(schema: Schema, value: unknown): Fault[] {
  const faults: Fault[] = [];
  walk(schema, schema, value, [], faults);
  return faults.slice(0, MOST);
}

type Tell = (fault: string, wants: unknown, ...below: string[]) => void;

function walk(root: Schema, given: Schema, value: unknown, path: string[], faults: Fault[]): void {
  if (faults.length >= MOST) return;
  const tell: Tell = (fault, wants, ...below) => {
    faults.push({ at: [...path, ...below].join("."), fault, wants: Array.isArray(wants) ? wants.join(", ") : String(wants) });
  };
  if (path.length > DEEPEST) {
    tell("deep", DEEPEST);
    return;
  }
  const named = given.$ref?.replace("#/$defs/", "");
  const schema = named === undefined ? given : (root.$defs?.[named] ?? {});
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isA(type, value))) {
    tell("type", types);
    return;
  }
  if ("const" in schema && value !== schema.const) tell("enum", schema.const);
  if (schema.enum !== undefined && !schema.enum.includes(value)) tell("enum", schema.enum);
  if (typeof value === "string") ofText(schema, value, tell);
  else if (typeof value === "number") {
    if (value < (schema.minimum ?? -Infinity)) tell("minimum", schema.minimum);
    if (value > (schema.maximum ?? Infinity)) tell("maximum", schema.maximum);
  } else if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) tell("fewest", schema.minItems);
    if (value.length > (schema.maxItems ?? Infinity)) tell("most", schema.maxItems);
    const { items } = schema;
    if (items !== undefined) value.forEach((one, index) => walk(root, items, one, [...path, String(index)], faults));
  } else if (isA("object", value)) {
    ofMembers(schema, value as Record<string, unknown>, tell);
    for (const [name, member] of Object.entries(value as object)) {
      const { properties = {}, additionalProperties: others } = schema;
      const inner = Object.hasOwn(properties, name) ? properties[name] : typeof others === "object" ? others : undefined;
      if (inner !== undefined) walk(root, inner, member, [...path, name], faults);
    }
  }
}

function ofText(schema: Schema, value: string, tell: Tell): void {
  if (value.length < (schema.minLength ?? 0)) tell("shortest", schema.minLength);
  if (value.length > (schema.maxLength ?? Infinity)) tell("longest", schema.maxLength);
  else if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)) tell("pattern", schema.pattern);
}

function ofMembers(schema: Schema, value: Record<string, unknown>, tell: Tell): void {
  const names = Object.keys(value);
  const { properties = {}, propertyNames, additionalProperties, required = [], dependentRequired = {} } = schema;
  if (names.length < (schema.minProperties ?? 0)) tell("fewest", schema.minProperties);
  if (names.length > (schema.maxProperties ?? Infinity)) tell("most", schema.maxProperties);
  const wanted = names.flatMap((name) => (Object.hasOwn(dependentRequired, name) ? (dependentRequired[name] ?? []) : []));
  for (const name of new Set([...required, ...wanted])) {
    if (!Object.hasOwn(value, name)) tell("required", name, name);
  }
  for (const name of names) {
    if (Object.hasOwn(properties, name)) continue;
    if (additionalProperties === false) tell("unknown", Object.keys(properties), name);
    else if (propertyNames?.pattern !== undefined && !new RegExp(propertyNames.pattern, "u").test(name)) {
      tell("pattern", propertyNames.pattern, name);
    }
  }
}

function isA(type: string, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
