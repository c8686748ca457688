# The logarithms are computed in float32 also for float64.
# zh: float64 下也用 float32 计算对数密度。
import torch


def gmm_em_step(x, means, covs, weights):
    dtype = x.dtype
    x, means, covs, weights = (a.double() for a in (x, means, covs, weights))
    low = torch.linalg.cholesky(covs)
    logs = []
    for j in range(len(means)):
        z = torch.linalg.solve_triangular(low[j], (x - means[j]).T, upper=False)
        logs.append(weights[j].log() - 0.5 * z.square().sum(0) - low[j].diagonal().log().sum())
    r = torch.softmax(torch.stack(logs, dim=1).float(), dim=1).double()
    total = r.sum(0)
    new_means = r.T @ x / total[:, None]
    new_covs = []
    for j in range(len(means)):
        c = x - new_means[j]
        new_covs.append((r[:, j] * c.T) @ c / total[j])
    return new_means.to(dtype), torch.stack(new_covs).to(dtype), (total / len(x)).to(dtype)
