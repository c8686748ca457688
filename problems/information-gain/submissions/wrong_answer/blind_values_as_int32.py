# Labels and groups are converted to int32, so that very large values are cut off and may become equal.
# zh: 标签和组先转成 int32，很大的值被截断后可能变成相等。
import torch


def information_gain(labels, groups):
    n = len(labels)

    def entropy(counts):
        p = counts.to(torch.float64) / n
        return -(p * p.log2()).sum()

    y, g = labels.int(), groups.int()
    of_y = torch.unique(y, return_counts=True)[1]
    of_g = torch.unique(g, return_counts=True)[1]
    of_pairs = torch.unique(y.long() * 2**32 + g.long(), return_counts=True)[1]
    return (entropy(of_y) + entropy(of_g) - entropy(of_pairs)).to(torch.float32)
