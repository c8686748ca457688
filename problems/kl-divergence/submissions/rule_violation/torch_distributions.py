# Has the library's distributions compute the divergence.
# zh: 让库里的概率分布去计算散度。

from torch import distributions


def kl_divergence(p_logits, q_logits, reduction="batchmean"):
    p, q = distributions.Categorical(logits=p_logits), distributions.Categorical(logits=q_logits)
    rows = distributions.kl_divergence(p, q)
    if reduction == "none":
        return rows
    return rows.sum() if reduction == "sum" else rows.mean()
