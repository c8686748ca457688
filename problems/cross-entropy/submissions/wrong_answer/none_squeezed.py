# Squeezes all axes of size 1 out of the losses, also those of the input.
# zh: 用 squeeze 去掉了所有长度为 1 的维度，连输入自带的也去掉了。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    z = logits.astype(np.promote_types(logits.dtype, np.float32))
    kept = targets != ignore_index
    z = np.where(kept[..., None], z, 0)
    top = z.max(axis=-1, keepdims=True)
    log_p = z - top - np.log(np.exp(z - top).sum(axis=-1, keepdims=True))
    picked = np.take_along_axis(log_p, np.where(kept, targets, 0)[..., None], axis=-1)[..., 0]
    losses = -(1 - label_smoothing) * picked
    if label_smoothing:
        losses = losses - label_smoothing * log_p.mean(axis=-1)
    losses = np.where(kept, losses, 0).astype(z.dtype)
    if reduction == "none":
        return np.squeeze(losses).astype(logits.dtype)
    total = losses.sum()
    if reduction == "mean":
        total = total / z.dtype.type(kept.sum())
    return total.astype(logits.dtype)
