# Goes over all samples for each group.
# zh: 对每个组都扫描全部样本。

import torch


def entropy(labels):
    counts = torch.unique(labels, return_counts=True)[1].double()
    shares = counts / counts.sum()
    return -(shares * shares.log2()).sum()


def information_gain(labels, groups):
    gain = entropy(labels)
    for group in torch.unique(groups):
        inside = labels[groups == group]
        gain = gain - len(inside) / len(labels) * entropy(inside)
    return gain.to(torch.get_default_dtype())
