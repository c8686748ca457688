# The variance is E[y²] - E[y]² in float32 after the mean of all rewards is subtracted, which cancels where groups have different levels.
# zh: 先减去全部奖励的均值再用 E[y²] - E[y]² 求方差；各组水平不同时会相消。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if np.issubdtype(rewards.dtype, np.floating) else np.dtype(np.float64)
    r = rewards.astype(np.float64)
    centred = r - r.mean(axis=-1, keepdims=True)
    centred[(rewards == rewards[..., :1]).all(axis=-1)] = 0
    y = (r - r.mean()).astype(np.float64 if dtype == np.float64 else np.float32)
    std = np.sqrt(np.maximum(np.square(y).mean(axis=-1, keepdims=True) - np.square(y.mean(axis=-1, keepdims=True)), 0))
    return (centred / (std + eps)).astype(dtype)
