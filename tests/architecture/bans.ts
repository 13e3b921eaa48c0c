// Decides what must not stand in code that has to give the same bits everywhere, and which habits are refused anywhere.
// It looks at syntax trees; it does not decide who imports whom.
import { isNode, lineAt, walk, type CodeFile, type Complaint, type Node } from './source.ts';

const EXACT_MATH = new Set(
  'abs floor ceil round trunc sign min max sqrt fround imul clz32 PI E LN2 LOG2E SQRT2 SQRT1_2'.split(
    ' ',
  ),
);
const BANNED_GLOBALS = new Set(
  (
    'Date Intl performance process fetch crypto console window document navigator globalThis self eval Function ' +
    'setTimeout setInterval queueMicrotask requestAnimationFrame localStorage indexedDB require Buffer WeakRef'
  ).split(' '),
);
const BANNED_METHODS = /^(localeCompare|toLocale[A-Z]\w*)$/;

/** Clock, locale, machine, loose dice and inexact maths in a file that must be exact. */
export function looseParts(file: CodeFile): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const declared = declaredNames(file.tree);
  walk(file.tree, (node, parent) => {
    const says = judge(node, parent, declared);
    if (says !== undefined)
      complaints.push({ path: file.path, line: lineAt(file.text, node.start), says });
  });
  return complaints;
}

function judge(
  node: Node,
  parent: Node | undefined,
  declared: ReadonlySet<string>,
): string | undefined {
  if (node.type === 'MemberExpression') return judgeMember(node);
  if (node['operator'] === '**' || node['operator'] === '**=')
    return 'uses **, whose last bit differs';
  if (node.type === 'BigIntLiteral') return undefined;
  if (node.type !== 'Identifier' || isOnlyAName(node, parent)) return undefined;
  const name = String(node['name']);
  if (name === 'Math' && !isObjectOf(node, parent)) return 'passes Math on, out of sight';
  return BANNED_GLOBALS.has(name) && !declared.has(name) ? `uses ${name}` : undefined;
}

function judgeMember(node: Node): string | undefined {
  const { object, property } = node as { object?: unknown; property?: unknown };
  if (!isNode(property)) return undefined;
  const name =
    property.type === 'Identifier' && node['computed'] !== true
      ? String(property['name'])
      : undefined;
  if (isNode(object) && object.type === 'Identifier' && object['name'] === 'Math') {
    if (name === undefined || !EXACT_MATH.has(name)) return `uses Math.${name ?? '[…]'}`;
  }
  return name !== undefined && BANNED_METHODS.test(name) ? `calls ${name}` : undefined;
}

function isObjectOf(node: Node, parent: Node | undefined): boolean {
  return parent?.type === 'MemberExpression' && parent['object'] === node;
}

/** True for the x of `a.x`, `{ x: 1 }`, `x: T` in a type, and other places where a name names no global. */
function isOnlyAName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'MemberExpression')
    return parent['property'] === node && parent['computed'] !== true;
  if (parent['key'] === node) return parent['computed'] !== true && parent['shorthand'] !== true;
  return /^(ImportSpecifier|ExportSpecifier|TSQualifiedName|TSNamedTupleMember|TSFunctionType|TSMethodSignature|TSIndexSignature)$/.test(
    parent.type,
  );
}

/** Names that the file binds itself: a parameter called `process` is not the machine's. */
function declaredNames(tree: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (isNode(pattern) && pattern.type === 'Identifier') names.add(String(pattern['name']));
    else if (isNode(pattern)) for (const inner of Object.values(pattern)) bindAll(inner);
  };
  const bindAll = (value: unknown): void => {
    for (const inner of Array.isArray(value) ? value : [value]) bind(inner);
  };
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator') bind(node['id']);
    if (node.type === 'ImportSpecifier') bind(node['local']);
    if (/Function/.test(node.type))
      bindAll([node['id'], ...(Array.isArray(node['params']) ? node['params'] : [])]);
  });
  return names;
}

const MAY_EXPORT_DEFAULT = [
  /\.d\.ts$/,
  /^src\/strategies\//,
  /\.config\.(ts|mjs)$/,
  /^tests\/(.*\/)?(strategies|hostile)\//,
];

export function defaultExports(file: CodeFile): readonly Complaint[] {
  if (MAY_EXPORT_DEFAULT.some((allowed) => allowed.test(file.path))) return [];
  const complaints: Complaint[] = [];
  walk(file.tree, (node) => {
    if (node.type === 'ExportDefaultDeclaration') {
      complaints.push({
        path: file.path,
        line: lineAt(file.text, node.start),
        says: 'has a default export',
      });
    }
  });
  return complaints;
}

const SIDEWAYS = /^(margin|padding|border|scrollMargin|scrollPadding)(Left|Right)/;

/** Style objects in React files that would not mirror in Arabic. */
export function sidewaysStyles(file: CodeFile): readonly Complaint[] {
  const complaints: Complaint[] = [];
  walk(file.tree, (node) => {
    if (node.type !== 'Property' || !isNode(node['key'])) return;
    const name = String(node['key']['name'] ?? node['key']['value']);
    const value = isNode(node['value']) ? node['value']['value'] : undefined;
    if (SIDEWAYS.test(name) || (name === 'textAlign' && (value === 'left' || value === 'right'))) {
      complaints.push({
        path: file.path,
        line: lineAt(file.text, node.start),
        says: `sets ${name}`,
      });
    }
  });
  return complaints;
}
