# Multiplies the matrices of the steps pairwise in a tree, K³ work for each position instead of K².
# zh: 把各步的矩阵两两成树状相乘，每个位置的工作量是 K³ 而不是 K²。
import torch


def crf_log_partition(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    e, a = emissions.to(wide), transitions.to(wide)
    first = e[..., 0, :]
    steps = [a + e[..., t, None, :] for t in range(1, e.shape[-2])]
    while len(steps) > 1:
        pairs = [torch.logsumexp(x.unsqueeze(-1) + y.unsqueeze(-3), -2) for x, y in zip(steps[::2], steps[1::2])]
        steps = pairs + ([steps[-1]] if len(steps) % 2 else [])
    if steps:
        first = torch.logsumexp(first.unsqueeze(-1) + steps[0], -2)
    return torch.logsumexp(first, -1).to(emissions.dtype)
