# Only float16 is computed in float32; bfloat16 rounds the centres in each step.
# zh: 只有 float16 转成 float32 计算，bfloat16 在每一步都舍入中心。
import torch


def kmeans(x, centers, steps):
    dtype = x.dtype
    wide = torch.float32 if dtype == torch.float16 else dtype
    x, c = x.to(wide), centers.to(wide)

    def assign():
        return (x[:, None, :] - c).square().sum(-1).argmin(1)

    for _ in range(steps):
        labels = assign()
        counts = torch.zeros(len(c), dtype=wide).index_add(0, labels, torch.ones(len(x), dtype=wide))[:, None]
        sums = torch.zeros_like(c).index_add(0, labels, x)
        c = torch.where(counts > 0, sums / counts.clamp(min=1), c)
    return c.to(dtype), assign()
