# Blanks the slots behind the shorter of two sequences, although the longer one uses them in the shared page.
# zh: 清空较短序列之后的槽位，而共享同一页的较长序列还在使用它们。
import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    work = np.float64 if q.dtype == np.float64 else np.float32
    size, kv = k_pages.shape[1:3]
    group = q.shape[1] // kv
    filled = np.full(len(k_pages), size)
    for b, n in enumerate(lengths):
        if n % size:
            filled[block_table[b, n // size]] = n % size
    out = np.zeros(q.shape, q.dtype)
    for b, n in enumerate(lengths):
        if n == 0:
            continue
        pages = block_table[b, : -(-n // size)]
        unused = (np.arange(size) >= filled[pages][:, None]).ravel()[:n]
        k = k_pages[pages].reshape(-1, *k_pages.shape[2:])[:n].astype(work)
        v = v_pages[pages].reshape(-1, *k_pages.shape[2:])[:n].astype(work)
        k[unused] = v[unused] = 0
        query = q[b].astype(work).reshape(kv, group, -1)
        s = query @ k.transpose(1, 2, 0) / np.sqrt(q.shape[2])
        p = np.exp(s - s.max(-1, keepdims=True))
        p /= p.sum(-1, keepdims=True)
        out[b] = (p @ v.transpose(1, 0, 2)).reshape(q.shape[1:])
    return out
