# Normalises one group at a time.
# zh: 用 Python 循环逐组归一化。

import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if rewards.dtype.kind == "f" else np.float64
    wide = rewards.astype(np.promote_types(dtype, np.float32)).reshape(-1, rewards.shape[-1])
    rows = [(group - group.mean()) / (group.std() + eps) for group in wide]
    return np.array(rows).reshape(rewards.shape).astype(dtype)
