"""All tokens of all sequences in one flat array; maxima and sums of each sequence by reduceat."""

import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    wide = np.promote_types(q.dtype, np.float32)
    page_size, kv_heads, d = k_pages.shape[1:]
    result = np.zeros(q.shape, wide)
    filled = np.flatnonzero(lengths)
    if not len(filled):
        return result.astype(q.dtype)
    counts = lengths[filled]
    owner = np.repeat(filled, counts)
    starts = np.cumsum(counts) - counts
    place = np.arange(len(owner)) - np.repeat(starts, counts)
    pages = block_table[owner, place // page_size]
    slots = place % page_size
    queries = q.astype(wide).reshape(len(q), kv_heads, -1, d)[owner] / np.sqrt(d).astype(wide)
    scores = np.einsum("tkgd,tkd->tkg", queries, k_pages[pages, slots].astype(wide))
    nth = np.repeat(np.arange(len(filled)), counts)
    weights = np.exp(scores - np.maximum.reduceat(scores, starts)[nth])
    weights /= np.add.reduceat(weights, starts)[nth]
    values = v_pages[pages, slots].astype(wide)
    parts = [np.add.reduceat(weights[:, :, g, None] * values, starts) for g in range(weights.shape[2])]
    result[filled] = np.stack(parts, axis=2).reshape(len(filled), -1, d)
    return result.astype(q.dtype)
