# The smoothing term is added even for a label smoothing of zero, where 0 times infinity gives NaN.
# zh: 平滑系数为 0 时仍加上平滑项，0 乘无穷得到 NaN。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    keep = np.asarray(targets != ignore_index)
    z = np.where(keep[..., None], logits.astype(wide), 0)
    z = z - z.max(-1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(-1, keepdims=True))
    t = np.where(keep, targets, 0)
    picked = np.take_along_axis(logp, t[..., None], -1)[..., 0]
    loss = np.where(keep, -(1 - label_smoothing) * picked - label_smoothing * logp.mean(-1), 0)
    if reduction == "none":
        return loss.astype(logits.dtype)
    total = loss.sum()
    if reduction == "mean":
        total = total / keep.sum()
    return np.asarray(total).astype(logits.dtype)
