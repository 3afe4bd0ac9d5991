"""Cross-entropy of the next token on feature-major logits, with the bigram table and the gradient, in one visit.

For each sequence: add the bias and the bigram rows to the logits; maximum and sum of exponentials over the vocabulary,
a vector lane a token; the loss; and the logits' gradient, written over them.
"""

import numpy as np

from gossamer.kernels.cpu.compile import exp32, kernel, prange

COLUMNS = 128
"""Entries of a bigram row that are visited together: eight cache lines in a row, so that the next are fetched ahead."""


@kernel
def loss_and_gradient(logits, bias, bigram, has_bigram, tokens, targets, weight, losses):
    """`losses` [batch, seq] in nats; `logits` [batch, vocab, seq] become `weight` times their gradient."""
    batch, vocab, seq = logits.shape
    for b in prange(batch):
        largest = np.full(seq, np.float32(-np.inf), np.float32)
        total = np.zeros(seq, np.float32)
        for v0 in range(0, vocab, COLUMNS):
            v1 = min(v0 + COLUMNS, vocab)
            if has_bigram:
                for s in range(seq):
                    row = tokens[b, s]
                    for v in range(v0, v1):
                        logits[b, v, s] += bigram[row, v]
            for v in range(v0, v1):
                shift = bias[v]
                for s in range(seq):
                    logits[b, v, s] += shift
                    largest[s] = max(largest[s], logits[b, v, s])
        for s in range(seq):
            losses[b, s] = -logits[b, targets[b, s], s]
        for v in range(vocab):
            for s in range(seq):
                logits[b, v, s] = exp32(logits[b, v, s] - largest[s])
                total[s] += logits[b, v, s]
        for s in range(seq):
            losses[b, s] += largest[s] + np.log(total[s])
            total[s] = weight / total[s]
        for v in range(vocab):
            for s in range(seq):
                logits[b, v, s] *= total[s]
        for s in range(seq):
            logits[b, targets[b, s], s] -= weight


@kernel
def bigram_gradient(d_logits, tokens, factor, out):
    """`out` [vocab, vocab], zeros before, += factor * the logits' gradient [batch, vocab, seq] in its token's row."""
    batch, vocab, seq = d_logits.shape
    for block in prange((vocab + COLUMNS - 1) // COLUMNS):
        v0 = block * COLUMNS
        v1 = min(v0 + COLUMNS, vocab)
        for b in range(batch):
            for s in range(seq):
                row = tokens[b, s]
                for v in range(v0, v1):
                    out[row, v] += factor * d_logits[b, v, s]
