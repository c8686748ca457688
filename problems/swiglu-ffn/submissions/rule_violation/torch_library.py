# Calls the library's SiLU.
# zh: 直接调用库里的 SiLU。
import torch.nn.functional as F


def swiglu_ffn(x, w_gate, w_up, w_down):
    return (F.silu(x @ w_gate) * (x @ w_up)) @ w_down
