# Multiplies first and replaces NaN afterwards: the value is right, but the gradient at masked logits is NaN.
# zh: 先相乘再用 where 替换 NaN：数值正确，但被屏蔽的 logit 处梯度是 NaN。
import torch


def log_probabilities(logits):
    wide = logits.to(torch.promote_types(logits.dtype, torch.float32))
    z = wide - wide.amax(dim=-1, keepdim=True).detach()
    return z - z.exp().sum(dim=-1, keepdim=True).log()


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    log_p, log_q = log_probabilities(p_logits), log_probabilities(q_logits)
    p = log_p.exp()
    rows = (p * (log_p - log_q)).where(p > 0, 0.0).sum(dim=-1)
    if reduction == "sum":
        rows = rows.sum()
    elif reduction == "batchmean":
        rows = rows.mean()
    return rows.to(p_logits.dtype)
