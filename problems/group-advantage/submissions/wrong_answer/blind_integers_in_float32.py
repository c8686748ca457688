# Booleans and integers are computed in float32 before they become float64.
# zh: 布尔和整数先在 float32 中计算再转成 float64。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    dtype = rewards.dtype if np.issubdtype(rewards.dtype, np.floating) else np.dtype(np.float64)
    r = rewards.astype(np.float64 if rewards.dtype.kind == "f" else np.float32)
    centred = r - r.mean(axis=-1, keepdims=True)
    centred[(rewards == rewards[..., :1]).all(axis=-1)] = 0
    std = np.sqrt(np.square(centred).mean(axis=-1, keepdims=True))
    return (centred / (std + eps)).astype(dtype)
