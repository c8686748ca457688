# The points of a cluster are counted in the dtype of x, which stops growing at 2048 in float16 and 256 in bfloat16.
# zh: 簇内点数用 x 的 dtype 计数，float16 到 2048、bfloat16 到 256 就不再增长。
import torch


def kmeans(x, centers, steps):
    dtype = x.dtype
    wide = torch.float64 if dtype == torch.float64 else torch.float32
    x, c = x.to(wide), centers.to(wide)

    def assign():
        return (x[:, None, :] - c).square().sum(-1).argmin(1)

    for _ in range(steps):
        labels = assign()
        counts = (
            torch.zeros(len(c), dtype=dtype).index_add(0, labels, torch.ones(len(x), dtype=dtype))[:, None].to(wide)
        )
        sums = torch.zeros_like(c).index_add(0, labels, x)
        c = torch.where(counts > 0, sums / counts.clamp(min=1), c)
    return c.to(dtype), assign()
