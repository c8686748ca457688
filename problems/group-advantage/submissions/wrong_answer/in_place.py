# Subtracts the mean from the rewards in place.
# zh: 就地从 rewards 中减去均值。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    if rewards.dtype.kind == "f":
        rewards -= rewards.mean(axis=-1, keepdims=True)
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return (centred / (wide.std(axis=-1, keepdims=True) + eps)).astype(dtype)
