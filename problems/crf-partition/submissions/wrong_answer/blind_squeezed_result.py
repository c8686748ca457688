# Squeezes the result, which also removes leading dimensions of size one.
# zh: 对结果用 squeeze，把长度为一的前导维也去掉了。
import torch


def crf_log_partition(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    e, a = emissions.to(wide), transitions.to(wide)
    alpha = e[..., 0, :]
    for t in range(1, e.shape[-2]):
        alpha = torch.logsumexp(alpha.unsqueeze(-1) + a, -2) + e[..., t, :]
    return torch.logsumexp(alpha, -1, keepdim=True).squeeze().to(emissions.dtype)
