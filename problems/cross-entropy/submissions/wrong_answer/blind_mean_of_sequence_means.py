# With more than 20 sequences, averages the means of the sequences.
# zh: 序列超过 20 条时对各序列的均值取平均。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    kind = logits.dtype
    work = np.float64 if kind == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(work)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    out = np.zeros(len(t), work)
    y = z[keep]
    if len(y):
        y = y - y.max(1, keepdims=True)
        lse = np.log(np.exp(y).sum(1))
        loss = lse - y[np.arange(len(y)), t[keep]]
        if label_smoothing:
            loss = (1 - label_smoothing) * loss + label_smoothing * (lse - y.mean(1))
        out[keep] = loss
    out = out.reshape(np.shape(targets))
    if reduction == "mean" and out.ndim > 1 and len(out) > 20:
        counts = keep.reshape(len(out), -1).sum(1)
        sums = out.reshape(len(out), -1).sum(1)
        return (sums[counts > 0] / counts[counts > 0]).mean().astype(kind)
    with np.errstate(invalid="ignore"):
        out = {"none": lambda: out, "sum": out.sum, "mean": lambda: out.sum() / keep.sum()}[reduction]()
    return np.asarray(out).astype(kind)
