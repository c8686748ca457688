# Trusts np.mean and np.std with float16 and subtracts in float16, where the difference overflows.
# zh: 信任 float16 的 np.mean 和 np.std，并在 float16 中相减，差值会溢出。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    r = rewards if rewards.dtype.kind == "f" else rewards.astype(np.float64)
    mean = r.mean(-1, keepdims=True)
    std = r.astype(np.promote_types(r.dtype, np.float32)).std(-1, keepdims=True)
    return ((r - mean) / (std + eps)).astype(r.dtype)
