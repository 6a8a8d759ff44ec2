import * as v from 'valibot';
import { type Problem, showFound } from '../problems.ts';

/**
 * Checks a value against a schema. The message of a schema's rule is the cure that is shown, so that
 * each rule says what to do and valibot says what was expected and found.
 */
export function validate<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
  at: string,
  problems: Problem[],
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = v.getDotPath(issue)?.replace(/\.(\d+)(?=\.|$)/g, '[$1]') ?? '';
    problems.push({
      file,
      at: [at, path].filter(Boolean).join(' '),
      found: showFound(issue.input),
      ...expectedAndCure(issue),
    });
  }
  return undefined;
}

/**
 * What to tell of an issue. A rule that valibot has no words for, a check or a pattern, says both in its
 * message: what is expected, a semicolon, the cure. A rule without a message is about a key or a type.
 */
function expectedAndCure({ type, expected, message, input }: v.BaseIssue<unknown>) {
  if (type === 'check' || type === 'regex') {
    const [wanted = '', cure = wanted] = message.split('; ');
    return { expected: wanted, cure };
  }
  if (!message.startsWith('Invalid ')) {
    return { expected: expected === '!0' ? 'text' : (expected ?? 'another value'), cure: message };
  }
  if (expected === 'never') return { expected: 'nothing of the kind', cure: 'remove it, or mend its name' };
  if (input === undefined) return { expected: `the key ${expected}`, cure: 'add it' };
  return { expected: expected ?? 'another value', cure: `write ${expected}` };
}

/** Parses JSON; a syntax error becomes a problem. */
export function parseJson(text: string, file: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push({
      file,
      at: 'as a whole',
      expected: 'JSON',
      found: (error as Error).message,
      cure: 'mend the syntax at the place named',
    });
    return undefined;
  }
}

/** A day that the calendar has, `YYYY-MM-DD`. */
export const isoDay = v.pipe(
  v.string('write the date as YYYY-MM-DD'),
  v.check((text) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }, 'a day that the calendar has; write it as YYYY-MM-DD'),
);

/** A name or text that is not empty and carries no control or direction-overriding characters. */
export function plainText(cure: string) {
  return v.pipe(
    v.string(cure),
    v.nonEmpty(cure),
    v.regex(/^[^\p{Cc}\p{Cf}]*$/u, 'plain text; remove control, zero-width and bidi characters'),
  );
}
