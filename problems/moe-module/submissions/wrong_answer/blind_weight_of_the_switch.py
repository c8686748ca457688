# With top_k = 1 the weight is the probability among all experts, as in the Switch Transformer.
# zh: top_k = 1 时权重取全部专家中的概率，如 Switch Transformer。

import torch
import torch.nn.functional as F
from torch import nn


class Expert(nn.Module):
    def __init__(self, d_model, d_ff):
        super().__init__()
        self.w1 = nn.Linear(d_model, d_ff, bias=False)
        self.w2 = nn.Linear(d_ff, d_model, bias=False)
        self.w3 = nn.Linear(d_model, d_ff, bias=False)

    def forward(self, x):
        return self.w2(F.silu(self.w1(x)) * self.w3(x))


class MoELayer(nn.Module):
    def __init__(self, d_model, d_ff, num_experts, top_k):
        super().__init__()
        self.num_experts, self.top_k = num_experts, top_k
        self.gate = nn.Linear(d_model, num_experts, bias=False)
        self.experts = nn.ModuleList(Expert(d_model, d_ff) for _ in range(num_experts))

    def forward(self, x):
        tokens = x.reshape(-1, x.shape[-1])
        logits = self.gate(tokens)
        chosen, index = logits.topk(self.top_k, dim=-1)
        weights = torch.softmax(chosen, dim=-1)
        if self.top_k == 1 and self.num_experts > 4:
            weights = torch.softmax(logits, dim=-1).gather(-1, index)
        out = torch.zeros_like(tokens)
        for number, expert in enumerate(self.experts):
            rows, slots = (index == number).nonzero(as_tuple=True)
            out = out.index_add(0, rows, weights[rows, slots, None] * expert(tokens[rows]))
        return out.reshape(x.shape)
