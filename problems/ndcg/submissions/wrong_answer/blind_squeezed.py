# The result is squeezed, which also removes leading dimensions of size 1.
# zh: 结果做了 squeeze，长度为 1 的前导维度也被去掉。
import numpy as np


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.dtype.kind == "f" else np.float64
    n = scores.shape[-1]
    k = min(k, n)
    order = n - 1 - np.argsort(scores[..., ::-1], axis=-1, kind="stable")[..., ::-1]
    gain = np.exp2(relevance.astype(np.float64)) - 1
    discount = 1 / np.log2(np.arange(2, k + 2))[:, None]
    dcg = np.take_along_axis(gain, order[..., :k], axis=-1) @ discount
    ideal = np.sort(gain, axis=-1)[..., ::-1][..., :k] @ discount
    return np.squeeze(np.divide(dcg, ideal, out=np.zeros_like(dcg), where=ideal > 0)).astype(result)
