# If all labels are equal, the result is an integer zero instead of a float.
# zh: 标签全部相同时返回整数 0，而不是浮点数。
import torch


def information_gain(labels, groups):
    if bool((labels == labels[0]).all()):
        return torch.tensor(0)

    def entropy(counts):
        p = counts.double() / counts.sum()
        return -torch.sum(p * torch.log2(p))

    _, y, of_y = torch.unique(labels, return_inverse=True, return_counts=True)
    _, g, of_g = torch.unique(groups, return_inverse=True, return_counts=True)
    _, of_pairs = torch.unique(y * len(of_g) + g, return_counts=True)
    return (entropy(of_y) + entropy(of_g) - entropy(of_pairs)).float()
