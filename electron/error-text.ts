/**
 * What may be kept of an error. A message can quote anything (a value of a row, a path with somebody's name),
 * so only words of a closed vocabulary come through: names of tables and the words below. All else becomes «…».
 */
import { tableNames } from '../shared/tables.ts';

const technicalWords = `a already argument array as assertion at be before bind buffer busy but by call callback
  cannot check circular class closed code column columns connection constraint context convert could cyclic data
  database datatype deep defined depth destructured destroyed disk does duplicate empty encrypted end error exceeded
  exist expected expects failed family file foreign format found from full function get given handler has heap i id
  implemented in index input instance integer internal invalid io is iterable iterator json key length limit line
  locked long malformed map maximum memory message method mismatch missing module more must near no not null number
  object of on only open operation or out parameter parse parsed position primary process promise properties property
  prototype provided range read readonly reading reason received recursion reference registered required resolve
  result row rows schema script set setting size sql stack statement string structure supported symbol syntax table
  text thread timeout to token too transaction trigger type undefined unexpected unique unknown unsupported
  unterminated valid value values variable view was while with worker write`;

const vocabulary: ReadonlySet<string> = new Set([...technicalWords.split(/\s+/), ...tableNames]);
const rooms = /(?:^|.*[/\\])((?:out|node_modules|electron|db|shared|renderer|scripts)[/\\].*)$/;
const deepestCause = 3;
const mostFrames = 30;

/** Name, code, message in known words, and the places in our code; nothing else of it. */
export function describeError(error: unknown): string {
  const lines: string[] = [];
  let one = error;
  for (let depth = 0; one !== undefined && depth <= deepestCause; depth += 1) {
    if (!(one instanceof Error)) {
      lines.push(`${depth > 0 ? 'caused by ' : ''}not an error object (${typeof one})`);
      break;
    }
    lines.push(`${depth > 0 ? 'caused by ' : ''}${headOf(one)}`, ...framesOf(one.stack ?? ''));
    one = one.cause;
  }
  return lines.join('\n');
}

/** Known words of a message, in their order. */
export function knownWords(message: string): string {
  return message
    .slice(0, 2000)
    .split(/([^A-Za-z_]+)/)
    .map((part, index) => {
      // Between words: only signs that say nothing.
      if (index % 2 === 1) return part.replace(/[^\s.,:;()'"`]+/g, '…');
      return part === '' || vocabulary.has(part.toLowerCase()) ? part : '…';
    })
    .join('')
    .replace(/…[\s….,:;()'"`]*…/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, 300);
}

function headOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : '';
  const name = /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error';
  const known = /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` [${code}]` : '';
  return `${name}${known}: ${knownWords(error.message)}`;
}

/** `at function (file:line:column)`, the file as it lies in the program: a folder before it may bear a name. */
function framesOf(stack: string): string[] {
  const frames = stack.split('\n').flatMap((line) => {
    const match = /^\s+at (?:(.*) \()?(.+?):(\d+):(\d+)\)?$/.exec(line);
    if (!match) return [];
    const [, caller = '', file = '', row, column] = match;
    const where = /^[\w.$<> ]{1,80}$/.test(caller) ? caller : '…';
    return [`  at ${where} (${placeOf(file)}:${row}:${column})`];
  });
  return frames.slice(0, mostFrames);
}

function placeOf(file: string): string {
  if (/^node:[\w/]{1,100}$/.test(file)) return file;
  const inside = rooms.exec(file)?.[1]?.replaceAll('\\', '/') ?? '';
  return /^[\w./@-]{1,200}$/.test(inside) ? inside : '…';
}
