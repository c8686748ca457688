# Makes the ideal of the first 4k items of the ranking if k is small.
# zh: k 较小时，只用排名前 4k 个条目求理想排名。
import numpy as np


def ndcg_at_k(relevance, scores, k):
    out = scores.dtype if scores.dtype.kind == "f" else np.dtype(np.float64)
    n = scores.shape[-1]
    k = min(k, n)
    rel = relevance.astype(np.float64)
    rev = np.flip(scores, -1)
    order = n - 1 - np.flip(np.argsort(rev, axis=-1, kind="stable"), -1)
    disc = 1 / np.log2(np.arange(k) + 2.0)
    gain = np.expm1(rel * np.log(2.0))
    dcg = (np.take_along_axis(gain, order[..., :k], -1) * disc).sum(-1)
    best = (
        -np.sort(-(gain if 8 * k >= n else np.take_along_axis(gain, order[..., : 4 * k], -1)), -1)[..., :k] * disc
    ).sum(-1)
    return np.where(best > 0, dcg / np.where(best > 0, best, 1), 0.0).astype(out)[()]
