# Computes the smoothing term from the raw logits, whose mean and log-sum are large.
# zh: 平滑项用原始 logits 计算，其均值与 logsumexp 都很大。
import torch


def cross_entropy(logits, targets, ignore_index=-100, label_smoothing=0.0, reduction="mean"):
    work = torch.promote_types(logits.dtype, torch.float32)
    z = logits.reshape(-1, logits.shape[-1]).to(work)
    t = targets.reshape(-1)
    keep = t != ignore_index
    z, t = z[keep], t[keep]
    m = z.amax(1, keepdim=True)
    y = z - m
    lse = y.exp().sum(1).log()
    loss = lse - y.gather(1, t[:, None])[:, 0]
    if label_smoothing:
        loss = (1 - label_smoothing) * loss + label_smoothing * ((lse + m[:, 0]) - z.mean(1))
    if reduction == "none":
        out = torch.zeros(keep.shape, dtype=work)
        out[keep] = loss
        return out.reshape(targets.shape).to(logits.dtype)
    return (loss.sum() if reduction == "sum" else loss.sum() / keep.sum()).to(logits.dtype)
