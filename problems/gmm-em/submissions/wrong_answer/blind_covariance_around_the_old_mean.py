# Takes the new covariances around the old means.
# zh: 新协方差围绕旧均值计算。
import torch


def gmm_em_step(x, means, covs, weights):
    columns = []
    for m, c, w in zip(means, covs, weights):
        z = torch.linalg.solve_triangular(torch.linalg.cholesky(c), (x - m).T, upper=False)
        columns.append(w.log() - 0.5 * ((z**2).sum(0) + torch.linalg.slogdet(c)[1]))
    r = torch.softmax(torch.stack(columns, 1), 1)
    total = r.sum(0)
    mu = r.T @ x / total[:, None]
    sigma = torch.stack([((x - m).T * r[:, j]) @ (x - m) / total[j] for j, m in enumerate(means)])
    return mu, sigma, total / len(x)
