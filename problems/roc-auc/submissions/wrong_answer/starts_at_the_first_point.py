# Forgets the point (0, 0) of the curve.
# zh: 漏掉了曲线的起点 (0, 0)。

import torch


def roc_auc(scores, labels):
    wide = scores if scores.is_floating_point() else scores.to(torch.get_default_dtype())
    values, place = torch.unique(wide, return_inverse=True)
    hits = (labels == 1).double()
    tp = torch.zeros(len(values), dtype=torch.float64).index_add(0, place, hits).flip(0).cumsum(0)
    fp = torch.zeros(len(values), dtype=torch.float64).index_add(0, place, 1 - hits).flip(0).cumsum(0)
    zero = torch.zeros(1, dtype=torch.float64)
    area = torch.trapezoid(tp, fp) + 0 * zero.sum()
    return (area / (tp[-1] * fp[-1])).to(wide.dtype)
