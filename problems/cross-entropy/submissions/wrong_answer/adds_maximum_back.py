# Adds the maximum back before it subtracts the log-sum-exp: in float32 large logits leave no digits for the rest.
# zh: 求 log-sum-exp 时先把最大值加回去再相减：float32 下 logit 很大时，剩下的小数位全部丢失。
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    z = logits.astype(np.promote_types(logits.dtype, np.float32))
    kept = targets != ignore_index
    z = np.where(kept[..., None], z, 0)
    top = z.max(axis=-1, keepdims=True)
    log_sum = top + np.log(np.exp(z - top).sum(axis=-1, keepdims=True))
    log_p = z - log_sum
    picked = np.take_along_axis(log_p, np.where(kept, targets, 0)[..., None], axis=-1)[..., 0]
    losses = -(1 - label_smoothing) * picked
    if label_smoothing:
        losses = losses - label_smoothing * log_p.mean(axis=-1)
    losses = np.where(kept, losses, 0).astype(z.dtype)
    if reduction == "none":
        return losses.astype(logits.dtype)
    total = losses.sum()
    if reduction == "mean":
        total = total / z.dtype.type(kept.sum())
    return total.astype(logits.dtype)
