# If all samples are positive, the 1 is returned in the default dtype instead of the dtype of the scores.
# zh: 全部是正样本时返回的 1 用默认 dtype，而不是分数的 dtype。
import torch


def average_precision(scores, labels):
    result = scores.dtype if scores.is_floating_point() else torch.get_default_dtype()
    y = labels.bool()
    if bool(y.all()):
        return torch.ones(())
    if not bool(y.any()):
        return torch.tensor(float("nan"), dtype=result)
    everything, found = torch.sort(scores).values, torch.sort(scores[y]).values
    tp = len(found) - torch.searchsorted(found, found)
    below = torch.searchsorted(everything, found)
    return (tp.double() / (len(everything) - below).double()).mean().to(result)
