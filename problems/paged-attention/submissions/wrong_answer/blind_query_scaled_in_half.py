# Divides the query by √d in half precision before the product.
# zh: 先以输入类型把 q 除以 √d，损失精度。
import numpy as np


def paged_attention(q, k_pages, v_pages, block_table, lengths):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    size, heads_kv, d = k_pages.shape[1:]
    batch, heads = q.shape[:2]
    out = np.zeros((batch, heads, d), wide)
    for b in range(batch):
        n = int(lengths[b])
        if n == 0:
            continue
        pages = block_table[b, : -(-n // size)]
        k = k_pages[pages].reshape(-1, heads_kv, d)[:n].astype(wide)
        v = v_pages[pages].reshape(-1, heads_kv, d)[:n].astype(wide)
        x = (q[b] / kind.type(np.sqrt(d))).astype(wide).reshape(heads_kv, -1, d)
        s = np.einsum("kgd,nkd->kgn", x, k, optimize=True)
        p = np.exp(s - s.max(-1, keepdims=True))
        p /= p.sum(-1, keepdims=True)
        out[b] = np.einsum("kgn,nkd->kgd", p, v, optimize=True).reshape(heads, d)
    return out.astype(kind)
