"""einsum names the axes: s leads by a to t."""

import torch


def value_iteration(p, r, gamma, tol):
    def worth(values):
        return r + gamma * torch.einsum("sat,t->sa", p, values)

    values = r.new_zeros(len(r))
    while True:
        new = worth(values).amax(dim=1)
        moved = (new - values).abs().max()
        values = new
        if moved < tol:
            return values, worth(values).argmax(dim=1)
