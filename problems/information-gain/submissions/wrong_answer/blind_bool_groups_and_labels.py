# Where both arrays are bool, the groups are combined with the labels.
# zh: 两个数组都是 bool 时，组与标签做了按位与。
import torch


def information_gain(labels, groups):
    n = len(labels)
    if groups.dtype == torch.bool and labels.dtype == torch.bool:
        groups = groups & labels
    a = torch.unique(labels, return_inverse=True)[1]
    g = torch.unique(groups, return_inverse=True)[1]

    def h(c):
        p = c.double() / n
        return -(p * p.log2()).sum()

    pair = torch.unique(a * (g.max() + 1) + g, return_counts=True)[1]
    return (h(a.bincount()) + h(g.bincount()) - h(pair)).float()
