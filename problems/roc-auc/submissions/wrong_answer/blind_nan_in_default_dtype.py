# The nan of a single class has the default dtype instead of that of the scores.
# zh: 只有一个类别时返回的 nan 用了默认 dtype，而不是分数的 dtype。
import torch


def roc_auc(scores, labels):
    positive = labels.bool()
    pos, neg = scores[positive].contiguous(), scores[~positive].sort().values
    if pos.numel() == 0 or neg.numel() == 0:
        return torch.tensor(float("nan"))
    wins = torch.searchsorted(neg, pos).sum() + torch.searchsorted(neg, pos, right=True).sum()
    auc = wins.double() / 2 / (pos.numel() * neg.numel())
    return auc.to(scores.dtype if scores.is_floating_point() else torch.get_default_dtype())
