# Masks the scores only: a weight of 0 times a stale NaN is NaN.
# zh: 只屏蔽分数：权重 0 乘以过期的 NaN 仍是 NaN。

import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    wide = np.promote_types(q.dtype, np.float32)
    page_size, kv_heads, d = k_pages.shape[1:]
    keys, values = (cache[block_table].reshape(len(q), -1, kv_heads, d) for cache in (k_pages, v_pages))
    visible = (np.arange(keys.shape[1]) < lengths[:, None])[:, None, None]
    queries = q.astype(wide).reshape(len(q), kv_heads, -1, d)
    scores = np.einsum("bkgd,btkd->bkgt", queries, keys.astype(wide)) / d**0.5
    scores = np.where(visible, scores, -np.inf)
    highest = np.where(lengths[:, None, None, None] > 0, scores.max(-1, keepdims=True), 0)
    weights = np.exp(scores - highest)
    weights /= np.maximum(weights.sum(-1, keepdims=True), 1e-30)
    return np.einsum("bkgt,btkd->bkgd", weights, values).reshape(q.shape).astype(q.dtype)
