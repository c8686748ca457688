# Takes the biased variance of the scores.
# zh: 取了得分的有偏方差。

import torch


def pca(x, k):
    centred = x - x.mean(dim=0)
    u, s, vt = torch.linalg.svd(centred, full_matrices=False)
    components = vt[:k]
    at = components.abs().argmax(dim=1, keepdim=True)
    components = components * components.gather(1, at).sign()
    return components, (centred @ components.T).var(dim=0, unbiased=False), centred @ components.T
