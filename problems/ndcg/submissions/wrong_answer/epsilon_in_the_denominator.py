# Adds a small number to IDCG, which changes small gains.
# zh: 给 IDCG 加了一个小数，增益很小时结果改变。

import numpy as np


def ndcg_at_k(relevance, scores, k):
    n = scores.shape[-1]
    gains = np.exp2(relevance.astype(np.float64)) - 1
    # Reversed twice, a stable rising sort is a stable falling one, also for unsigned scores.
    rising = np.argsort(scores[..., ::-1], kind="stable")
    order = n - 1 - rising[..., ::-1]
    discounts = 1 / np.log2(np.arange(2, min(k, n) + 2))
    found = np.take_along_axis(gains, order, axis=-1)[..., :k] @ discounts
    best = np.sort(gains)[..., ::-1][..., :k] @ discounts
    # Without relevant items found is 0 as well.
    ratio = found / (best + 1e-12)
    return ratio.astype(scores.dtype if scores.dtype.kind == "f" else np.float64)
