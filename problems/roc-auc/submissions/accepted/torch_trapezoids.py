"""torch: the curve itself, one point for each different score, and the trapezoids below it."""

import torch


def roc_auc(scores, labels):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    values, place = torch.unique(scores, return_inverse=True)
    hits = (labels == 1).double()
    tp = torch.zeros(len(values), dtype=torch.float64).index_add(0, place, hits).flip(0).cumsum(0)
    fp = torch.zeros(len(values), dtype=torch.float64).index_add(0, place, 1 - hits).flip(0).cumsum(0)
    zero = torch.zeros(1, dtype=torch.float64)
    area = torch.trapezoid(torch.cat([zero, tp]), torch.cat([zero, fp]))
    return (area / (tp[-1] * fp[-1])).to(result)
