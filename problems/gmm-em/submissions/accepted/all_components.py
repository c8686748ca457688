"""All components at once, with slogdet and inverses; products of (k, d, n) and (k, n, d) arrays."""

import numpy as np


def gmm_em_step(x, means, covs, weights):
    centred = x - means[:, None]
    squares = np.sum(centred @ np.linalg.inv(covs) * centred, axis=2)
    logs = np.log(weights)[:, None] - (squares + np.linalg.slogdet(covs)[1][:, None]) / 2
    shares = np.exp(logs - np.logaddexp.reduce(logs, axis=0))
    counts = shares.sum(axis=1, keepdims=True)
    # Means are weighted differences to the old ones, so that a common offset costs no digits.
    moves = (shares[:, None] @ centred)[:, 0] / counts
    centred = centred - moves[:, None]
    return (
        means + moves,
        (shares[..., None] * centred).swapaxes(1, 2) @ centred / counts[..., None],
        counts[:, 0] / len(x),
    )
