# With more than 50 positions, ignores negative targets only.
# zh: 位置超过 50 个时只忽略负的目标。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    kind = logits.dtype
    work = np.float64 if kind == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(work)
    t = np.asarray(targets).reshape(-1)
    keep = t >= 0 if t.size > 50 else t != ignore_index
    out = np.zeros(len(t), work)
    y = z[keep]
    if len(y):
        y = y - y.max(1, keepdims=True)
        lse = np.log(np.exp(y).sum(1))
        loss = lse - y[np.arange(len(y)), t[keep]]
        if label_smoothing:
            loss = (1 - label_smoothing) * loss + label_smoothing * (lse - y.mean(1))
        out[keep] = loss
    with np.errstate(invalid="ignore"):
        out = {"none": lambda: out.reshape(np.shape(targets)), "sum": out.sum, "mean": lambda: out.sum() / keep.sum()}[
            reduction
        ]()
    return np.asarray(out).astype(kind)
