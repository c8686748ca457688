# Equal scores return one half before the check for a single class.
# zh: 分数全部相等时直接返回 0.5，没有先检查是否只有一个类别。
import torch


def roc_auc(scores, labels):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    if bool((scores == scores[0]).all()):
        return torch.tensor(0.5, dtype=result)
    positive = labels.bool()
    pos, neg = scores[positive].contiguous(), scores[~positive].sort().values
    if pos.numel() == 0 or neg.numel() == 0:
        return torch.tensor(float("nan"), dtype=result)
    wins = torch.searchsorted(neg, pos).sum() + torch.searchsorted(neg, pos, right=True).sum()
    return (wins.double() / 2 / (pos.numel() * neg.numel())).to(result)
