# Walks down the sorted list one sample at a time, whether scores are equal or not.
# zh: 排序后逐个样本累计，不管分数是否相同。

import torch


def average_precision(scores, labels):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    hits = (labels == 1).double()[torch.sort(scores, descending=True, stable=True).indices]
    precision = hits.cumsum(0) / torch.arange(1, len(hits) + 1)
    return ((precision * hits).sum() / hits.sum()).to(result)
