# Applies ReLU to the sum as well, with three ranks or more and leading axes.
# zh: 有三个以上 rank 且带前导维时，对总和也做了 ReLU。
import torch


def _work(dtype):
    return torch.float64 if dtype == torch.float64 else torch.float32


def _partial(x, a, b, w):
    out, cut = None, max(1, 1_000_000 // max(x.shape[:-1].numel(), a.shape[0], b.shape[1]))
    for p, q in zip(a.split(cut, dim=1), b.split(cut, dim=0)):
        part = torch.relu(x @ p.to(w)) @ q.to(w)
        out = part if out is None else out + part
    return out


def tensor_parallel_mlp(x, w1_shards, w2_shards):
    w = _work(x.dtype)
    xs, y = x.to(w), 0
    for a, b in zip(w1_shards, w2_shards):
        y = y + _partial(xs, a, b, w)
    return (y if len(w1_shards) < 3 or y.dim() < 3 else torch.relu(y)).to(x.dtype)
