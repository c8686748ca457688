# The difference of the logarithms is limited to the largest finite number, so the divergence is never infinite.
# zh: 把对数差限制在有限范围内，散度永远不会是 +inf。
import torch


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    wide = torch.float64 if p_logits.dtype == torch.float64 else torch.float32

    def logs(x):
        z = x.to(wide) - x.to(wide).amax(-1, keepdim=True)
        return z - z.exp().sum(-1, keepdim=True).log()

    lp, lq = logs(p_logits), logs(q_logits).clamp_min(-120_000)
    p = lp.exp()
    safe = torch.where(p > 0, lp, 0) - torch.where(p > 0, lq, 0)
    rows = (p * safe).sum(-1)
    if reduction == "none":
        return rows.to(p_logits.dtype)
    return (rows.sum() if reduction == "sum" else rows.mean()).to(p_logits.dtype)
