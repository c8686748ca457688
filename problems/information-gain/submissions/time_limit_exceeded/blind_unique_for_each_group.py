# After one sort, each group takes a few tensor operations of its own, which is too slow for many groups.
# zh: 排序后对每个组各做几次张量运算，组很多时太慢。
import torch


def entropy(labels):
    p = torch.unique(labels, return_counts=True)[1].double() / len(labels)
    return -(p * torch.log2(p)).sum()


def information_gain(labels, groups):
    order = torch.argsort(groups)
    sizes = torch.unique(groups, return_counts=True)[1].tolist()
    gain = entropy(labels)
    for part in torch.split(labels[order], sizes):
        gain = gain - len(part) / len(labels) * entropy(part)
    return gain.to(torch.get_default_dtype())
