# Rewards that are close to each other by a relative tolerance count as equal and get zeros.
# zh: 相对误差内接近的奖励被当作相等，优势全为 0。
import numpy as np


def group_advantage(rewards, eps=1e-4):
    kind = rewards.dtype if rewards.dtype.kind == "f" else np.dtype(np.float64)
    x = rewards.astype(np.float32 if kind == np.float16 else kind)
    mean = x.mean(-1, keepdims=True)
    out = (x - mean) / (x.std(-1, keepdims=True) + eps)
    same = np.isclose(x.max(-1, keepdims=True), x.min(-1, keepdims=True))
    return np.where(same, 0, out).astype(kind)
