# Computes the average precision instead of the area under the ROC curve.
# zh: 计算的是平均精确率，而不是 ROC 曲线下面积。

import torch


def roc_auc(scores, labels):
    wide = scores if scores.is_floating_point() else scores.to(torch.get_default_dtype())
    values, place = torch.unique(wide, return_inverse=True)
    hits = (labels == 1).double()
    tp = torch.zeros(len(values), dtype=torch.float64).index_add(0, place, hits).flip(0).cumsum(0)
    fp = torch.zeros(len(values), dtype=torch.float64).index_add(0, place, 1 - hits).flip(0).cumsum(0)
    zero = torch.zeros(1, dtype=torch.float64)
    area = (tp / (tp + fp) * torch.diff(tp, prepend=zero)).sum() * fp[-1]
    return (area / (tp[-1] * fp[-1])).to(wide.dtype)
