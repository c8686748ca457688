# Takes the standard deviation from the mean of squares for groups of more than 50.
# zh: 每组超过 50 个奖励时，用平方的均值减均值的平方来求标准差。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    r = rewards.astype(wide)
    mean = r.mean(-1, keepdims=True)
    if r.shape[-1] > 50:
        std = np.sqrt(np.maximum((r * r).mean(-1, keepdims=True) - mean * mean, 0))
    else:
        std = r.std(-1, keepdims=True)
    return ((r - mean) / (std + wide(eps))).astype(kind)
