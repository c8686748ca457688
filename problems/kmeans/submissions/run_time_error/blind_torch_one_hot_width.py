# Lets `one_hot` guess the number of centres, which is too small if the last ones have no points.
# zh: 让 `one_hot` 自行推断中心个数，最后几个中心没有点时推断得太小。
import torch


def kmeans(x, centers, steps):
    t = torch.float64 if x.dtype == torch.float64 else torch.float32
    z, c = x.to(t), centers.to(t)

    def nearest():
        return torch.stack([((z - m) ** 2).sum(1) for m in c], 1).argmin(1)

    for _ in range(steps):
        member = torch.nn.functional.one_hot(nearest()).to(t)
        count = member.sum(0)[:, None]
        c = torch.where(count > 0, member.T @ z / count.clamp(min=1), c)
    return c.to(x.dtype), nearest()
