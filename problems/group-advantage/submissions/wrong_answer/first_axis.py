# Takes the first axis for the group.
# zh: 把第一维当成了组。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=0, keepdims=True)
    return (centred / (wide.std(axis=0, keepdims=True) + eps)).astype(dtype)
