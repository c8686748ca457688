# The variance comes from all pairs of a group, which needs memory quadratic in the size of the group.
# zh: 用组内所有两两之差求方差，内存随组大小平方增长。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    x = rewards.astype(np.float32 if kind == np.float16 else kind)
    pairs = x[..., :, None] - x[..., None, :]
    std = np.sqrt((pairs**2).mean((-1, -2)) / 2)[..., None]
    return (pairs.mean(-1) / (std + eps)).astype(kind)
