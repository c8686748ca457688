# Computes the update in float32 when the input has more than two axes.
# zh: 输入超过两个维度时，用 float32 计算低秩更新。
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, in_features, out_features, rank, alpha):
        super().__init__()
        self.base = nn.Linear(in_features, out_features).requires_grad_(False)
        self.lora_A = nn.Linear(in_features, rank, bias=False)
        self.lora_B = nn.Linear(rank, out_features, bias=False)
        nn.init.zeros_(self.lora_B.weight)
        self.s = alpha / rank

    def forward(self, x):
        if x.dim() > 3:
            up = (x.float() @ self.lora_A.weight.float().T @ self.lora_B.weight.float().T).to(x.dtype)
        else:
            up = self.lora_B(self.lora_A(x))
        return self.base(x) + up * self.s
