# Treats every p below 1e-12 as 0, also where q is exactly 0 or log q is very small.
# zh: 把小于 1e-12 的 p 一律当作 0，q 恰为 0 或 log q 很小的地方也一样。
import numpy as np


def _log_probs(z):
    z = z - z.max(-1, keepdims=True)
    return z - np.log(np.exp(z).sum(-1, keepdims=True))


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    kind = p_logits.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    a = _log_probs(p_logits.astype(wide))
    b = _log_probs(q_logits.astype(wide))
    p = np.exp(a)
    live = p > 1e-12
    diff = np.where(live, a, 0) - np.where(live, b, 0)
    rows = (p * diff).sum(-1)
    if reduction == "none":
        return rows.astype(kind)
    total = rows.sum()
    return kind.type(total if reduction == "sum" else total / rows.size)
