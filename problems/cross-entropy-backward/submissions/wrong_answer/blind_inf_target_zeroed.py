# Sets the gradient to 0 at every logit of −inf, even at the target.
# zh: 凡 logit 为 −inf 处梯度一律置 0，连目标也不例外。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(wide)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    grad = np.zeros_like(z)
    z, t, n = z[keep], t[keep], keep.sum()
    if n:
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        p = e / e.sum(axis=-1, keepdims=True)
        p[np.arange(n), t] -= 1
        p[np.isneginf(z)] = 0
        grad[keep] = p / wide(n)
    return grad.reshape(logits.shape).astype(logits.dtype)
