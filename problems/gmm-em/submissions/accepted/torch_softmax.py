"""torch.softmax over the components."""

import torch


def gmm_em_step(x, means, covs, weights):
    factors = torch.linalg.cholesky(covs)
    centred = (x - means[:, None]).transpose(1, 2)
    squares = torch.linalg.solve_triangular(factors, centred, upper=False).square().sum(dim=1)
    logs = weights.log()[:, None] - squares / 2 - factors.diagonal(dim1=1, dim2=2).log().sum(dim=1, keepdim=True)
    shares = torch.softmax(logs, dim=0)
    counts = shares.sum(dim=1)
    centres = shares @ x / counts[:, None]
    around = x - centres[:, None]
    spreads = (shares[..., None] * around).mT @ around / counts[:, None, None]
    return centres, spreads, counts / x.shape[0]
