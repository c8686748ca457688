"""torch.cdist without the matrix product, which cancels, a stable argsort, and one-hot votes."""

import torch


def knn_predict(x_train, y_train, x, k):
    wide = torch.promote_types(x.dtype, torch.float32)
    exact = "donot_use_mm_for_euclid_dist"
    distances = torch.cdist(x.to(wide), x_train.to(wide), compute_mode=exact)
    nearest = distances.argsort(stable=True)[:, :k]
    labels = y_train.unique()
    votes = (y_train[nearest].unsqueeze(-1) == labels).sum(dim=1)
    return labels[votes.argmax(dim=1)]
