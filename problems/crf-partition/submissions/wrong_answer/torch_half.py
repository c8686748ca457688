# Computes half precision without an upcast.
# zh: 半精度没有提升精度。

import torch


def crf_log_partition(emissions, transitions):
    wide = emissions.dtype
    scores, steps = emissions.to(wide), transitions.to(wide)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        score = torch.logsumexp(score.unsqueeze(-1) + steps, dim=-2) + scores[..., t, :]
    return torch.logsumexp(score, dim=-1).to(emissions.dtype)
