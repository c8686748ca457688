# Counts in the dtype of the scores, where half precision stops at 2 048.
# zh: 用分数的 dtype 计数，半精度数到 2 048 就停了。

import torch


def average_precision(scores, labels):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    values, place = torch.unique(scores, return_inverse=True)
    hits = (labels == 1).to(result)
    zero = torch.zeros(len(values), dtype=result)
    gained = zero.index_add(0, place, hits).flip(0)
    seen = zero.index_add(0, place, torch.ones_like(hits)).flip(0).cumsum(0)
    precision = gained.cumsum(0) / seen
    return ((gained * precision).sum() / gained.sum()).to(result)
