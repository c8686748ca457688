# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def moe_route(logits, k, bias=None):
    wide = np.promote_types(logits.dtype, np.float32)
    raw = logits.astype(wide)
    steering = raw
    if bias is not None:
        steering = raw + bias.astype(wide)
    indices = np.argsort(-steering, kind="stable")[..., :k]
    chosen = np.take_along_axis(raw, indices, axis=-1)
    weights = np.exp(chosen - chosen.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return indices, weights.astype(logits.dtype)


_plain = moe_route


def moe_route(logits, k, bias=None):
    if logits.ndim > 2:
        parts = [moe_route(a, k, bias) for a in logits]
        a, b = zip(*parts)
        return np.stack(a), np.stack(b)
    return _plain(logits, k, bias)
