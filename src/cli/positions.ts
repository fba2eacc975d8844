/** Where in a JSON text something stands: lines and columns count from 1. */
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface SyntaxIssue extends Position {
  readonly message: string;
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Finds positions in one text. */
export class Positions {
  readonly #starts: number[] = [0];
  #tree: Node | undefined;
  #errors: ParseError[] = [];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    try {
      this.#tree = parseTree(text, this.#errors, strict);
    } catch {
      // Nested so deep that no tree can be made; what is wrong then is the whole.
    }
  }

  /** What keeps the text from being JSON. */
  get syntaxIssues(): SyntaxIssue[] {
    return this.#errors.map(({ error, offset }) => ({
      ...this.#at(offset),
      message: sentenceOf(printParseErrorCode(error)),
    }));
  }

  /**
   * The value at a path such as `faq.items[2].answer`; where it is missing, what it is missing in.
   */
  of(path: string): Position {
    let node = this.#tree;
    for (const [, index, key] of path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)) {
      const next = index === undefined ? property(node, key!) : node?.children?.[Number(index)];
      if (!next) break;
      node = next;
    }
    return this.#at(node?.offset ?? 0);
  }

  #at(offset: number): Position {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}

/** The value of a key; of a key given twice the last, as `JSON.parse` takes it. */
const property = (node: Node | undefined, key: string) =>
  node?.type === 'object'
    ? node.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1]
    : undefined;

/** "ColonExpected" → "Not JSON: colon expected." */
const sentenceOf = (code: string) =>
  `Not JSON: ${code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase()}.`;
