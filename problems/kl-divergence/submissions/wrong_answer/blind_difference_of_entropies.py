# The divergence is computed as cross-entropy minus entropy, which cancels for nearly equal distributions far from zero.
# zh: 用交叉熵减去熵，先分别求和再相减，分布接近而交叉熵很大时有效数字相消。
import numpy as np


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = np.float32 if p_logits.dtype == np.float16 else p_logits.dtype
    x, y = p_logits.astype(wide), q_logits.astype(wide)
    ex = np.exp(x - x.max(-1, keepdims=True))
    p = ex / ex.sum(-1, keepdims=True)
    zx = np.log(ex.sum(-1)) + x.max(-1)
    zy = np.log(np.exp(y - y.max(-1, keepdims=True)).sum(-1)) + y.max(-1)
    seen = p > 0
    rows = (p * np.where(seen, x, 0)).sum(-1) - np.where(seen, p * np.where(seen, y, 0), 0).sum(-1) - zx + zy
    if reduction == "none":
        return rows.astype(p_logits.dtype)
    return (rows.sum() if reduction == "sum" else rows.mean()).astype(p_logits.dtype)
