# Widens float16 only, so bfloat16 is added up in bfloat16.
# zh: 只把 float16 提升到 float32，bfloat16 仍按原精度累加。
import torch


def crf_log_partition(emissions, transitions):
    dtype = emissions.dtype
    if dtype == torch.float16:
        emissions, transitions = emissions.float(), transitions.float()
    alpha = emissions[..., 0, :]
    for t in range(1, emissions.shape[-2]):
        alpha = torch.logsumexp(alpha.unsqueeze(-1) + transitions, -2) + emissions[..., t, :]
    return torch.logsumexp(alpha, -1).to(dtype)
