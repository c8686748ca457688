"""torch: as mutual information, from three tables of counts."""

import torch


def surprise(index):
    """Return the sum over the samples of log2 of how many samples share the sample's value."""
    counts = torch.unique(index, return_counts=True)[1].double()
    return (counts * counts.log2()).sum()


def information_gain(labels, groups):
    n = len(labels)
    label = torch.unique(labels, return_inverse=True)[1]
    group = torch.unique(groups, return_inverse=True)[1]
    pair = label * (group.max() + 1) + group
    # Mutual information: H(labels) + H(groups) - H(pairs).
    whole = torch.tensor(n, dtype=torch.float64).log2()
    gain = whole + (surprise(pair) - surprise(label) - surprise(group)) / n
    return gain.to(torch.get_default_dtype())
