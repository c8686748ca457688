# Computes half precision in half precision (PyTorch).
# zh: 半精度就用半精度计算（PyTorch）。

import torch


def knn_predict(x_train, y_train, x, k):
    wide = torch.promote_types(x.dtype, torch.float32)
    exact = "donot_use_mm_for_euclid_dist"
    distances = (
        ((x.unsqueeze(1) - x_train) ** 2).sum(-1)
        if x.element_size() < 4
        else torch.cdist(x, x_train, compute_mode=exact)
    )
    nearest = distances.argsort(stable=True)[:, :k]
    labels = y_train.unique()
    votes = (y_train[nearest].unsqueeze(-1) == labels).sum(dim=1)
    return labels[votes.argmax(dim=1)]
