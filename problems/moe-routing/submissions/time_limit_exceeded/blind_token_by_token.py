# Routes one token at a time, which is too slow for 300 000 tokens.
# zh: 逐个 token 路由，处理 300 000 个 token 太慢。
import numpy as np


def moe_route(logits, k, bias=None):
    t = np.float64 if logits.dtype == np.float64 else np.float32
    add = 0 if bias is None else bias.astype(t)
    rows = logits.reshape(-1, logits.shape[-1]).astype(t)
    i = np.empty((len(rows), k), np.int64)
    w = np.empty((len(rows), k), logits.dtype)
    for n, z in enumerate(rows):
        i[n] = np.argsort(-(z + add), kind="stable")[:k]
        e = np.exp(z[i[n]] - z[i[n]].max())
        w[n] = e / e.sum()
    return i.reshape(*logits.shape[:-1], k), w.reshape(*logits.shape[:-1], k)
