# The relevance is converted to an integer, so that fractions of a grade are lost.
# zh: 相关度先转成整数，小数部分丢失。
import numpy as np


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.dtype.kind == "f" else np.float64
    n = scores.shape[-1]
    order = n - 1 - np.argsort(scores[..., ::-1], axis=-1, kind="stable")[..., ::-1]
    gain = ((np.int64(1) << relevance.astype(np.int64)) - 1).astype(np.float64)
    discount = 1 / np.log2(np.arange(n) + 2.0)
    discount[k:] = 0
    dcg = np.take_along_axis(gain, order, axis=-1) @ discount
    ideal = np.sort(gain, axis=-1)[..., ::-1] @ discount
    return np.divide(dcg, ideal, out=np.zeros_like(dcg), where=ideal != 0).astype(result)
