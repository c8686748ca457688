# Integer scores are negated as int64, and the least int64 stays negative.
# zh: 整数分数按 int64 取负，最小的 int64 取负后仍是负数。
import numpy as np


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.dtype.kind == "f" else np.float64
    keys = scores if scores.dtype.kind == "f" else scores.astype(np.int64)
    order = np.argsort(-keys, axis=-1, kind="stable")
    gain = np.exp2(relevance.astype(np.float64)) - 1
    k = min(k, gain.shape[-1])
    discount = np.log2(np.arange(2, k + 2))
    dcg = (np.take_along_axis(gain, order[..., :k], axis=-1) / discount).sum(axis=-1)
    ideal = (-np.sort(-gain, axis=-1)[..., :k] / discount).sum(axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(ideal > 0, dcg / ideal, 0).astype(result)[()]
