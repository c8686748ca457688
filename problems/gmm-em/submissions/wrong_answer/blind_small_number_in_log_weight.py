# Adds 1e-10 to the weights before it takes their logarithm, which changes very small weights.
# zh: 取对数之前给权重加上 1e-10，很小的权重因此改变。
import torch


def gmm_em_step(x, means, covs, weights):
    columns = []
    for m, c, w in zip(means, covs, weights):
        z = torch.linalg.solve_triangular(torch.linalg.cholesky(c), (x - m).T, upper=False)
        columns.append((w + 1e-10).log() - 0.5 * ((z**2).sum(0) + torch.linalg.slogdet(c)[1]))
    r = torch.softmax(torch.stack(columns, 1), 1)
    total = r.sum(0)
    mu = r.T @ x / total[:, None]
    sigma = torch.stack([((x - m).T * r[:, j]) @ (x - m) / total[j] for j, m in enumerate(mu)])
    return mu, sigma, total / len(x)
