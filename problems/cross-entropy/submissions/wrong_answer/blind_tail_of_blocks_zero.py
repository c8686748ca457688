# Works in blocks of 1 000 positions and leaves the incomplete last block at zero.
# zh: 按 1 000 个位置一块计算，不完整的最后一块保持为零。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    kind = logits.dtype
    work = np.float64 if kind == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1])
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    out = np.zeros(len(t), work)
    step = min(1000, len(t))
    for s in range(0, len(t) - step + 1, step):
        k = keep[s : s + step]
        if not k.any():
            continue
        y = z[s : s + step][k].astype(work)
        y -= y.max(1, keepdims=True)
        lse = np.log(np.exp(y).sum(1))
        loss = lse - y[np.arange(len(y)), t[s : s + step][k]]
        if label_smoothing:
            loss = (1 - label_smoothing) * loss + label_smoothing * (lse - y.mean(1))
        out[s : s + step][k] = loss
    with np.errstate(invalid="ignore"):
        out = {"none": lambda: out.reshape(np.shape(targets)), "sum": out.sum, "mean": lambda: out.sum() / keep.sum()}[
            reduction
        ]()
    return np.asarray(out).astype(kind)
