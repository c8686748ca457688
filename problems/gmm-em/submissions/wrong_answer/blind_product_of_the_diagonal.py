# The logarithm is taken of the product of the Cholesky diagonal, which leaves the range with many dimensions.
# zh: 先把 Cholesky 对角线连乘再取对数，维数很多时会超出浮点范围。
import torch


def gmm_em_step(x, means, covs, weights):
    dtype = x.dtype
    x, means, covs, weights = (a.double() for a in (x, means, covs, weights))
    low = torch.linalg.cholesky(covs)
    logs = []
    for j in range(len(means)):
        z = torch.linalg.solve_triangular(low[j], (x - means[j]).T, upper=False)
        logs.append(weights[j].log() - 0.5 * z.square().sum(0) - low[j].diagonal().prod().log())
    r = torch.softmax(torch.stack(logs, dim=1), dim=1)
    total = r.sum(0)
    new_means = r.T @ x / total[:, None]
    new_covs = []
    for j in range(len(means)):
        c = x - new_means[j]
        new_covs.append((r[:, j] * c.T) @ c / total[j])
    return new_means.to(dtype), torch.stack(new_covs).to(dtype), (total / len(x)).to(dtype)
