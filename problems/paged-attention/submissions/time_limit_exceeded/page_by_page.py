# Goes through the pages in Python, with a running maximum.
# zh: 用 Python 逐页处理，维护累计最大值。

import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    wide = np.promote_types(q.dtype, np.float32)
    page_size, kv_heads, d = k_pages.shape[1:]
    out = np.zeros(q.shape, wide)
    for b, length in enumerate(lengths):
        queries = q[b].astype(wide).reshape(kv_heads, -1, d) / d**0.5
        highest, total, mixed = np.full((*queries.shape[:2], 1), -np.inf, wide), 0, 0
        for start in range(0, length, page_size):
            page, count = block_table[b, start // page_size], min(page_size, length - start)
            keys, values = k_pages[page, :count].astype(wide), v_pages[page, :count].astype(wide)
            scores = queries @ keys.transpose(1, 2, 0)
            raised = np.maximum(highest, scores.max(axis=-1, keepdims=True))
            decay, weights = np.exp(highest - raised), np.exp(scores - raised)
            total = total * decay + weights.sum(axis=-1, keepdims=True)
            mixed = mixed * decay + weights @ values.transpose(1, 0, 2)
            highest = raised
        if length:
            out[b] = (mixed / total).reshape(-1, d)
    return out.astype(q.dtype)
