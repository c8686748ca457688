# Calls the library's own PCA.
# zh: 直接调用库的 PCA。

import torch


def pca(x, k):
    centred = x - x.mean(dim=0)
    _, s, v = torch.pca_lowrank(centred, q=min(x.shape), center=False)
    components = v.T[:k]
    at = components.abs().argmax(dim=1, keepdim=True)
    components = components * components.gather(1, at).sign()
    return components, s[:k] ** 2 / (len(x) - 1), centred @ components.T
