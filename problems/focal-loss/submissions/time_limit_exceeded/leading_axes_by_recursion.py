# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    """Return −alpha_t · (1 − p_t)^gamma · log p_t: of each entry, their sum or their mean."""
    x = logits.astype(np.promote_types(logits.dtype, np.float32))
    positive = targets == 1
    signed = np.where(positive, x, -x)
    loss = np.exp(-gamma * np.logaddexp(0, signed)) * np.logaddexp(0, -signed)
    if alpha >= 0:
        loss = np.where(positive, alpha, 1 - alpha) * loss
    if reduction == "mean":
        loss = loss.mean()
    if reduction == "sum":
        loss = loss.sum()
    return loss.astype(logits.dtype)


_plain = focal_loss


def focal_loss(logits, targets, alpha=0.25, gamma=2.0, reduction="mean"):
    if logits.ndim > 2:
        parts = [focal_loss(a, b, alpha, gamma, "none") for a, b in zip(logits, targets)]
        loss = np.stack(parts)
        if reduction != "none":
            loss = getattr(loss.astype(np.float64), reduction)()
        return loss.astype(logits.dtype)
    return _plain(logits, targets, alpha, gamma, reduction)
