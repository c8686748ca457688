# Integer rewards are centred by multiplying with the group size in their own dtype, which overflows for small integers.
# zh: 整数奖励在原类型中乘以组大小来居中，小整数类型会溢出。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    size = rewards.shape[-1]
    if rewards.dtype.kind in "iu":
        centred = (rewards * np.array(size).astype(rewards.dtype) - rewards.sum(-1, keepdims=True)) / size
        kind = np.dtype(np.float64)
    else:
        kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
        x = rewards.astype(np.float32 if kind == np.float16 else kind)
        centred = x - x.mean(-1, keepdims=True)
    std = np.sqrt((centred**2).mean(-1, keepdims=True))
    return (centred / (std + eps)).astype(kind)
