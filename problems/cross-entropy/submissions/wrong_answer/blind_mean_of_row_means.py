# The mean is taken over the last leading axis first, which weights the sequences equally and not the positions.
# zh: 先在最后一个前导维上取平均，于是各序列权重相同，而不是各位置权重相同。
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
    if reduction == "sum":
        return loss.sum().astype(logits.dtype)
    with np.errstate(invalid="ignore"):
        per_row = loss.sum(-1) / keep.sum(-1) if loss.ndim else loss / keep
    return np.mean(per_row, dtype=wide).astype(logits.dtype)
