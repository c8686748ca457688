# The scores are clipped to ±10⁹.
# zh: 分数被截断到 ±10⁹。
import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    count, heads, d = q.shape
    size, kv = k_pages.shape[1:3]
    out = np.zeros(q.shape, kind)
    for b in range(count):
        length = int(lengths[b])
        if length == 0:
            continue
        pages = block_table[b, : -(-length // size)]
        keys = k_pages[pages].reshape(-1, kv, d)[:length].astype(wide)
        values = v_pages[pages].reshape(-1, kv, d)[:length].astype(wide)
        query = q[b].astype(wide).reshape(kv, heads // kv, d)
        s = query @ keys.transpose(1, 2, 0) / d**0.5
        s = np.clip(s, -1e9, 1e9)
        p = np.exp(s - s.max(-1, keepdims=True))
        p = p / p.sum(-1, keepdims=True)
        out[b] = (p @ values.transpose(1, 0, 2)).reshape(heads, d)
    return out
