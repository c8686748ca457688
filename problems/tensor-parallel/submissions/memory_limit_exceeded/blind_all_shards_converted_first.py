# torch: all shards are converted to float32 before the first product.
# zh: torch：计算之前先把所有 shard 转换成 float32。
import torch


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    t = torch.promote_types(x.dtype, torch.float32)
    z = x.to(t)
    firsts = [a.to(t).contiguous() for a in w1_shards]
    seconds = [b.to(t).contiguous() for b in w2_shards]
    hidden = [torch.relu(z @ a) for a in firsts]
    return sum(h @ b for h, b in zip(hidden, seconds)).to(x.dtype)
