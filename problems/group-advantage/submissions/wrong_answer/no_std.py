# Only subtracts the mean, as Dr. GRPO does.
# zh: 只减去均值，那是 Dr. GRPO 的做法。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32))
    del eps
    centred = wide - wide.mean(axis=-1, keepdims=True)
    return centred.astype(dtype)
