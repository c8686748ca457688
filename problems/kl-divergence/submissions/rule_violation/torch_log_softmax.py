# Takes both log-softmaxes from the library.
# zh: 两个 log-softmax 用的都是库里的函数。

import torch


def log_probabilities(logits):
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    return torch.log_softmax(wide, dim=-1)


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    log_p, log_q = log_probabilities(p_logits), log_probabilities(q_logits)
    p = log_p.exp()
    # The difference is replaced before it is multiplied, so that no NaN enters the gradient either.
    rows = (p * (log_p - log_q).where(p > 0, 0.0)).sum(dim=-1)
    if reduction == "sum":
        rows = rows.sum()
    elif reduction == "batchmean":
        rows = rows.mean()
    return rows.to(p_logits.dtype)
