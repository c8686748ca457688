# Detaches the centre in the negatives' scores, so its gradient comes from the positive only.
# zh: 计算负样本分数时切断了中心词的梯度，它只收到正样本的梯度。
import torch
import torch.nn.functional as F


def skipgram_loss(center, positive, negatives):
    work = torch.float64 if center.dtype == torch.float64 else torch.float32
    c, p, n = center.to(work), positive.to(work), negatives.to(work)
    up = (c * p).sum(-1)
    down = (c.detach().unsqueeze(-2) * n).sum(-1)
    return (F.softplus(-up) + F.softplus(down).sum(-1)).mean().to(center.dtype)
