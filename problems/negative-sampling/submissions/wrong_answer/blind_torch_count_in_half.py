# Divides by the number of pairs in the dtype of the arguments, which is infinite in float16 above 65504 pairs.
# zh: 用参数的 dtype 表示对数再相除，float16 中超过 65504 对时为无穷大。
import torch
import torch.nn.functional as F


def skipgram_loss(center, positive, negatives):
    kind = center.dtype
    wide = torch.float64 if kind == torch.float64 else torch.float32
    c, p, n = (t.to(wide) for t in (center, positive, negatives))
    pos = (c * p).sum(-1)
    neg = torch.einsum("...d,...kd->...k", c, n)
    total = F.softplus(-pos).sum() + F.softplus(neg).sum()
    return (total / torch.tensor(pos.numel(), dtype=kind)).to(kind)
