# Normalises an incomplete last block of 1 000 groups as if it were one group.
# zh: 每 1 000 组一块处理，不完整的最后一块被当作一整组来标准化。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.float64 if kind == np.float64 else np.float32
    r = rewards.reshape(-1, rewards.shape[-1]).astype(wide)
    out = np.empty_like(r)
    for i in range(0, len(r), 1000):
        b = r[i : i + 1000]
        axis = 1 if i == 0 or len(b) == 1000 else None
        out[i : i + 1000] = (b - b.mean(axis, keepdims=True)) / (b.std(axis, keepdims=True) + wide(eps))
    return out.reshape(rewards.shape).astype(kind)
