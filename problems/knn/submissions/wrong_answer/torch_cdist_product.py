# Lets torch.cdist use the matrix product, which cancels far from the origin.
# zh: 让 torch.cdist 用矩阵乘法计算，离原点远时有效位相消。

import torch


def knn_predict(x_train, y_train, x, k):
    wide = torch.promote_types(x.dtype, torch.float32)
    exact = "use_mm_for_euclid_dist"
    distances = torch.cdist(x.to(wide), x_train.to(wide), compute_mode=exact)
    nearest = distances.argsort(stable=True)[:, :k]
    labels = y_train.unique()
    votes = (y_train[nearest].unsqueeze(-1) == labels).sum(dim=1)
    return labels[votes.argmax(dim=1)]
