# Forgets the factor 2 of the determinant of a Cholesky factor.
# zh: 由 Cholesky 因子求行列式时漏掉了系数 2。
import torch


def gmm_em_step(x, means, covs, weights):
    columns = []
    for m, c, w in zip(means, covs, weights):
        factor = torch.linalg.cholesky(c)
        z = torch.linalg.solve_triangular(factor, (x - m).T, upper=False)
        columns.append(w.log() - 0.5 * ((z**2).sum(0) + factor.diagonal().log().sum()))
    r = torch.softmax(torch.stack(columns, 1), 1)
    total = r.sum(0)
    mu = r.T @ x / total[:, None]
    sigma = torch.stack([((x - m).T * r[:, j]) @ (x - m) / total[j] for j, m in enumerate(mu)])
    return mu, sigma, total / len(x)
