# The chosen probabilities are divided by their sum plus 1e-5.
# zh: 所选概率除以其和加 1e-5。
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
        y = torch.zeros_like(flat)
        for e, expert in enumerate(self.experts):
            token, slot = torch.where(index == e)
            y = y.index_add(0, token, expert(flat[token]) * weights[token, slot, None])
        return y.reshape(x.shape)

    def weights(self, logits):
        values, index = logits.softmax(-1).topk(self.k, dim=-1)
        return values / (values.sum(-1, keepdim=True) + 1e-5), index
