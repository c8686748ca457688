# The rank of each token is found by comparing all pairs of tokens, which is quadratic in V.
# zh: 两两比较所有 token 求名次，时间与内存都是 V 的平方。
import numpy as np


def sample_filter(logits, temperature=1.0, top_k=0, top_p=1.0, repetition_penalty=1.0, previous=()):
    wide = np.float32 if logits.dtype == np.float16 else logits.dtype
    z = logits.astype(wide)
    ids = list(set(previous))
    z[..., ids] = np.where(z[..., ids] > 0, z[..., ids] / repetition_penalty, z[..., ids] * repetition_penalty)
    if temperature == 0:
        return (np.arange(z.shape[-1]) == z.argmax(-1)[..., None]).astype(logits.dtype)
    earlier = np.tri(z.shape[-1], k=-1, dtype=bool)
    ahead = (z[..., None, :] > z[..., :, None]) | ((z[..., None, :] == z[..., :, None]) & earlier)
    rank = ahead.sum(-1)
    s = (z - z.max(-1, keepdims=True)) / temperature
    if top_k:
        s = np.where(rank < top_k, s, -np.inf)
    p = np.exp(s) / np.exp(s).sum(-1, keepdims=True)
    if top_p < 1:
        before = (ahead * p[..., None, :]).sum(-1)
        p = np.where((before < top_p - 1e-6) | (rank == 0), p, 0)
    return (p / p.sum(-1, keepdims=True)).astype(logits.dtype)
