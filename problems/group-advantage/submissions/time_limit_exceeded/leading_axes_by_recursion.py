# calls itself for each part of the first axis until two axes are left
# zh: 对第一维的每一部分递归调用自己，直到只剩两维
import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return (centred / (wide.std(axis=-1, keepdims=True) + eps)).astype(dtype)


_plain = group_advantage


def group_advantage(rewards, eps=1e-4):
    if rewards.ndim > 2:
        parts = [group_advantage(a, eps) for a in rewards]
        return np.stack(parts)
    return _plain(rewards, eps)
