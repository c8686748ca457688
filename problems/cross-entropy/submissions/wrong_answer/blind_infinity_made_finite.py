# Masked logits are replaced by -1e9, so that a masked target has a large finite loss instead of infinity.
# zh: 把屏蔽的 logit 换成 -1e9，目标被屏蔽时得到很大的有限值而不是无穷。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    keep = np.asarray(targets != ignore_index)
    z = np.where(keep[..., None], np.maximum(logits.astype(wide), -1e9), 0)
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
        total = total / keep.sum()
    with np.errstate(over="ignore"):
        return np.asarray(total).astype(logits.dtype)
