# Multiplies densities without logarithms.
# zh: 直接用密度相乘，没有取对数。

import torch


def gmm_em_step(x, means, covs, weights):
    centred = x - means[:, None]
    squares = (centred @ torch.linalg.inv(covs) * centred).sum(dim=2)
    logs = torch.log(weights)[:, None] - squares / 2 - torch.logdet(covs)[:, None] / 2
    r = torch.exp(logs) / torch.exp(logs).sum(dim=0)
    counts = r.sum(dim=1)
    new_means = r @ x / counts[:, None]
    centred = x - new_means[:, None]
    new_covs = (r[..., None] * centred).transpose(1, 2) @ centred / counts[:, None, None]
    return new_means, new_covs, counts / len(x)
