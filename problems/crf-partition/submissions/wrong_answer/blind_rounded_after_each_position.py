# Rounds alpha to the input's dtype after each position.
# zh: 每个位置之后都把 alpha 舍入到输入的精度。
import torch


def crf_log_partition(emissions, transitions):
    alpha = emissions[..., 0, :]
    for t in range(1, emissions.shape[-2]):
        step = alpha.float().unsqueeze(-1) + transitions.float()
        if emissions.dtype == torch.float64:
            step = alpha.unsqueeze(-1) + transitions
        alpha = (torch.logsumexp(step, -2) + emissions[..., t, :]).to(emissions.dtype)
    return torch.logsumexp(alpha, -1)
