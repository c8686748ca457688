# Each component gets a hundred steps of power iteration, too few if the next variance is only a tenth smaller.
# zh: 每个主成分只做一百步幂迭代，下一个方差只小一成时还远未收敛。
import torch


def pca(x, k):
    c = x.double()
    c = c - c.mean(0)
    rest, found = c.clone(), []
    for _ in range(k):
        v = torch.ones(x.shape[1], dtype=c.dtype) + torch.arange(x.shape[1]) / 7
        for _ in range(100):
            v = rest.T @ (rest @ v)
            v = v / v.norm()
        rest = rest - torch.outer(rest @ v, v)
        found.append(v * torch.sign(v[v.abs().argmax()]))
    v = torch.stack(found)
    scores = c @ v.T
    return v.to(x.dtype), scores.square().sum(0).div(len(x) - 1).to(x.dtype), scores.to(x.dtype)
