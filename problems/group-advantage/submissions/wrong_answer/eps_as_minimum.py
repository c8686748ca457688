# Takes the larger of deviation and eps instead of their sum.
# zh: 取标准差与 eps 中较大的，而不是两者之和。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return (centred / np.maximum(wide.std(axis=-1, keepdims=True), eps)).astype(dtype)
