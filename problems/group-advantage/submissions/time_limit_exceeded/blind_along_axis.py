# A Python function is applied to each group, which is too slow for many groups.
# zh: 对每个组调用一次 Python 函数，组很多时超时。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    x = rewards.astype(np.float32 if kind == np.float16 else kind)
    return np.apply_along_axis(lambda r: (r - r.mean()) / (r.std() + eps), -1, x).astype(kind)
