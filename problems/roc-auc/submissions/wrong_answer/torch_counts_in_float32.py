# Counts in float32, which loses single samples beyond 2²⁴.
# zh: 用 float32 计数，超过 2²⁴ 就会丢失个位。

import torch


def roc_auc(scores, labels):
    wide = scores if scores.is_floating_point() else scores.to(torch.get_default_dtype())
    values, place = torch.unique(wide, return_inverse=True)
    hits = (labels == 1).to(wide.dtype)
    tp = torch.zeros(len(values), dtype=wide.dtype).index_add(0, place, hits).flip(0).cumsum(0)
    fp = torch.zeros(len(values), dtype=wide.dtype).index_add(0, place, 1 - hits).flip(0).cumsum(0)
    zero = torch.zeros(1, dtype=wide.dtype)
    area = torch.trapezoid(torch.cat([zero, tp]), torch.cat([zero, fp]))
    return (area / (tp[-1] * fp[-1])).to(wide.dtype)
