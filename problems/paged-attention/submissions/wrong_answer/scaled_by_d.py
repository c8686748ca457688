# Divides the scores by d.
# zh: 把分数除以 d。

import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    wide = np.promote_types(q.dtype, np.float32)
    _, page_size, kv_heads, d = k_pages.shape
    out = np.zeros(q.shape, wide)
    for b, length in enumerate(lengths):
        if length == 0:
            continue
        pages = block_table[b, : (length + page_size - 1) // page_size]
        keys = k_pages[pages].reshape(-1, kv_heads, d)[:length].astype(wide)
        values = v_pages[pages].reshape(-1, kv_heads, d)[:length].astype(wide)
        queries = q[b].astype(wide).reshape(kv_heads, -1, d)
        scores = queries @ keys.transpose(1, 2, 0) / d
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        out[b] = (weights @ values.transpose(1, 0, 2)).reshape(-1, d)
    return out.astype(q.dtype)
