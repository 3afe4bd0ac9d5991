"""Cross-entropy of the next token on feature-major logits, with the bigram table and the gradient, in two visits.

For 32 tokens at a time, 128 words of the vocabulary at a time:
1. the tokens' bigram rows are turned, so that tokens are side by side as in the logits; with them and the bias the
   logits are finished in place; the largest so far, and the sum of exponentials relative to it, are brought up to date;
2. with the sum known, the logits' gradient is written over them, if it is wanted.
"""

import numpy as np

from gossamer.kernels.cpu.compile import call, kernel, prange
from gossamer.kernels.cpu.exponential import LOG2_E, exp2
from gossamer.kernels.cpu.memory import turn
from gossamer.kernels.cpu.tokens import load_tokens, store_tokens
from gossamer.kernels.cpu.vector import (
    LANES,
    get,
    load,
    load_first,
    put,
    splat,
    splat_at,
    store,
    store_first,
    where,
)

TOKENS = 2 * LANES
NONE_YET = np.finfo(np.float32).min
"""The largest logit before any was seen. Infinity less itself would be no number."""
LONG = 256
"""Tokens whose gradients are turned back together: the longer a piece of a row, the fewer of them to look for."""
WORDS = 128
"""Entries of a bigram row that are visited together: eight cache lines in a row, so that the next are fetched ahead."""
STEP = WORDS + LANES
"""From one token's words to the next one's: at the power of two those of all tokens would compete for the same places
of the cache."""


@call
def _finish(logits, here, seq, n, n_words, bias, v0, tile, largest, total):
    """Add the bias and the turned bigram rows `tile` [word, TOKENS] to the logits of n <= `LANES` tokens, and bring
    `largest` and `total` [LANES] of them up to date."""
    before = load(largest, 0)
    now = before
    for v in range(n_words):
        at = here + v * seq
        x = load(logits, at) if n >= LANES else load_first(logits, at, n)
        x = x + splat_at(bias, v0 + v) + load(tile, v * TOKENS)
        now = where(now > x, now, x)  # NaN comes through
        store(tile, v * TOKENS, x)
    summed = load(total, 0) * exp2((before - now) * splat(LOG2_E))
    for v in range(n_words):
        x = load(tile, v * TOKENS)
        summed = summed + exp2((x - now) * splat(LOG2_E))
        if n >= LANES:
            store(logits, here + v * seq, x)
        else:
            store_first(logits, here + v * seq, x, n)
    store(largest, 0, now)
    store(total, 0, summed)


@call
def _turn_rows(bigram, tokens, b, s0, n, v0, n_words, rows, tile):
    """`tile` [word, TOKENS] = the bigram rows of the n tokens from s0 on, by way of `rows` [TOKENS, STEP]; for tokens
    that aren't there it has what was there before."""
    for s in range(n):
        source = tokens[b, s0 + s] * len(bigram) + v0
        for v in range(0, n_words, LANES):
            store_tokens(rows, s * STEP + v, load_tokens(bigram, source + v, n_words - v), n_words - v)
    for v in range(0, n_words, LANES):
        for s in range(0, n, LANES):
            turn(rows, s * STEP + v, STEP, tile, v * TOKENS + s, TOKENS)


@call
def _write_gradient(logits, here, seq, n, vocab, largest, factor):
    """factor * exp(logit - largest), for n <= `LANES` tokens."""
    top, times = load(largest, 0), load(factor, 0)
    for v in range(vocab):
        at = here + v * seq
        x = load(logits, at) if n >= LANES else load_first(logits, at, n)
        x = exp2((x - top) * splat(LOG2_E)) * times
        if n >= LANES:
            store(logits, at, x)
        else:
            store_first(logits, at, x, n)


@kernel
def loss_and_gradient(logits, bias, bigram, has_bigram, tokens, targets, weight, with_gradient, losses, n_workers):
    """`losses` [batch, seq] in nats; `logits` [batch, vocab, seq] are used up, and become `weight` times their gradient
    if that is wanted."""
    batch, vocab, seq = logits.shape
    n_chunks = (seq + TOKENS - 1) // TOKENS
    tiles = np.zeros((n_workers, WORDS * TOKENS), np.float32)
    rows = np.zeros((n_workers, TOKENS * STEP), np.float32)
    tops = np.empty((n_workers, 2, TOKENS), np.float32)
    for worker in prange(n_workers):
        tile, largest, total = tiles[worker], tops[worker, 0], tops[worker, 1]
        for unit in range(worker, batch * n_chunks, n_workers):
            b, s0 = unit // n_chunks, unit % n_chunks * TOKENS
            n, here = min(TOKENS, seq - s0), b * vocab * seq + s0
            for a in range(TOKENS):
                largest[a] = NONE_YET
                total[a] = np.float32(0.0)
            for v0 in range(0, vocab, WORDS):
                n_words = min(WORDS, vocab - v0)
                if has_bigram:
                    _turn_rows(bigram, tokens, b, s0, n, v0, n_words, rows[worker], tile)
                else:
                    tile[:] = np.float32(0.0)
                for a in range(0, n, LANES):
                    _finish(
                        logits, here + v0 * seq + a, seq, n - a, n_words, bias, v0, tile[a:], largest[a:], total[a:]
                    )
            for a in range(n):
                losses[b, s0 + a] = (largest[a] - logits[b, targets[b, s0 + a], s0 + a]) + np.log(total[a])
                total[a] = weight / total[a]
            if with_gradient:
                for a in range(0, n, LANES):
                    _write_gradient(logits, here + a, seq, n - a, vocab, largest[a:], total[a:])
                for a in range(n):
                    logits[b, targets[b, s0 + a], s0 + a] -= weight


@kernel
def bigram_gradient(d_logits, tokens, out, n_workers):
    """`out` [vocab, vocab] += the logits' gradient [batch, vocab, seq], each in its token's row."""
    batch, vocab, seq = d_logits.shape
    n_blocks = (vocab + WORDS - 1) // WORDS
    tiles = np.empty((n_workers, LONG * STEP), np.float32)
    for worker in prange(n_workers):
        tile = tiles[worker]
        for block in range(worker, n_blocks, n_workers):
            v0 = block * WORDS
            n_words = min(WORDS, vocab - v0)
            for b in range(batch):
                for s0 in range(0, seq, LONG):
                    n = min(LONG, seq - s0)
                    _turn_back(d_logits, (b * vocab + v0) * seq + s0, n, n_words, tile)
                    for s in range(n):
                        _add_to_row(out, tokens[b, s0 + s] * vocab + v0, tile, s * STEP, n_words)


@call
def _turn_back(d_logits, here, n, n_words, tile):
    """`tile` [token, STEP] = the gradients of n tokens' logits of some words, which lie [word, seq]."""
    _, _, seq = d_logits.shape
    whole_words, whole_tokens = n_words // LANES * LANES, n // LANES * LANES
    for s in range(0, whole_tokens, LANES):
        for v in range(0, whole_words, LANES):
            turn(d_logits, here + v * seq + s, seq, tile, s * STEP + v, STEP)
    for v in range(n_words):
        for s in range(whole_tokens if v < whole_words else 0, n):
            put(tile, s * STEP + v, get(d_logits, here + v * seq + s))


@call
def _add_to_row(out, at, tile, source, n_words):
    """Add n words of a token to its row of the table."""
    for v in range(0, n_words, LANES):
        if n_words - v >= LANES:
            store(out, at + v, load(tile, source + v) + load(out, at + v))
        else:
            rest = n_words - v
            store_first(out, at + v, load(tile, source + v) + load_first(out, at + v, rest), rest)
