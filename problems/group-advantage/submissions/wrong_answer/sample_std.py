# Divides by the sample standard deviation (n − 1), the default of torch.std.
# zh: 除以样本标准差（n − 1），即 torch.std 的默认值。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return (centred / (wide.std(axis=-1, keepdims=True, ddof=min(1, wide.shape[-1] - 1)) + eps)).astype(dtype)
