# Divides by the variance.
# zh: 除以了方差。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return (centred / (wide.var(axis=-1, keepdims=True) + eps)).astype(dtype)
