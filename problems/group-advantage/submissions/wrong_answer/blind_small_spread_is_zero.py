# Treats a group with a standard deviation below 1e-6 as a group of equal rewards.
# zh: 把标准差小于 1e-6 的组当作奖励全部相等的组。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    out = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    r = rewards.astype(np.float64)
    r = r - r.mean(-1, keepdims=True)
    std = np.sqrt((r * r).mean(-1, keepdims=True))
    return np.where(std < 1e-6, 0.0, r / (std + eps)).astype(out)
