# The difference is rounded to half precision before the division by n.
# zh: 先把 p − onehot 舍入成半精度，再除以 n。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    t = np.promote_types(logits.dtype, np.float32)
    v = logits.shape[-1]
    z, y = logits.reshape(-1, v).astype(t), np.asarray(targets).reshape(-1)
    keep = y != ignore_index
    g = np.zeros_like(z)
    w = z[keep]
    w = np.exp(w - w.max(1, keepdims=True))
    w /= w.sum(1, keepdims=True)
    w[np.arange(len(w)), y[keep]] -= 1
    g[keep] = w
    n = max(1, int(keep.sum()))
    return (g.astype(logits.dtype) / logits.dtype.type(n)).reshape(logits.shape)
