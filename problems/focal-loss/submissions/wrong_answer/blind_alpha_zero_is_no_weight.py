# Takes alpha = 0 for no weight in inputs of more than 50 entries.
# zh: 超过 50 个元素时把 alpha = 0 当作不加权。
import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    kind = logits.dtype
    work = np.float64 if kind == np.float64 else np.float32
    t = targets.astype(work)
    z = (2 * t - 1) * logits.astype(work)
    none = alpha <= 0 if z.size > 50 else alpha == -1
    w = 1 if none else np.where(t == 1, alpha, 1 - alpha)
    out = (w * np.exp(-gamma * np.logaddexp(0, z)) * np.logaddexp(0, -z)).astype(work)
    return {"none": lambda: out, "sum": out.sum, "mean": out.mean}[reduction]().astype(kind)
