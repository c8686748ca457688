# The variance is the mean of the squares minus the square of the mean, which cancels for large rewards.
# zh: 用平方的均值减均值的平方求方差，奖励很大时会相消。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    x = rewards.astype(np.float32 if kind == np.float16 else kind)
    mean = x.mean(-1, keepdims=True)
    var = np.maximum((x * x).mean(-1, keepdims=True) - mean * mean, 0)
    return ((x - mean) / (np.sqrt(var) + eps)).astype(kind)
