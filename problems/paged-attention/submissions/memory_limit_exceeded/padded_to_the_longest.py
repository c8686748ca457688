# Gathers all sequences at once, padded to the longest one.
# zh: 一次取出所有序列，并补到最长的长度。

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
    values = np.where(visible.transpose(0, 3, 1, 2), values, 0)
    return np.einsum("bkgt,btkd->bkgd", weights, values).reshape(q.shape).astype(q.dtype)
