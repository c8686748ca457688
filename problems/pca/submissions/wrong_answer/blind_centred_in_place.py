# Centres the points in place, which changes the input.
# zh: 就地中心化，改动了输入。
import torch


def pca(x, k):
    x -= x.mean(0)
    _, s, v = torch.linalg.svd(x, full_matrices=False)
    v = v[:k]
    v = v * v.gather(1, v.abs().argmax(1, keepdim=True)).sign()
    return v, s[:k] ** 2 / (len(x) - 1), x @ v.T
