# Subtracts the maximum in place, in the array that was given where no conversion is needed.
# zh: 就地减去最大值；不需要转换 dtype 时改动了传入的数组。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(wide, copy=False)
    z -= np.where(np.isfinite(z), z, -np.inf).max(axis=-1, keepdims=True, initial=-6e4)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    grad = np.zeros_like(z)
    z, t, n = z[keep], t[keep], keep.sum()
    if n:
        e = np.exp(z - z.max(axis=-1, keepdims=True))
        p = e / e.sum(axis=-1, keepdims=True)
        p[np.arange(n), t] -= 1
        grad[keep] = p / wide(n)
    return grad.reshape(logits.shape).astype(logits.dtype)
