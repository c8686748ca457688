# Removes ignored positions by multiplying with 0, which leaves NaN where all logits are −inf.
# zh: 用乘以 0 的方式去掉被忽略的位置；logits 全为 −inf 时仍是 NaN。
import numpy as np


def cross_entropy_backward(logits, targets, ignore_index=-100):
    wide = np.float64 if logits.dtype == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(wide)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    p[np.arange(len(t)), np.where(keep, t, 0)] -= 1
    p *= keep[:, None] / wide(max(keep.sum(), 1))
    return p.reshape(logits.shape).astype(logits.dtype)
