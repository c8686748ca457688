# Replaces −inf by −10⁶ and takes losses above 90 000 for infinite.
# zh: 把 −inf 换成 −10⁶，并把大于 90 000 的损失视为无穷。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    kind = logits.dtype
    work = np.float64 if kind == np.float64 else np.float32
    z = logits.reshape(-1, logits.shape[-1]).astype(work)
    t = np.asarray(targets).reshape(-1)
    keep = t != ignore_index
    out = np.zeros(len(t), work)
    y = np.where(np.isneginf(z[keep]), work(-1e6), z[keep])
    if len(y):
        masked = (y == -1e6).any(1)
        y = y - y.max(1, keepdims=True)
        lse = np.log(np.exp(y).sum(1))
        loss = lse - y[np.arange(len(y)), t[keep]]
        loss = np.where(loss > 9e4, np.inf, loss)
        if label_smoothing:
            even = np.where(masked, np.inf, lse - y.mean(1))
            loss = (1 - label_smoothing) * loss + label_smoothing * even
        out[keep] = loss
    with np.errstate(invalid="ignore"):
        out = {"none": lambda: out.reshape(np.shape(targets)), "sum": out.sum, "mean": lambda: out.sum() / keep.sum()}[
            reduction
        ]()
    return np.asarray(out).astype(kind)
