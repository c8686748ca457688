# Counts the full weight where that is smaller.
# zh: 全量参数更少时改数权重本身。


def lora_params(d_in, d_out, rank, layers):
    return layers * min(rank * (d_in + d_out), d_in * d_out)
