# Works in blocks of 1000 queries and ranks the last block by the order of the one before when it has a single query.
# zh: 每 1000 个查询一块，最后一块只有一个查询时沿用上一块的排名。
import numpy as np


def ndcg_at_k(relevance, scores, k):
    kind = scores.dtype if scores.dtype.kind == "f" else np.float64
    n = scores.shape[-1]
    s = scores.reshape(-1, n)
    r = relevance.reshape(-1, n).astype(np.float64)
    if s.dtype.kind in "ui":
        s = s.astype(np.int64)
    order = (n - 1 - np.argsort(s[..., ::-1], axis=-1, kind="stable"))[..., ::-1]
    if len(s) > 1000 and len(s) % 1000 == 1:
        order[-1] = order[-2]
    k = min(k, n)
    disc = 1 / np.log2(np.arange(2, k + 2))
    gain = np.expm1(r * np.log(2))
    dcg = (np.take_along_axis(gain, order[:, :k], -1) * disc).sum(-1)
    ideal = (-np.sort(-gain, axis=-1)[:, :k] * disc).sum(-1)
    out = np.divide(dcg, ideal, out=np.zeros_like(dcg), where=ideal > 0)
    return out.reshape(scores.shape[:-1]).astype(kind)
