# Makes one-hot matrices of classes and groups.
# zh: 建立类别和组的 one-hot 矩阵。

import torch


def information_gain(labels, groups):
    n = len(labels)
    label = (labels[:, None] == torch.unique(labels)).double()
    group = (groups[:, None] == torch.unique(groups)).double()
    joint = label.T @ group / n
    outside = joint.sum(1, keepdim=True) * joint.sum(0, keepdim=True)
    gain = torch.where(joint > 0, joint * (joint / outside).log2(), 0.0).sum()
    return gain.to(torch.get_default_dtype())
