# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    """Return the loss per position, its sum, or its mean over the positions that are not ignored."""
    counted = targets != ignore_index
    index = np.where(counted, targets, 0)
    with np.errstate(invalid="ignore", divide="ignore"):  # -inf logits, and 0 / 0 where nothing counts
        z = np.subtract(logits, logits.max(axis=-1, keepdims=True), dtype=np.float64)
        log_sum = np.log(np.exp(z).sum(axis=-1))
        loss = log_sum - np.take_along_axis(z, index[..., None], -1)[..., 0]
        if label_smoothing > 0:  # otherwise 0 · inf would be NaN for masked classes
            uniform = log_sum - z.mean(axis=-1)
            loss = (1 - label_smoothing) * loss + label_smoothing * uniform
        loss = np.where(counted, loss, 0.0)  # a choice, not a product: the loss itself may be inf or NaN
        if reduction != "none":
            loss = loss.sum()
        if reduction == "mean":
            loss = loss / counted.sum()
    return loss.astype(logits.dtype)


_plain = cross_entropy


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    if logits.ndim > 2:
        parts = [cross_entropy(a, b, ignore_index, label_smoothing, "none") for a, b in zip(logits, targets)]
        loss = np.stack(parts)
        if reduction != "none":
            loss = loss.astype(np.float64).sum()
        if reduction == "mean":
            with np.errstate(invalid="ignore"):
                loss = loss / (targets != ignore_index).sum()
        return loss.astype(logits.dtype)
    return _plain(logits, targets, ignore_index, label_smoothing, reduction)
