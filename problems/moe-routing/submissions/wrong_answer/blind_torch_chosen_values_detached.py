# Takes the weights of the first choice as a constant in the graph.
# zh: 把首个被选专家的权重当作计算图中的常数。
import torch


def moe_route(logits, k, bias=None):
    t = torch.float64 if logits.dtype == torch.float64 else torch.float32
    z = logits.to(t)
    s = z if bias is None else z + bias.to(t)
    i = torch.argsort(s, dim=-1, descending=True, stable=True)[..., :k]
    c = z.gather(-1, i)
    c = torch.cat((c[..., :1].detach(), c[..., 1:]), -1)
    return i, torch.softmax(c, -1).to(logits.dtype)
