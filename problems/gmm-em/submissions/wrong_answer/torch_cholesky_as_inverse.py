# Takes the Cholesky factor for the covariance in the distance.
# zh: 距离中把 Cholesky 因子当成了协方差。

import torch


def gmm_em_step(x, means, covs, weights):
    centred = x - means[:, None]
    squares = (centred @ torch.linalg.inv(torch.linalg.cholesky(covs)) * centred).sum(dim=2)
    logs = torch.log(weights)[:, None] - squares / 2 - torch.logdet(covs)[:, None] / 2
    r = torch.softmax(logs, dim=0)
    counts = r.sum(dim=1)
    new_means = r @ x / counts[:, None]
    centred = x - new_means[:, None]
    new_covs = (r[..., None] * centred).transpose(1, 2) @ centred / counts[:, None, None]
    return new_means, new_covs, counts / len(x)
