# Hides later positions by −10³⁰, which is larger than real scores in float64.
# zh: 用 −10³⁰ 遮住后面的位置，而 float64 中真实得分可以更小。
import numpy as np


def multi_query_attention(x, w_q, w_k, w_v, w_o, num_heads, is_causal=False):
    wide = np.float64 if x.dtype == np.float64 else np.float32
    a, wq, wk, wv, wo = (t.astype(wide) for t in (x, w_q, w_k, w_v, w_o))
    n, d = a.shape[-2:]
    w = d // num_heads
    q = a @ wq / np.sqrt(wide(w))
    k, v = a @ wk, a @ wv
    out = np.empty_like(q)
    for h in range(num_heads):
        s = q[..., h * w : (h + 1) * w] @ np.swapaxes(k, -1, -2)
        if is_causal:
            s = np.where(np.tri(n, dtype=bool), s, wide(-1e30))
        p = np.exp(s - s.max(-1, keepdims=True))
        out[..., h * w : (h + 1) * w] = (p @ v) / p.sum(-1, keepdims=True)
    return (out @ wo).astype(x.dtype)
