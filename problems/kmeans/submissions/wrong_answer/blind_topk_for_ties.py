# The nearest centre comes from topk, which does not promise the lowest index among equal distances.
# zh: 最近的中心由 topk 求得，距离相等时不保证取最小的下标。
import torch


def kmeans(x, centers, steps):
    dtype = x.dtype
    wide = torch.float64 if dtype == torch.float64 else torch.float32
    x, c = x.to(wide), centers.to(wide)

    def assign():
        return (x[:, None, :] - c).square().sum(-1).topk(1, dim=1, largest=False).indices[:, 0]

    for _ in range(steps):
        labels = assign()
        counts = torch.zeros(len(c), dtype=wide).index_add(0, labels, torch.ones(len(x), dtype=wide))[:, None]
        sums = torch.zeros_like(c).index_add(0, labels, x)
        c = torch.where(counts > 0, sums / counts.clamp(min=1), c)
    return c.to(dtype), assign()
