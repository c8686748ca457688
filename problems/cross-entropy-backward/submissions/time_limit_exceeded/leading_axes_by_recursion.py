# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def _part(logits, targets, ignore_index, n):
    if logits.ndim > 2:
        return np.stack([_part(a, b, ignore_index, n) for a, b in zip(logits, targets)])
    counted = targets != ignore_index
    rows = logits[counted].astype(np.promote_types(logits.dtype, np.float32))
    powers = np.exp(rows - rows.max(axis=-1, keepdims=True))
    powers /= powers.sum(axis=-1, keepdims=True)
    powers[np.arange(len(rows)), targets[counted]] -= 1
    gradient = np.zeros(logits.shape, logits.dtype)
    gradient[counted] = powers / n
    return gradient


def cross_entropy_backward(logits, targets, ignore_index=-100):
    return _part(logits, targets, ignore_index, (targets != ignore_index).sum())
