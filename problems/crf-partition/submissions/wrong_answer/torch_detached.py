# Detaches the running scores, so that the gradient ends after one position.
# zh: 每个位置都 detach 累计的分数，梯度只传过一个位置。

import torch


def crf_log_partition(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    scores, steps = emissions.to(wide), transitions.to(wide)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        score = torch.logsumexp(score.detach().unsqueeze(-1) + steps, dim=-2) + scores[..., t, :]
    return torch.logsumexp(score, dim=-1).to(emissions.dtype)
