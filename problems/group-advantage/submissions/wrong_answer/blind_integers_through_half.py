# Integer rewards are converted to float16 on the way, which rounds them.
# zh: 整数奖励中途转成 float16，被舍入。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    if rewards.dtype.kind != "f":
        return group_advantage(rewards.astype(np.float16).astype(np.float64), eps)
    dtype = rewards.dtype
    wide = rewards.astype(np.float32) if dtype == np.float16 else rewards
    return ((wide - wide.mean(-1, keepdims=True)) / (wide.std(-1, keepdims=True) + eps)).astype(dtype)
