/**
 * The public suffix list as the extension carries it: one rule a line, in ASCII, sorted. It is taken out of tldts, which
 * has it as a trie; `tests/unit/identity/stated-domain.test.ts` holds the two against each other.
 */
import { createRequire } from 'node:module';
import { domainToASCII } from 'node:url';

/** Nodes with labelled edges to other nodes; a node with a flag ends a rule. */
interface Trie {
  nodeFlags: ArrayLike<number>;
  /** Of each node, its first edge; the next node's first one ends them. */
  edgeStart: ArrayLike<number>;
  edgeLength: ArrayLike<number>;
  edgeChild: ArrayLike<number>;
  /** The labels of all edges, one behind the other. */
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** All rules of ICANN's and of the private part: `co.uk`, `*.ck`, `!www.ck`. */
export function publicSuffixRules(): string {
  const trie = createRequire(`${process.cwd()}/package.json`)('tldts/dist/cjs/src/data/trie.js') as Trie;
  const labels = labelsOf(trie);
  const rules = new Set<string>();
  const collect = (node: number, suffix: string, mark: string): void => {
    for (let edge = trie.edgeStart[node] ?? 0; edge < (trie.edgeStart[node + 1] ?? 0); edge++) {
      const domain = `${labels[edge] ?? ''}${suffix}`;
      const child = trie.edgeChild[edge] ?? 0;
      // The extension asks for no domain of one label.
      if (trie.nodeFlags[child] && suffix !== '') rules.add(`${mark}${ascii(domain)}`);
      collect(child, `.${domain}`, mark);
    }
  };
  collect(trie.rulesRoot, '', '');
  collect(trie.exceptionsRoot, '', '!');
  return `${[...rules].sort().join('\n')}\n`;
}

function labelsOf({ edgeLength, labelText }: Trie): string[] {
  let at = 0;
  return Array.from(edgeLength, (length) => labelText.slice(at, (at += length)));
}

/** The first label of a rule may be `*`, which is no part of a domain. */
const ascii = (rule: string): string =>
  rule.startsWith('*.') ? `*.${domainToASCII(rule.slice(2))}` : domainToASCII(rule);
