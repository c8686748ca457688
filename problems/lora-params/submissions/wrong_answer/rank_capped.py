# Caps the rank at the smaller size of the weight.
# zh: 把秩限制在权重较小的维度以内。


def lora_params(d_in, d_out, rank, layers):
    return layers * min(rank, d_in, d_out) * (d_in + d_out)
