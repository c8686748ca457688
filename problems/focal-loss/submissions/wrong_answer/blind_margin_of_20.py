# Takes the loss of an entry for zero if its logit is right by more than 20.
# zh: logit 正确且超过 20 时把损失当作零。
import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    kind = logits.dtype
    work = np.float64 if kind == np.float64 else np.float32
    x, t = logits.astype(work), targets.astype(work)
    z = (2 * t - 1) * x
    ce = np.where(z > 20, 0, np.maximum(-z, 0) + np.log1p(np.exp(-np.abs(z))))
    w = 1 if alpha == -1 else np.where(t == 1, alpha, 1 - alpha)
    out = (w * np.exp(-gamma * (np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z))))) * ce).astype(work)
    return {"none": lambda: out, "sum": out.sum, "mean": out.mean}[reduction]().astype(kind)
