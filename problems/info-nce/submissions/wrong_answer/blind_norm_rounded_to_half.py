# Takes the norms of the queries in half precision, and widens them afterwards.
# zh: query 的范数先用半精度求出，之后才转成 float32。
import torch
import torch.nn.functional as F


def info_nce(q, k, temperature=0.07):
    w = torch.float64 if q.dtype == torch.float64 else torch.float32
    a, b = q.to(w), k.to(w)
    a = a / q.norm(dim=-1, keepdim=True).to(w)
    b = b / torch.linalg.vector_norm(b, dim=-1, keepdim=True)
    return F.cross_entropy(a @ b.t() / temperature, torch.arange(len(a))).to(q.dtype)
