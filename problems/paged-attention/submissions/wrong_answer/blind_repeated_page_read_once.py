# Pages that occur twice in one table are read once.
# zh: 同一张表里重复的页只读一次。
import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    w = np.float64 if q.dtype == np.float64 else np.float32
    B, H, d = q.shape
    size, kv = k_pages.shape[1:3]
    out = np.zeros((B, H, d), w)
    for b in range(B):
        n = int(lengths[b])
        if n == 0:
            continue
        pages = block_table[b, : -(-n // size)]
        if len(pages) > 1 and len(set(pages.tolist())) < len(pages):
            keep = sorted(set(pages.tolist()), key=pages.tolist().index)
            n = min(n, len(keep) * size)
            pages = np.array(keep)
        k = k_pages[pages].reshape(-1, kv, d)[:n].astype(w)
        v = v_pages[pages].reshape(-1, kv, d)[:n].astype(w)
        x = q[b].astype(w).reshape(kv, H // kv, d)
        s = x @ k.transpose(1, 2, 0) / w(np.sqrt(d))
        e = np.exp(s - s.max(-1, keepdims=True))
        e /= e.sum(-1, keepdims=True)
        out[b] = (e @ v.transpose(1, 0, 2)).reshape(H, d)
    return out.astype(q.dtype)
