# Rounds the softmax weights to half precision before they meet the values.
# zh: 与值相乘之前把 softmax 权重舍入到半精度。
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
        v = v_pages[pages].reshape(-1, *k_pages.shape[2:])[:n]
        query = q[b].astype(work).reshape(kv, group, -1)
        s = query @ k.transpose(1, 2, 0) / np.sqrt(q.shape[2])
        p = np.exp(s - s.max(-1, keepdims=True))
        p = (p / p.sum(-1, keepdims=True)).astype(q.dtype)
        out[b] = (p.astype(work) @ v.transpose(1, 0, 2).astype(work)).reshape(q.shape[1:])
    return out
