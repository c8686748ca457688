# Uses the smallest determinant for all components.
# zh: 所有分量都用了最小的那个行列式。
import torch


def gmm_em_step(x, means, covs, weights):
    columns = []
    size = torch.linalg.slogdet(covs)[1].min()
    for m, c, w in zip(means, covs, weights):
        z = torch.linalg.solve_triangular(torch.linalg.cholesky(c), (x - m).T, upper=False)
        columns.append(w.log() - 0.5 * ((z**2).sum(0) + size))
    r = torch.softmax(torch.stack(columns, 1), 1)
    total = r.sum(0)
    mu = r.T @ x / total[:, None]
    sigma = torch.stack([((x - m).T * r[:, j]) @ (x - m) / total[j] for j, m in enumerate(mu)])
    return mu, sigma, total / len(x)
