"""torch.linalg.svd; the scores are U·S."""

import torch


def pca(x, k):
    u, s, vh = torch.linalg.svd(x - x.mean(dim=0), full_matrices=False)
    u, s, vh = u[:, :k], s[:k], vh[:k]
    at = vh.abs().argmax(dim=1, keepdim=True)
    sign = vh.gather(1, at).sign()
    return vh * sign, s.square() / (x.shape[0] - 1), u * (s * sign.squeeze(1))
