# Clips the scores to the range of exp instead of subtracting their maximum.
# zh: 把分数截断到 exp 的范围内，而没有减去最大值。
import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    work = np.float64 if q.dtype == np.float64 else np.float32
    size, kv = k_pages.shape[1:3]
    group = q.shape[1] // kv
    out = np.zeros(q.shape, q.dtype)
    for b, n in enumerate(lengths):
        if n == 0:
            continue
        pages = block_table[b, : -(-n // size)]
        k = k_pages[pages].reshape(-1, *k_pages.shape[2:])[:n].astype(work)
        v = v_pages[pages].reshape(-1, *k_pages.shape[2:])[:n].astype(work)
        query = q[b].astype(work).reshape(kv, group, -1)
        s = query @ k.transpose(1, 2, 0) / np.sqrt(q.shape[2])
        p = np.exp(np.clip(s, -70, 70))
        p /= p.sum(-1, keepdims=True)
        out[b] = (p @ v.transpose(1, 0, 2)).reshape(q.shape[1:])
    return out
