# A Python loop over the places is fast for many short rankings and too slow for one long ranking.
# zh: 用 Python 循环遍历名次：排名短而多时很快，一个很长的排名就太慢。
import math

import numpy as np


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.dtype.kind == "f" else np.float64
    n = scores.shape[-1]
    order = n - 1 - np.argsort(scores[..., ::-1], axis=-1, kind="stable")[..., ::-1]
    gain = np.exp2(relevance.astype(np.float64)) - 1
    best = np.sort(gain, axis=-1)[..., ::-1]
    dcg = np.zeros(scores.shape[:-1])
    ideal = np.zeros(scores.shape[:-1])
    for i in range(min(k, n)):
        dcg = dcg + np.take_along_axis(gain, order[..., i : i + 1], axis=-1)[..., 0] / math.log2(i + 2)
        ideal = ideal + best[..., i] / math.log2(i + 2)
    return np.divide(dcg, ideal, out=np.zeros_like(dcg), where=ideal > 0).astype(result)
