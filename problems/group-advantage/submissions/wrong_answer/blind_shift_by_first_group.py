# Subtracts the first reward of the batch before the statistics, for accuracy.
# zh: 求统计量之前，先把整批奖励减去第一个奖励。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    r = rewards.astype(wide)
    r = r - r.flat[0]
    mean = r.mean(-1, keepdims=True)
    return ((r - mean) / (r.std(-1, keepdims=True) + wide(eps))).astype(kind)
