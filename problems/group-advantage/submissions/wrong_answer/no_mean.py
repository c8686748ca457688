# Does not subtract the mean.
# zh: 没有减去均值。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide
    return (centred / (wide.std(axis=-1, keepdims=True) + eps)).astype(dtype)
