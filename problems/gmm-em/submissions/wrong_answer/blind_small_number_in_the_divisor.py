# Adds 1e-10 to the total responsibilities, which shows in components of which little is left.
# zh: 在总责任上加了 1e-10，总责任很小的分量会受影响。
import torch


def gmm_em_step(x, means, covs, weights):
    columns = []
    for m, c, w in zip(means, covs, weights):
        z = torch.linalg.solve_triangular(torch.linalg.cholesky(c), (x - m).T, upper=False)
        columns.append(w.log() - 0.5 * ((z**2).sum(0) + torch.logdet(c)))
    r = torch.softmax(torch.stack(columns, 1), 1)
    total = r.sum(0) + 1e-10
    mu = r.T @ x / total[:, None]
    sigma = torch.stack([((x - m).T * r[:, j]) @ (x - m) / total[j] for j, m in enumerate(mu)])
    return mu, sigma, total / len(x)
