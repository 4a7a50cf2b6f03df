/** Words of a language stand in its tables: no rule compares the words of a text with words or endings of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOMS = ['src/read', 'src/scope'];

/** What may hold letters all the same, and why. */
const EXCEPT: ReadonlyMap<string, string> = new Map([
  ['src/read/clauses/inflect.ts', 'regular inflection; a language with another one needs another such file'],
  ['src/read/time/read-clock.ts', 'how the clock is written in digits: 7.30pm, 14h00, 2030hrs'],
  ['src/read/time/read-dates.ts', 'how days are written in digits: 9th-12th, 1990s, 2016-06-05T10:00Z'],
  ['src/read/time/scope.ts', 'likewise'],
  ['src/read/time/gather-pieces.ts', 'mid-, joined to the name of a month'],
  ['src/read/text/tokenise.ts', 'the possessive, cut off where a token is made'],
  ['src/read/text/quotations.ts', 'apostrophes that open a word and no quotation'],
  ['src/read/place/place-name.ts', 'letters as names are folded'],
  ['src/read/place/place-points.ts', 'the possessive within a title'],
  ['src/read/place/place-words.ts', 'kinds of place that the table writes with the word behind them'],
  ['src/read/place/publisher-home.ts', 'names of papers, and domains'],
  ['src/read/place/setting.ts', 'the plural, for nouns of deeds'],
  ['src/read/place/to-where.ts', 'the district of Washington'],
  ['src/read/place/unlisted-names.ts', 'the article joined to an Arabic name'],
  ['src/read/attribution/reach-of-name.ts', 'Roman numerals'],
  ['src/scope/recast.ts', 'the plural, for weapons'],
  ['src/scope/read-scope.ts', 'names of files'],
]);

const parse = (name: string, text: string): ts.SourceFile => ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** An expression for a word as a text has it, as it is called in a sentence, or as a table of words calls it. */
const WORD = /^[^()]*(?:\(.*\))?[^()]*(?:^|\.)(?:lower|lemma|says|concept)$|^(?:[\w#]+\.)*(?:lowerAt|lowerOf|inWords|lemmaOf)\(.*\)$/s;
const LETTERS = /\p{L}/u;
/** Letters of a pattern that are no class or escape. */
const lettersOf = (pattern: string): string =>
  pattern
    .replace(/\/[a-z]*$/, '')
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\[a-zA-Z]|\(\?<\w+>/g, '')
    .replace(/\[[^\]]*\]/g, (set) => set.replace(/[a-zA-Z]-[a-zA-Z]/g, ''));

/** The function that a node stands in, or its file. */
function functionOf(node: ts.Node): ts.Node {
  let at = node.parent;
  while (!ts.isSourceFile(at) && !ts.isFunctionLike(at)) at = at.parent;
  return at;
}

const isLiteral = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && LETTERS.test(node.text);

/** The places of a file where a word of a text meets one of the code. */
export function wordsInCode(name: string, text: string): readonly string[] {
  const file = parse(name, text);
  const found: string[] = [];
  const words = new Set<string>();
  const lists = new Set<string>();
  const bare = (node: ts.Expression): ts.Expression => {
    if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return bare(node.expression);
    const isOr = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
    return isOr ? bare(node.left) : node;
  };
  /** Where a name is declared, it is known to the functions within. */
  const isNamed = (name: ts.Identifier): boolean => {
    if (WORD.test(name.text)) return true;
    for (let within = functionOf(name); ; within = functionOf(within)) {
      if (words.has(`${within.pos} ${name.text}`)) return true;
      if (within === file) return false;
    }
  };
  const isWord = (node: ts.Expression): boolean => {
    const inner = bare(node);
    if (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression) && inner.expression.name.text === 'slice')
      return isWord(inner.expression.expression);
    return ts.isIdentifier(inner) ? isNamed(inner) : WORD.test(inner.getText());
  };
  const holdsWords = (node: ts.Node | undefined): boolean =>
    node !== undefined && (ts.isArrayLiteralExpression(node) ? node.elements.some(isLiteral) : false);
  const note = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1} ${node.getText().replace(/\s+/g, ' ')}`);
  };
  const gather = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      if (isWord(node.initializer)) words.add(`${functionOf(node).pos} ${node.name.text}`);
      const made = node.initializer;
      const isUntyped = ts.isNewExpression(made) && !made.typeArguments && made.expression.getText() === 'Set';
      if (holdsWords(made) || (isUntyped && holdsWords(made.arguments?.[0]))) lists.add(node.name.text);
    }
    if (ts.isBindingElement(node) && node.propertyName && WORD.test(node.propertyName.getText()))
      words.add(`${functionOf(node).pos} ${node.name.getText()}`);
    ts.forEachChild(node, gather);
  };
  const look = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && ['===', '!=='].includes(node.operatorToken.getText()))
      if ((isLiteral(node.left) && isWord(node.right)) || (isLiteral(node.right) && isWord(node.left))) note(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const of = node.expression.expression;
      const [first] = node.arguments;
      const isAsked = first !== undefined && isWord(first);
      if (isAsked && (holdsWords(of) || lists.has(of.getText()))) note(node);
      if (isWord(of) && ['endsWith', 'startsWith', 'includes'].includes(node.expression.name.text) && first && isLiteral(first)) note(node);
    }
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral && LETTERS.test(lettersOf(node.getText()))) note(node);
    ts.forEachChild(node, look);
  };
  gather(file);
  look(file);
  return found;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

describe('words stand in the tables of their language', () => {
  const told = new Map(ROOMS.flatMap(filesIn).map((name) => [name, wordsInCode(name, readFileSync(name, 'utf8'))]));

  test('no rule holds words', () => {
    expect([...told].flatMap(([name, found]) => (EXCEPT.has(name) ? [] : found))).toEqual([]);
  });

  test('every exception is one', () => {
    expect([...EXCEPT.keys()].filter((name) => (told.get(name)?.length ?? 0) === 0)).toEqual([]);
  });

  test.each([
    ["if (token.lower === 'of') return;", 1],
    ["const before = tokens[at - 1]?.lower ?? '';\nif (before === 'of') return;", 1],
    ["const JOINTS = new Set(['of', 'for']);\nif (JOINTS.has(token.lower)) return;", 1],
    ["if (['of', 'for'].includes(chunk.says)) return;", 1],
    ["if (lemmaOf(verb) === 'kill') return;", 1],
    ["if (token.lower.endsWith('ing')) return;", 1],
    ['if (/(?:ed|ing)$/.test(head)) return;', 1],
    ["if (token.lower === ',') return;", 0],
    ["if (harm.rule === 'active') return;", 0],
    ["const NAMES = new Set<ChunkName>(['of', 'for']);\nif (saysOneOf(chunk, NAMES)) return;", 0],
    ['if (/^[a-z]{4,}\\d$/.test(head)) return;', 0],
  ])('%s', (code, count) => expect(wordsInCode('rule.ts', code)).toHaveLength(count));
});
