# Divides by at least 1, which moves empty clusters to the origin.
# zh: 个数至少取 1，空簇被移到原点。

import torch


def kmeans(x, centers, steps):
    wide = torch.promote_types(x.dtype, torch.float32)
    points, moved = x.to(wide), centers.to(wide)
    for _ in range(steps):
        labels = torch.cdist(points, moved).argmin(dim=1)
        sums = torch.zeros_like(moved).index_add(0, labels, points)
        counts = torch.bincount(labels, minlength=len(moved))[:, None]
        moved = sums / counts.clamp(min=1)
    return moved.to(x.dtype), torch.cdist(points, moved).argmin(dim=1)
