import { inflateSync } from 'node:zlib';

/** An object of a PDF: numbers, names and strings as text with their sign before, lists, dictionaries and references. */
type Value = number | string | readonly Value[] | Dictionary | Reference;
interface Dictionary {
  readonly [key: string]: Value;
}
class Reference {
  constructor(readonly number: number) {}
}

const TOKEN =
  /<<|>>|\[|\]|\/[^\s<>[\]()/%]*|<[0-9A-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|[^\s<>[\]()/%]+/g;

/** The values of a stretch of PDF. In the stream of a page operators stand among them as plain words. */
function valuesOf(text: string): readonly Value[] {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const next = (): Value => {
    const token = tokens[at++] ?? '';
    if (token === '[') {
      const list: Value[] = [];
      while (at < tokens.length && tokens[at] !== ']') list.push(next());
      at += 1;
      return list;
    }
    if (token === '<<') {
      const entries: [string, Value][] = [];
      while (at < tokens.length && tokens[at] !== '>>') entries.push([wordOf(next()), next()]);
      at += 1;
      return Object.fromEntries(entries);
    }
    if (/^\d+$/.test(token) && /^\d+$/.test(tokens[at] ?? '') && tokens[at + 1] === 'R') {
      at += 2;
      return new Reference(Number(token));
    }
    return /^[+-]?[\d.]+$/.test(token) ? Number(token) : token;
  };
  const values: Value[] = [];
  while (at < tokens.length) values.push(next());
  return values;
}

/** A name, a word or a string as it is written; empty for what is none of them. */
function wordOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isDictionary(value: Value | undefined): value is Dictionary {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Reference);
}

/** Code units of a string, written in hex or in round brackets. */
function bytesOf(value: Value): Buffer {
  const text = wordOf(value);
  if (text.startsWith('<')) return Buffer.from(text.slice(1, -1).replaceAll(/\s/g, ''), 'hex');
  return Buffer.from(text.slice(1, -1).replaceAll(/\\([\s\S])/g, '$1'), 'latin1');
}

function lettersOfHex(text: string): string {
  return Buffer.from(text, 'hex').swap16().toString('utf16le');
}

function unicodeOf(value: Value): string {
  const bytes = bytesOf(value);
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

/**
 * What a program that reads a tagged PDF aloud, searches it or copies from it finds in it. Knows the PDFs of Chromium:
 * plain objects, compressed streams, and glyphs that mean several letters with those letters beside them (ActualText),
 * which the readers that come as packages do not follow.
 */
export class Pdf {
  readonly #objects = new Map<number, { readonly value: Value; readonly stream: string }>();
  readonly #catalog: Dictionary;

  constructor(bytes: Buffer) {
    const text = bytes.toString('latin1');
    for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
      const [head = '', ...rest] = (found[2] ?? '').split(/[ \n]stream\n/);
      const [value = ''] = valuesOf(head);
      const body = rest.join(' stream\n').replace(/\nendstream\s*$/, '');
      this.#objects.set(Number(found[1]), { value, stream: body });
    }
    const catalog = [...this.#objects.values()].find(
      ({ value }) => isDictionary(value) && value['/Type'] === '/Catalog',
    );
    if (catalog === undefined || !isDictionary(catalog.value)) throw new Error('There is no catalog in this PDF.');
    this.#catalog = catalog.value;
  }

  get isTagged(): boolean {
    return this.#at(this.#catalog, '/MarkInfo', '/Marked') === 'true' && '/StructTreeRoot' in this.#catalog;
  }

  get language(): string {
    return unicodeOf(this.#catalog['/Lang'] ?? '()');
  }

  get hasOutline(): boolean {
    return isDictionary(this.#value(this.#catalog['/Outlines']));
  }

  /** The fonts that are fonts; what is drawn stroke by stroke is left out. */
  get fonts(): readonly string[] {
    const names = [...this.#objects.values()].map(({ value }) =>
      isDictionary(value) ? value['/BaseFont'] : undefined,
    );
    return [
      ...new Set(names.flatMap((name) => (typeof name === 'string' ? [name.replace(/^\/(?:[A-Z]{6}\+)?/, '')] : []))),
    ];
  }

  get pages(): readonly Dictionary[] {
    const below = (node: Value | undefined): readonly Dictionary[] => {
      const value = this.#value(node);
      if (!isDictionary(value)) return [];
      return value['/Type'] === '/Page' ? [value] : this.#list(value['/Kids']).flatMap(below);
    };
    return below(this.#catalog['/Pages']);
  }

  /** The text of each page in the order it is painted, with what is repeated on every page. */
  get painted(): readonly string[] {
    return this.pages.map((page) => [...this.#marked(page).values()].join(''));
  }

  /** The text in the order of the tags, which is the order it is heard in. What is repeated on every page has no tag. */
  get heard(): string {
    const pages = this.pages;
    const marked = new Map(pages.map((page) => [page, this.#marked(page)]));
    const walk = (node: Value | undefined, page: Dictionary | undefined): string => {
      const value = this.#value(node);
      if (typeof value === 'number') return page === undefined ? '' : (marked.get(page)?.get(value) ?? '');
      if (Array.isArray(value)) return value.map((each) => walk(each, page)).join('');
      if (!isDictionary(value)) return '';
      const own = this.#value(value['/Pg']);
      const here = pages.find((each) => each === own) ?? page;
      return '/MCID' in value ? walk(value['/MCID'], here) : walk(value['/K'], here);
    };
    return walk(this.#catalog['/StructTreeRoot'], undefined);
  }

  /** What pictures say to those who hear them. */
  get told(): readonly string[] {
    return [...this.#objects.values()].flatMap(({ value }) =>
      isDictionary(value) && value['/Alt'] !== undefined ? [unicodeOf(value['/Alt'])] : [],
    );
  }

  /** The kinds of tags there are. */
  get tags(): ReadonlySet<string> {
    return new Set(
      [...this.#objects.values()].flatMap(({ value }) =>
        isDictionary(value) && value['/Type'] === '/StructElem' ? [wordOf(value['/S']).slice(1)] : [],
      ),
    );
  }

  /** The text of a page by the number it is tagged with; -1 has what is not tagged. */
  #marked(page: Dictionary): ReadonlyMap<number, string> {
    const fonts = this.#value(this.#at(page, '/Resources', '/Font'));
    const contents = this.#value(page['/Contents']) === undefined ? '' : this.#stream(page['/Contents']);
    const byMark = new Map<number, string>();
    const open: { readonly mark: number; readonly actual: string | undefined }[] = [];
    let glyphs: ReadonlyMap<string, string> = new Map();
    let width = 2;
    const add = (text: string) => {
      const mark = open.findLast((each) => each.mark >= 0)?.mark ?? -1;
      byMark.set(mark, (byMark.get(mark) ?? '') + text);
    };
    const stack: Value[] = [];
    for (const value of valuesOf(contents)) {
      switch (value) {
        case 'BDC': {
          const properties = stack.at(-1);
          const known = isDictionary(properties) ? properties : {};
          const actual = known['/ActualText'] === undefined ? undefined : unicodeOf(known['/ActualText']);
          open.push({ mark: Number(known['/MCID'] ?? -1), actual });
          if (actual !== undefined) add(actual);
          break;
        }
        case 'BMC':
          open.push({ mark: -1, actual: undefined });
          break;
        case 'EMC':
          open.pop();
          break;
        case 'Tf': {
          const font = isDictionary(fonts) ? this.#value(fonts[wordOf(stack.at(-2))]) : undefined;
          ({ glyphs, width } = this.#lettersOf(font));
          break;
        }
        case 'Tj':
          if (open.every(({ actual }) => actual === undefined)) {
            const code = bytesOf(stack.at(-1) ?? '<>')
              .toString('hex')
              .toUpperCase();
            for (let at = 0; at < code.length; at += width * 2)
              add(glyphs.get(code.slice(at, at + width * 2)) ?? '\uFFFD');
          }
          break;
        default:
          stack.push(value);
          continue;
      }
      stack.length = 0;
    }
    return byMark;
  }

  /** What each glyph of a font means, by its code in hex, and how many bytes a code has. */
  #lettersOf(font: Value | undefined): { glyphs: ReadonlyMap<string, string>; width: number } {
    const glyphs = new Map<string, string>();
    if (!isDictionary(font)) return { glyphs, width: 1 };
    const map = this.#stream(font['/ToUnicode']);
    for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, code = '', letters = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
        glyphs.set(code.toUpperCase(), lettersOfHex(letters));
    }
    for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, from = '', to = '', letters = ''] of block.matchAll(
        /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
      )) {
        const first = Number.parseInt(from, 16);
        for (let code = first; code <= Number.parseInt(to, 16); code++) {
          const letter = (Number.parseInt(letters, 16) + code - first).toString(16).padStart(4, '0');
          glyphs.set(code.toString(16).toUpperCase().padStart(from.length, '0'), lettersOfHex(letter));
        }
      }
    }
    return { glyphs, width: font['/Subtype'] === '/Type0' ? 2 : 1 };
  }

  #value(value: Value | undefined): Value | undefined {
    return value instanceof Reference ? this.#objects.get(value.number)?.value : value;
  }

  #list(value: Value | undefined): readonly Value[] {
    const list = this.#value(value);
    return Array.isArray(list) ? list : [];
  }

  #at(dictionary: Dictionary, ...path: readonly string[]): Value | undefined {
    return path.reduce<Value | undefined>((value, key) => {
      const here = this.#value(value);
      return isDictionary(here) ? this.#value(here[key]) : undefined;
    }, dictionary);
  }

  #stream(value: Value | undefined): string {
    const stream = value instanceof Reference ? (this.#objects.get(value.number)?.stream ?? '') : '';
    return stream === '' ? '' : inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  }
}
