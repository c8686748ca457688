# Returns plain numbers in place of tensors in PyTorch where there is no split.
# zh: 在 PyTorch 中，不切分时返回普通数字而不是张量。
import torch


@torch.no_grad()
def split_gain(g, h, lam, gamma):
    nothing = (0.0, 0) if g.numel() > 1 else (torch.zeros((), dtype=g.dtype), torch.tensor(0))
    if g.numel() == 1:
        return nothing
    a, b = g.double(), h.double()
    GL, HL = a.cumsum(0)[:-1], b.cumsum(0)[:-1]
    GR, HR = a.flip(0).cumsum(0).flip(0)[1:], b.flip(0).cumsum(0).flip(0)[1:]
    s, t = GL[-1] + a[-1], HL[-1] + b[-1]

    def score(x, y):
        return x.square() / (y + lam)

    gain = (score(GL, HL) + score(GR, HR) - score(s, t)) * 0.5 - gamma
    best = gain.max()
    if not best > 0:
        return nothing
    return best.to(g.dtype), (gain == best).nonzero()[0, 0] + 1
