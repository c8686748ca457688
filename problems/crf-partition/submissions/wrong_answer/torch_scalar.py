# Returns a Python float where there is no batch.
# zh: 没有批量维时返回 Python 浮点数。

import torch


def crf_log_partition(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    scores, steps = emissions.to(wide), transitions.to(wide)
    score = scores[..., 0, :]
    for t in range(1, scores.shape[-2]):
        score = torch.logsumexp(score.unsqueeze(-1) + steps, dim=-2) + scores[..., t, :]
    total = torch.logsumexp(score, dim=-1).to(emissions.dtype)
    return total if total.dim() else total.item()
