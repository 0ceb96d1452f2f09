/**
 * A small streaming reader of the XML inside a workbook.
 *
 * Reports start tags, end tags and text in order. Prefixes of names are dropped (`x:row` is `row`),
 * because some programs write them. Attributes are handed over unparsed, `attribute` picks one:
 * a sheet has a million cells and only few attributes are needed.
 */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text between tags, entities decoded; long text may come in several calls. */
  text(text: string): void;
  /** Takes a whole element that begins at `start`, and answers where it ends; -1 leaves it to the others. */
  whole?(text: string, start: number): number;
}

export interface XmlReader {
  write(chunk: string): void;
  /** @throws SyntaxError when the document breaks off */
  end(): void;
}

/**
 * What has no end yet is looked through again with every chunk, so a file made to be endless would take
 * hours. A cell holds at most 32,767 signs.
 */
const PIECE_LIMIT = 2_000_000;
/** A sheet nests some ten tags. */
const DEPTH_LIMIT = 1000;
const lessThan = 60;

/** @throws SyntaxError (from `write`) when the tags do not nest, or a tag or text does not end */
export function createXmlReader(events: XmlEvents): XmlReader {
  let rest = '';
  const path: string[] = [];

  function tag(body: string): void {
    if (body.startsWith('/')) {
      const name = localName(body.slice(1).trimEnd());
      if (path.pop() !== name) throw new SyntaxError(`unexpected end of ${name}`);
      events.close(name);
      return;
    }
    const isEmpty = body.endsWith('/');
    const space = body.search(/\s/);
    const nameEnd = space === -1 ? body.length - (isEmpty ? 1 : 0) : space;
    const name = localName(body.slice(0, nameEnd));
    events.open(name, space === -1 ? '' : body.slice(space));
    if (isEmpty) events.close(name);
    else if (path.push(name) > DEPTH_LIMIT) throw new SyntaxError('tags nest too deep');
  }

  /** Handles the markup at `start`; answers where it ends, or -1 when more is needed. */
  function markup(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return skipTo(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start + 9);
      if (end === -1) return -1;
      events.text(text.slice(start + 9, end));
      return end + 3;
    }
    if (text.startsWith('<?', start)) return skipTo(text, '?>', start + 2);
    const end = tagEnd(text, start + 1);
    if (end === -1) return -1;
    // No document type is ever expanded: that is how XML bombs are built.
    if (text.charCodeAt(start + 1) !== 33) tag(text.slice(start + 1, end));
    return end + 1;
  }

  return {
    write(chunk) {
      const text = rest + chunk;
      let at = 0;
      while (at < text.length) {
        // Mostly one tag follows right after another.
        const start = text.charCodeAt(at) === lessThan ? at : text.indexOf('<', at);
        if (start === -1) break;
        // A comment or CDATA may be cut right after `<`: wait for enough signs to tell.
        if (text.length - start < 9 && text.indexOf('>', start) === -1) break;
        if (start > at) events.text(decodeEntities(text.slice(at, start)));
        at = start;
        const whole = events.whole?.(text, start) ?? -1;
        const end = whole === -1 ? markup(text, start) : whole;
        if (end === -1) break;
        at = end;
      }
      rest = text.slice(at);
      if (rest.length > PIECE_LIMIT) throw new SyntaxError('a tag or text does not end');
    },
    end() {
      if (rest.trim() !== '' || path.length > 0) throw new SyntaxError('the document breaks off');
    },
  };
}

/** The decoded value of one attribute, or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    // Either a blank or the colon of a prefix (`r:id`) stands before the name.
    if (before > 32 && before !== 58) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (match) return decodeEntities(match[1] ?? match[2] ?? '');
  }
  return undefined;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function skipTo(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? -1 : end + mark.length;
}

/** The `>` that ends a tag; one inside an attribute value does not count. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
