# A group of one answer keeps its reward instead of getting the advantage zero.
# zh: 组内只有一个回答时直接返回奖励，而不是优势 0。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    x = rewards.astype(np.float32 if kind == np.float16 else kind)
    if x.shape[-1] == 1:
        return x.astype(kind)
    mean = x.mean(-1, keepdims=True)
    return ((x - mean) / (x.std(-1, keepdims=True) + eps)).astype(kind)
