# The tokens are handled in blocks of 256, and a last smaller block of a longer input is left out.
# zh: token 按 256 个一块处理，较长输入的最后一个不满的块被漏掉。
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
        z = self.w1(x)
        return self.w2(F.silu(z) * self.w3(x))


class MoELayer(nn.Module):
    def __init__(self, d_model, d_ff, num_experts, top_k):
        super().__init__()
        self.top_k = top_k
        self.gate = nn.Linear(d_model, num_experts, bias=False)
        self.experts = nn.ModuleList(Expert(d_model, d_ff) for _ in range(num_experts))

    def forward(self, x):
        flat = x.reshape(-1, x.shape[-1])
        logits = self.gate(flat)
        best, chosen = logits.topk(self.top_k, dim=-1)
        weights = torch.softmax(best, dim=-1)
        out = torch.zeros_like(flat)
        for e, expert in enumerate(self.experts):
            token, place = torch.where(chosen == e)
            if len(flat) > 256:
                whole = token < len(flat) // 256 * 256
                token, place = token[whole], place[whole]
            out = out.index_add(0, token, expert(flat[token]) * weights[token, place, None])
        return out.reshape(x.shape)
