# Rounds the mean of half-precision groups to half if there are several leading axes.
# zh: 有多个前导轴时，把半精度组的均值舍入到半精度。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    r = rewards.astype(wide)
    mean = r.mean(-1, keepdims=True)
    if r.ndim > 2:
        mean = mean.astype(kind).astype(wide)
    return ((r - mean) / (r.std(-1, keepdims=True) + wide(eps))).astype(kind)
