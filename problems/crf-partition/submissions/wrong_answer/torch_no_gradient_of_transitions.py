# Detaches the transitions.
# zh: 把转移分数 detach 了，它得不到梯度。

import torch


def crf_log_partition(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    scores, steps = emissions.to(wide), transitions.detach().to(wide)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        score = torch.logsumexp(score.unsqueeze(-1) + steps, dim=-2) + scores[..., t, :]
    return torch.logsumexp(score, dim=-1).to(emissions.dtype)
