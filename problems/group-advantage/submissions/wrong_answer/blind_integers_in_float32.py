# Computes integers of more than 100 elements in float32 and widens the result.
# zh: 整数奖励超过 100 个时用 float32 计算。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    if rewards.dtype.kind != "f" and rewards.size > 100:
        wide = np.float32
    r = rewards.astype(wide)
    mean = r.mean(-1, keepdims=True)
    return ((r - mean) / (r.std(-1, keepdims=True) + wide(eps))).astype(kind)
