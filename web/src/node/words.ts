// Sites in words.
import type { Circuit, NodeInfo, SiteInfo } from "../data";

interface Words {
  /** What one of the site's channels is called. */
  noun: string;
  /** What it does, in a sentence. */
  does: string;
}

const WORDS: Record<string, Words> = {
  "attn.act_in": {
    noun: "attention input channel",
    does: "What the attention block reads from the residual channel of the same number, after the norm.",
  },
  "attn.q": {
    noun: "attention query channel",
    does: "Multiplied with its key channel at earlier tokens, it says where the head looks.",
  },
  "attn.k": {
    noun: "attention key channel",
    does: "Multiplied with its query channel at later tokens, it says where the head looks.",
  },
  "attn.v": {
    noun: "attention value channel",
    does: "What the head carries from the tokens that it looks at.",
  },
  "attn.resid_delta": {
    noun: "attention output channel",
    does: "What the attention block adds to the residual channel of the same number.",
  },
  "mlp.act_in": {
    noun: "MLP input channel",
    does: "What the MLP reads from the residual channel of the same number, after the norm.",
  },
  "mlp.post_act": {
    noun: "MLP neuron",
    does: "A neuron's activation, after its nonlinearity.",
  },
  "mlp.resid_delta": {
    noun: "MLP output channel",
    does: "What the MLP adds to the residual channel of the same number.",
  },
  final_resid: {
    noun: "final residual channel",
    does: "What the unembedding reads, after the last norm, to make the logits.",
  },
};

function wordsOf(site: SiteInfo): Words {
  return WORDS[site.kind] ?? { noun: `${site.kind} channel`, does: "" };
}

/** The head that a channel of q, k or v belongs to; null elsewhere. */
export function headOf(site: SiteInfo, index: number, d_head: number): number | null {
  return /^attn\.[qkv]$/.test(site.kind) ? Math.floor(index / d_head) : null;
}

/** `"attention value channel 122, head 7, layer 0"` */
export function nodeInWords(circuit: Circuit, node: NodeInfo): string {
  const site = circuit.sites[node.site];
  if (!site) return `channel ${node.index}`;
  const head = headOf(site, node.index, circuit.d_head);
  return [
    `${wordsOf(site).noun} ${node.index}`,
    ...(head === null ? [] : [`head ${head}`]),
    ...(site.kind === "final_resid" ? [] : [`layer ${site.layer}`]),
  ].join(", ");
}

/** What a site's nodes do, in a sentence. */
export function siteDoes(site: SiteInfo): string {
  return wordsOf(site).does;
}
