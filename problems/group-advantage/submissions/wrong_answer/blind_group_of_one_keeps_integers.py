# Returns zeros in the dtype of the input for groups of one answer, also for integers.
# zh: 每组只有一个回答时按输入的 dtype 返回零，整数也不例外。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    if rewards.shape[-1] == 1:
        return np.zeros_like(rewards)
    out = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    r = rewards.astype(np.float64)
    low = r.min(-1, keepdims=True)
    r = r - low
    dev = r - r.mean(-1, keepdims=True)
    return (dev / (np.sqrt((dev * dev).mean(-1, keepdims=True)) + eps)).astype(out)
