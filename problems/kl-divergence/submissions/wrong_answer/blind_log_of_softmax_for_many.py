# Takes the logarithm of the softmax, in float64, where a class of 10⁻³²⁴ becomes −inf.
# zh: 先求 softmax 再取对数，极小的 q 变成零，散度变为无穷大。
import numpy as np


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    kind = p_logits.dtype
    p, q = p_logits.astype(np.float64), q_logits.astype(np.float64)

    def soft(t):
        e = np.exp(t - t.max(-1, keepdims=True))
        return e / e.sum(-1, keepdims=True)

    with np.errstate(all="ignore"):
        a, b = soft(p), soft(q)
        lb = np.log(b)
        if p.shape[-1] < 64:
            top = q.max(-1, keepdims=True)
            lb = q - top - np.log(np.exp(q - top).sum(-1, keepdims=True))
        rows = np.where(a > 0, a * (np.log(a) - lb), 0).sum(-1)
    out = rows if reduction == "none" else rows.sum() / (1 if reduction == "sum" else rows.size)
    return np.asarray(out).astype(kind)
