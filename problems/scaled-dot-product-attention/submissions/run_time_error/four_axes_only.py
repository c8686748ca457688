# Unpacks exactly four axes (batch, heads, length, width): other numbers of batch dimensions raise.
# zh: 写死了四个维度（批次、头、长度、特征）：批次维个数不同时直接报错。
import math

import numpy as np


def attention(q, k, v, mask=None, is_causal=False):
    work = np.promote_types(q.dtype, np.float32)
    _, _, n_queries, width = q.shape
    n_keys = k.shape[2]
    scores = np.einsum("bhid,bhjd->bhij", q.astype(work), k.astype(work), optimize=True) / math.sqrt(width)
    visible = np.ones((n_queries, n_keys), dtype=bool)
    if is_causal:
        visible = np.tri(n_queries, n_keys, n_keys - n_queries, dtype=bool)
    if mask is not None:
        visible = visible & mask
    scores = np.where(visible, scores, -np.inf)
    highest = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isinf(highest), 0, highest))
    total = weights.sum(axis=-1, keepdims=True)
    weights = weights / np.where(total == 0, 1, total)
    return np.einsum("bhij,bhjd->bhid", weights, v.astype(work), optimize=True).astype(q.dtype)
