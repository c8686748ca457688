"""Blocks of pages with a running maximum, as the GPU kernel does it; slots behind the end are never gathered."""

import math

import torch


def paged_attention(q, k_pages, v_pages, block_table, lengths, block=512):
    wide = torch.promote_types(q.dtype, torch.float32)
    page_size, kv_heads, d = k_pages.shape[1:]
    out = []
    for b in range(q.shape[0]):
        query = q[b].to(wide).unflatten(0, (kv_heads, -1)) / math.sqrt(d)
        highest = torch.full((*query.shape[:2], 1), -torch.inf, dtype=wide)
        total, mixed = torch.zeros_like(highest), torch.zeros_like(query)
        for start in range(0, int(lengths[b]), block):
            t = torch.arange(start, min(start + block, int(lengths[b])))
            where = block_table[b, t // page_size], t % page_size
            keys, values = k_pages[where].to(wide), v_pages[where].to(wide)
            scores = torch.einsum("kgd,tkd->kgt", query, keys)
            raised = torch.maximum(highest, scores.amax(-1, keepdim=True))
            decay, weights = (highest - raised).exp(), (scores - raised).exp()
            total = total * decay + weights.sum(-1, keepdim=True)
            mixed = mixed * decay + torch.einsum("kgt,tkd->kgd", weights, values)
            highest = raised
        out.append((mixed / total.clamp_min(1e-30)).flatten(0, 1))
    return torch.stack(out).to(q.dtype)
