# Adds up the gains item by item in Python.
# zh: 用 Python 逐个条目累加增益。

import math

import torch


def ndcg_at_k(relevance, scores, k):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    n = scores.shape[-1]
    gains = torch.exp2(relevance.double()) - 1
    order = torch.sort(scores, dim=-1, descending=True, stable=True).indices
    ranked = gains.gather(-1, order).reshape(-1, n)
    ideal = gains.sort(dim=-1, descending=True).values.reshape(-1, n)
    values = []
    for row in range(len(ranked)):
        found = sum(ranked[row, i] / math.log2(i + 2) for i in range(min(k, n)))
        best = sum(ideal[row, i] / math.log2(i + 2) for i in range(min(k, n)))
        values.append(found / best if best > 0 else 0.0)
    return torch.tensor(values, dtype=result).reshape(scores.shape[:-1])
