# Takes the variance of integers as (G · Σx² − (Σx)²) / G², which overflows int64.
# zh: 把整数的方差写成 (G · Σx² − (Σx)²) / G²，会使 int64 溢出。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    G = rewards.shape[-1]
    if rewards.dtype.kind in "iub":
        x = rewards.astype(np.int64)
        s = x.sum(-1, keepdims=True)
        q = (x * x).sum(-1, keepdims=True)
        var = (G * q - s * s) / float(G) ** 2
        std = np.sqrt(np.maximum(var, 0.0))
        return (x - s / G) / (std + eps)
    dt = rewards.dtype
    x = rewards.astype(np.float32 if dt == np.float16 else dt)
    c = x - x.mean(-1, keepdims=True)
    std = np.sqrt((c * c).mean(-1, keepdims=True))
    return (c / (std + x.dtype.type(eps))).astype(dt)
