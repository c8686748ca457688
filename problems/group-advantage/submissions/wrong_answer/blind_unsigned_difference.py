# Subtracts integer rewards from the largest one in their own dtype first.
# zh: 整数奖励先在自己的类型里求与最大值之差，会溢出。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    if rewards.dtype.kind in "iu" and rewards.size > 30:
        r = -(rewards.max(-1, keepdims=True) - rewards).astype(wide)
    else:
        r = rewards.astype(wide)
    mean = r.mean(-1, keepdims=True)
    return ((r - mean) / (r.std(-1, keepdims=True) + wide(eps))).astype(kind)
