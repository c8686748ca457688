# Detaches the weights p but not log p: the values are right, the gradient to p_logits is not.
# zh: 对权重 p 做了 detach，log p 却没有：数值正确，但 p_logits 的梯度是错的。

import torch


def log_probabilities(logits):
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    z = wide - wide.amax(dim=-1, keepdim=True).detach()
    return z - z.exp().sum(dim=-1, keepdim=True).log()


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    log_p, log_q = log_probabilities(p_logits), log_probabilities(q_logits)
    p = log_p.exp().detach()
    # The difference is replaced before it is multiplied, so that no NaN enters the gradient either.
    rows = (p * (log_p - log_q).where(p > 0, 0.0)).sum(dim=-1)
    if reduction == "sum":
        rows = rows.sum()
    elif reduction == "batchmean":
        rows = rows.mean()
    return rows.to(p_logits.dtype)
