# Sorts once and walks along the curve, taking ties in the order of the input.
# zh: 排序后逐点累计，分数相同时取决于输入顺序。

import torch


def roc_auc(scores, labels):
    wide = scores if scores.is_floating_point() else scores.to(torch.get_default_dtype())
    hits = (labels[torch.sort(wide, descending=True, stable=True).indices] == 1).double()
    tp, negatives = hits.cumsum(0), (1 - hits).sum()
    return ((tp * (1 - hits)).sum() / (tp[-1] * negatives)).to(wide.dtype)
