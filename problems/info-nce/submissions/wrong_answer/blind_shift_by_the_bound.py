# The largest possible logit, 1 / temperature, is subtracted, so in float32 all terms of a distant row underflow.
# zh: 减去的是 logit 的上界 1 / τ，float32 下相似度都很低的一行会全部下溢。
import numpy as np


def info_nce(q, k, temperature=0.07):
    dtype = q.dtype
    wide = np.float64 if dtype == np.float64 else np.float32
    q, k = q.astype(wide), k.astype(wide)
    q = q / np.linalg.norm(q, axis=1, keepdims=True)
    k = k / np.linalg.norm(k, axis=1, keepdims=True)
    s = q @ k.T / wide(temperature)
    top = np.full((len(s), 1), 1 / temperature, s.dtype)
    losses = np.log(np.exp(s - top).sum(axis=1)) + top[:, 0] - np.diagonal(s)
    return losses.mean().astype(dtype)
