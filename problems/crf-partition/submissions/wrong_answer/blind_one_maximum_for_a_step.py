# Subtracts the maximum over all pairs of tags of a sentence, and not one for each next tag.
# zh: 减去的是一个句子所有标签对的最大值，而不是每个后续标签各自的最大值。
import torch


def crf_log_partition(emissions, transitions):
    wide = torch.promote_types(emissions.dtype, torch.float32)
    e, a = emissions.to(wide), transitions.to(wide)

    def lse(x, dim, over):
        m = x.detach().amax(over, keepdim=True)
        m = torch.where(torch.isfinite(m), m, torch.zeros_like(m))
        return (x - m).exp().sum(dim, keepdim=True).log() + m

    alpha = e[..., 0, :]
    for t in range(1, e.shape[-2]):
        alpha = lse(alpha.unsqueeze(-1) + a, -2, (-2, -1)).squeeze(-2) + e[..., t, :]
    return lse(alpha, -1, -1).squeeze(-1).to(emissions.dtype)
