# The weights of the chosen experts are gathered for every token, which needs too much memory.
# zh: 为每个 token 复制所选专家的权重，内存不够。
import torch
from torch import nn


class Expert(nn.Module):
    def __init__(self, d_model, d_ff):
        super().__init__()
        self.w1 = nn.Linear(d_model, d_ff, bias=False)
        self.w2 = nn.Linear(d_ff, d_model, bias=False)
        self.w3 = nn.Linear(d_model, d_ff, bias=False)

    def forward(self, x):
        return self.w2(nn.functional.silu(self.w1(x)) * self.w3(x))


class MoELayer(nn.Module):
    def __init__(self, d_model, d_ff, num_experts, top_k):
        super().__init__()
        self.k = top_k
        self.gate = nn.Linear(d_model, num_experts, bias=False)
        self.experts = nn.ModuleList(Expert(d_model, d_ff) for _ in range(num_experts))

    def forward(self, x):
        flat = x.reshape(-1, x.shape[-1])
        weights, index = self.weights(self.gate(flat))
        w1, w2, w3 = (torch.stack([getattr(e, n).weight for e in self.experts])[index] for n in ("w1", "w2", "w3"))
        h = nn.functional.silu(torch.einsum("tkfd,td->tkf", w1, flat)) * torch.einsum("tkfd,td->tkf", w3, flat)
        return torch.einsum("tkdf,tkf,tk->td", w2, h, weights).reshape(x.shape)

    def weights(self, logits):
        values, index = logits.topk(self.k, dim=-1)
        return values.softmax(-1), index
