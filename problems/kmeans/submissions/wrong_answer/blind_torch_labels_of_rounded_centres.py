# Rounds half precision centres before the last labels, but only from 50 points on.
# zh: 点数达到 50 时，半精度中心先舍入再求最后的标签。
import torch


def _labels(x, c):
    return ((x[:, None] - c) ** 2).sum(-1).argmin(1)


def kmeans(x, centers, steps):
    kind = x.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    x, c = x.to(wide), centers.to(wide)
    k = len(c)
    for _ in range(steps):
        lab = _labels(x, c)
        count = torch.bincount(lab, minlength=k)
        total = torch.zeros_like(c).index_add_(0, lab, x)
        c = torch.where(count[:, None] > 0, total / count.clamp(min=1)[:, None], c)
    out = c.to(kind)
    return out, _labels(x, out.to(wide) if len(x) >= 50 else c)
