# Looks at the largest entry, not at the one of largest absolute value.
# zh: 看的是最大的元素，而不是绝对值最大的元素。

import torch


def pca(x, k):
    centred = x - x.mean(dim=0)
    u, s, vt = torch.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    at = components.argmax(dim=1, keepdim=True)
    components = components * components.gather(1, at).sign()
    return components, s[:k] ** 2 / (len(x) - 1), centred @ components.T
