# Without a positive the nan has the default dtype instead of the dtype of the scores.
# zh: 没有正样本时返回的 nan 用默认 dtype，而不是分数的 dtype。
import torch


def average_precision(scores, labels):
    y = labels.double()
    if not labels.any():
        return torch.tensor(float("nan"))
    s, order = torch.sort(scores, descending=True)
    _, counts = torch.unique_consecutive(s, return_counts=True)
    ends = torch.cumsum(counts, 0)
    tp = torch.cumsum(y[order], 0)[ends - 1]
    gained = torch.diff(tp, prepend=tp.new_zeros(1))
    ap = (gained * tp / ends).sum() / y.sum()
    return ap.to(scores.dtype if scores.is_floating_point() else torch.get_default_dtype())
