# Takes the scores from U·S, before the signs of the components are settled.
# zh: 得分取自 U·S，没有随主成分的符号一起翻转。
import torch


def pca(x, k):
    c = x - x.mean(0)
    u, s, v = torch.linalg.svd(c, full_matrices=False)
    v = v[:k]
    at = v.abs().argmax(1, keepdim=True)
    return v * v.gather(1, at).sign(), s[:k] ** 2 / (len(x) - 1), u[:, :k] * s[:k]
