# Bounds log q from below by −10⁵ where p is below 10⁻³, so that a rare class with q = 0 costs a finite amount.
# zh: p 小于 10⁻³ 处把 log q 的下限定为 −10⁵，q = 0 的罕见类别因此只有有限的代价。
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
    b = np.where(np.isneginf(b) & (p < 1e-3), -1e5, b)
    diff = np.where(p > 0, a, 0) - np.where(p > 0, b, 0)
    rows = (p * diff).sum(-1)
    if reduction == "none":
        return rows.astype(kind)
    total = rows.sum()
    return kind.type(total if reduction == "sum" else total / rows.size)
